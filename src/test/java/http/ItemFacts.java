package http;

import equipment.Attribute;
import equipment.Fact;
import equipment.FactKind;
import identity.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quantity.Value;

/** Facts as an item's actor would give them, oldest first. */
final class ItemFacts {
  private ItemFacts() {}

  static List<Fact> transformer() {
    return List.of(
        fact(
            "reg-1",
            FactKind.SPECIFICATION,
            "2016-05-01",
            Map.of(
                Attribute.TYPE, new Value.Text("TRANSFORMER"),
                Attribute.INSULATION_MEDIUM, new Value.Text("dry"),
                Attribute.VOLTAGE_RATING, new Value.Amount(480),
                Attribute.CORROSIVE_ENVIRONMENT, new Value.Flag(false),
                Attribute.OUTDOOR_EXPOSURE, new Value.Flag(false),
                Attribute.POOR_VENTILATION, new Value.Flag(false))),
        fact(
            "study-1",
            FactKind.SPECIFICATION,
            "2022-03-01",
            Map.of(
                Attribute.ARC_FLASH_STUDY_DATE, new Value.Day(LocalDate.of(2022, 2, 14)),
                Attribute.INCIDENT_ENERGY, new Value.Amount(6.5),
                Attribute.WORKING_DISTANCE, new Value.Amount(455),
                Attribute.ARC_FLASH_BOUNDARY, new Value.Amount(1400),
                Attribute.VOLTAGE_LABEL, new Value.Flag(true))),
        maintained("service-1", "2024-06-10", "cleaning"),
        maintained("service-2", "2024-06-10", "connection_tightness"),
        maintained("scan-7", "2025-12-12", "thermographic"),
        fact(
            "look-9",
            FactKind.INSPECTION,
            "2026-03-02",
            Map.of(Attribute.CONDITION, new Value.Text("good"))));
  }

  static List<Fact> decommissioned() {
    return List.of(
        transformer().getFirst(), fact("end-1", FactKind.DECOMMISSION, "2020-01-01", Map.of()));
  }

  private static Fact maintained(String id, String day, String type) {
    return fact(
        id, FactKind.MAINTENANCE, day, Map.of(Attribute.MAINTENANCE_TYPE, new Value.Text(type)));
  }

  private static Fact fact(String id, FactKind kind, String day, Map<Attribute, Value> values) {
    return new Fact(
        new FactId(id), kind, Instant.parse(day + "T08:00:00Z"), values, Optional.empty());
  }
}
