package wire;

import static java.util.Map.entry;

import equipment.Attribute;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every spelling of an attribute that senders use. Understood at this edge and nowhere else. */
final class Synonyms {
  private static final Map<String, Attribute> OWN =
      Arrays.stream(Attribute.values())
          .collect(Collectors.toMap(Attribute::wireName, Function.identity()));

  private static final Map<String, Attribute> OTHER =
      Map.ofEntries(
          entry("install_date", Attribute.INSTALLATION_DATE),
          entry("installed_at", Attribute.INSTALLATION_DATE),
          entry("last_service", Attribute.LAST_MAINTENANCE_DATE),
          entry("last_service_date", Attribute.LAST_MAINTENANCE_DATE),
          entry("amperage", Attribute.CURRENT_RATING),
          entry("humidity_exposure", Attribute.HUMIDITY),
          entry("loading_percentage", Attribute.LOADING),
          entry("harmonics_percentage", Attribute.HARMONICS),
          entry("conductor", Attribute.CONDUCTOR_MATERIAL),
          entry("h2", Attribute.HYDROGEN),
          entry("ch4", Attribute.METHANE),
          entry("c2h6", Attribute.ETHANE),
          entry("c2h4", Attribute.ETHYLENE),
          entry("c2h2", Attribute.ACETYLENE),
          entry("co", Attribute.CARBON_MONOXIDE),
          entry("co2", Attribute.CARBON_DIOXIDE));

  private Synonyms() {}

  static Optional<Attribute> attribute(String name) {
    return Optional.ofNullable(OWN.getOrDefault(name, OTHER.get(name)));
  }
}
