package electrical.health.cnaim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads where an asset stands. */
final class LocationReader {
  private final Reading reading;

  LocationReader(Reading reading) {
    this.reading = reading;
  }

  /** LF; 1 for cables in the ground. */
  double factor(AssetCategory category) {
    if (category.location().isEmpty()) {
      reading.only(List.of(), AssetInputs.PLACE, category.name());
      return 1;
    }
    boolean indoor = category.defaults().indoor();
    Optional<String> placement = reading.in().maybeWord("placement");
    if (placement.isEmpty())
      reading.assume("placement not given: " + (indoor ? "INDOOR" : "OUTDOOR") + " as is usual");
    LocationFactor.Place place =
        new LocationFactor.Place(
            reading.number("distance_from_coast_km", "factor 1"),
            reading.number("altitude_m", "factor 1"),
            corrosion());
    return category.location().get().at(place, placement.map("INDOOR"::equals).orElse(indoor));
  }

  private OptionalDouble corrosion() {
    OptionalDouble corrosion = reading.number("corrosion_category", "factor 1");
    if (corrosion.isPresent() && corrosion.getAsDouble() != Math.rint(corrosion.getAsDouble()))
      reading.refuse(
          "corrosion_category", "OUT_OF_RANGE", corrosion.getAsDouble(), "1, 2, 3, 4 or 5");
    return corrosion;
  }
}
