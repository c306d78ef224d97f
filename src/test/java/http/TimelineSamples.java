package http;

import equipment.Attribute;
import equipment.EquipmentEvent.FactRecorded;
import equipment.EquipmentRules;
import equipment.EquipmentRules.Arrival;
import equipment.EquipmentRules.Decision;
import equipment.EquipmentRules.InForce;
import equipment.Fact;
import equipment.FactKind;
import equipment.Releases;
import equipment.Timeline;
import identity.AlgorithmVersion;
import identity.EquipmentId;
import identity.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quantity.Value;
import risk.catalogue.AlgorithmCatalogue;

/** Items as the journal would give them; their facts come the day they are dated. */
final class TimelineSamples {
  private static final AlgorithmCatalogue CATALOGUE = AlgorithmCatalogue.bundled();
  static final Releases RELEASES =
      new Releases(
          version("1.2.0"), CATALOGUE.versions().stream().map(v -> version(v.value())).toList());

  private TimelineSamples() {}

  private static InForce version(String version) {
    return new InForce(
        CATALOGUE.get(new AlgorithmVersion(version)), compliance.ItemCompliance::check, 1);
  }

  /** Installed in 2000, loaded 50 % from 2010 on and 95 % from 2014 on. */
  static Timeline transformer(String id) {
    return timeline(id, List.of(registration(), loading("m1", 2010, 50), loading("m2", 2014, 95)));
  }

  /** The same, decommissioned in 2020. */
  static Timeline decommissioned(String id) {
    Fact end = fact("end", FactKind.DECOMMISSION, 2020, Map.of());
    return timeline(id, List.of(registration(), loading("m1", 2010, 50), end));
  }

  private static Fact registration() {
    return fact(
        "reg",
        FactKind.SPECIFICATION,
        2000,
        Map.of(
            Attribute.TYPE, new Value.Text("TRANSFORMER"),
            Attribute.FACILITY_ID, new Value.Text("F-1"),
            Attribute.INSTALLATION_DATE, new Value.Day(LocalDate.of(2000, 5, 1))));
  }

  private static Fact loading(String id, int year, double percent) {
    return fact(
        id, FactKind.MEASUREMENT, year, Map.of(Attribute.LOADING, new Value.Amount(percent)));
  }

  private static Fact fact(String id, FactKind kind, int year, Map<Attribute, Value> values) {
    return new Fact(
        new FactId(id), kind, Instant.parse(year + "-05-01T00:00:00Z"), values, Optional.empty());
  }

  private static Timeline timeline(String id, List<Fact> facts) {
    List<FactRecorded> events = new ArrayList<>();
    equipment.Equipment item = equipment.Equipment.unknown();
    for (Fact fact : facts) {
      Arrival arrival = new Arrival(fact.at(), RELEASES.inForce());
      Decision decision = EquipmentRules.record(item, new EquipmentId(id), fact, arrival);
      FactRecorded event = ((Decision.Accepted) decision).event();
      events.add(event);
      item = item.after(event);
    }
    return Timeline.of(new EquipmentId(id), events);
  }
}
