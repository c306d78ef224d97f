package compliance;

import equipment.Attribute;
import equipment.Evidence;
import equipment.Fact;
import equipment.FactKind;
import equipment.Ledger;
import identity.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quantity.Value;

/** An item's records, added one after the other; each add answers a new collection. */
record Records(Ledger ledger, int count) {
  /** Clean, dry and conditioned: environment 1, so that only what a test says decides. */
  static Records of(String type) {
    return new Records(Ledger.empty(), 0)
        .stated(
            "2000-01-01",
            Map.of(
                Attribute.TYPE, new Value.Text(type),
                Attribute.CORROSIVE_ENVIRONMENT, new Value.Flag(false),
                Attribute.OUTDOOR_EXPOSURE, new Value.Flag(false),
                Attribute.POOR_VENTILATION, new Value.Flag(false)));
  }

  Records stated(String day, Map<Attribute, Value> values) {
    return with(FactKind.SPECIFICATION, day, values);
  }

  Records stated(Attribute attribute, Value value) {
    return stated("2000-01-01", Map.of(attribute, value));
  }

  Records maintained(String type, String day) {
    return with(
        FactKind.MAINTENANCE, day, Map.of(Attribute.MAINTENANCE_TYPE, new Value.Text(type)));
  }

  Records tested(String type, String day, boolean passed) {
    return with(
        FactKind.TEST,
        day,
        Map.of(
            Attribute.TEST_TYPE, new Value.Text(type), Attribute.PASSED, new Value.Flag(passed)));
  }

  Records inspected(String condition, String day) {
    return with(FactKind.INSPECTION, day, Map.of(Attribute.CONDITION, new Value.Text(condition)));
  }

  Records found(Attribute sign, boolean seen, String day) {
    return with(FactKind.INSPECTION, day, Map.of(sign, new Value.Flag(seen)));
  }

  Records with(FactKind kind, String day, Map<Attribute, Value> values) {
    Instant at = LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    FactId id = new FactId("r" + count);
    return new Records(
        ledger.with(new Fact(id, kind, at, new HashMap<>(values), Optional.empty())), count + 1);
  }

  Records decommissioned(String day) {
    return with(FactKind.DECOMMISSION, day, Map.of());
  }

  /** One line of a table: {@code inspected good 2024-01-15; maintained cleaning 2024-02-01}. */
  static Records read(String type, String lines) {
    Records records = of(type);
    for (String line : lines.split(";", -1)) {
      String[] words = line.strip().split(" ", -1);
      records =
          switch (words[0]) {
            case "inspected" -> records.inspected(words[1], words[2]);
            case "maintained" -> records.maintained(words[1], words[2]);
            case "tested" -> records.tested(words[1], words[2], true);
            case "failed" -> records.tested(words[1], words[2], false);
            case "critical" ->
                records.stated(
                    Attribute.CRITICALITY, new Value.Amount(Double.parseDouble(words[1])));
            case "medium" -> records.stated(Attribute.INSULATION_MEDIUM, new Value.Text(words[1]));
            case "volts" ->
                records.stated(
                    Attribute.VOLTAGE_RATING, new Value.Amount(Double.parseDouble(words[1])));
            case "study" ->
                records.stated(
                    Attribute.ARC_FLASH_STUDY_DATE, new Value.Day(LocalDate.parse(words[1])));
            case "nothing" -> records;
            default -> throw new IllegalArgumentException(line);
          };
    }
    return records;
  }

  Evidence evidence() {
    return Evidence.of(ledger);
  }

  ItemCompliance on(String day) {
    return ItemCompliance.of(evidence(), LocalDate.parse(day));
  }
}
