package equipment;

import equipment.EquipmentEvent.FactRecorded;
import equipment.EquipmentRules.Arrival;
import equipment.EquipmentRules.Decision;
import equipment.EquipmentRules.InForce;
import identity.EquipmentId;
import identity.FactId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import quantity.Value;
import risk.catalogue.AlgorithmCatalogue;

/**
 * A life of an item as it may reach us: late and early, repeated, corrected and retracted, before
 * and after what it corrects. Retractions stay below what a ledger holds in reserve.
 */
final class RandomHistory {
  static final EquipmentId ID = new EquipmentId("T-1");
  static final Instant START = Instant.parse("2018-01-01T00:00:00Z");
  private static final int DAYS = 3_000;
  private static final List<FactKind> OBSERVED =
      List.of(
          FactKind.INSPECTION,
          FactKind.MEASUREMENT,
          FactKind.MEASUREMENT,
          FactKind.MAINTENANCE,
          FactKind.TEST,
          FactKind.SPECIFICATION);

  private final Random random;
  private final List<FactId> ids = new ArrayList<>();
  private int superseding;

  RandomHistory(Random random) {
    this.random = random;
  }

  /** A fact and when it reached us. */
  record Delivery(Fact fact, Instant arrivedAt) {}

  /** In order of arrival. */
  List<Delivery> deliveries() {
    List<Delivery> out = new ArrayList<>();
    Instant registered = instant();
    out.add(new Delivery(registration(registered), later(registered)));
    int size = random.nextInt(8) == 0 ? 100 + random.nextInt(100) : 1 + random.nextInt(40);
    for (int i = 0; i < size; i++) {
      Fact fact = fact();
      out.add(new Delivery(fact, later(fact.at())));
      if (random.nextInt(6) == 0) out.add(new Delivery(fact, later(fact.at())));
    }
    out.sort(java.util.Comparator.comparing(Delivery::arrivedAt));
    return out;
  }

  /** A next fact, of any kind. */
  Fact fact() {
    FactId id = new FactId("f" + ids.size());
    ids.add(id);
    Optional<FactId> target =
        superseding < Ledger.RESERVE - 1 && random.nextInt(5) == 0
            ? Optional.of(ids.get(random.nextInt(ids.size())))
            : Optional.empty();
    if (target.isPresent()) superseding++;
    FactKind kind = OBSERVED.get(random.nextInt(OBSERVED.size()));
    if (target.isPresent() && random.nextBoolean()) kind = FactKind.RETRACTION;
    if (target.isEmpty() && random.nextInt(60) == 0) kind = FactKind.DECOMMISSION;
    if (target.isEmpty() && random.nextInt(30) == 0) kind = FactKind.MOVE;
    return new Fact(id, kind, instant(), values(kind), target);
  }

  /** Mostly with all that the versions of the originals ask for before they give a score. */
  private Fact registration(Instant at) {
    Map<Attribute, Value> values = new EnumMap<>(Attribute.class);
    values.put(Attribute.TYPE, new Value.Text("TRANSFORMER"));
    values.put(Attribute.FACILITY_ID, new Value.Text("F-1"));
    LocalDate installed = LocalDate.of(1990 + random.nextInt(30), 5, 1);
    values.put(Attribute.INSTALLATION_DATE, new Value.Day(installed));
    if (random.nextInt(4) > 0) {
      values.put(Attribute.AMBIENT_TEMPERATURE, new Value.Amount(random.nextInt(50)));
      values.put(Attribute.HUMIDITY, new Value.Amount(random.nextInt(100)));
      values.put(Attribute.LOADING, new Value.Amount(random.nextInt(130)));
    }
    return new Fact(new FactId("reg"), FactKind.SPECIFICATION, at, values, Optional.empty());
  }

  private Map<Attribute, Value> values(FactKind kind) {
    Map<Attribute, Value> values = new EnumMap<>(Attribute.class);
    switch (kind) {
      case MEASUREMENT -> {
        values.put(Attribute.LOADING, new Value.Amount(random.nextInt(130)));
        if (random.nextBoolean())
          values.put(Attribute.HUMIDITY, new Value.Amount(random.nextDouble() * 100));
      }
      case INSPECTION -> inspection(values);
      case MAINTENANCE ->
          values.put(
              Attribute.MAINTENANCE_TYPE,
              new Value.Text(random.nextBoolean() ? "thermographic" : "cleaning"));
      case TEST -> values.put(Attribute.HYDROGEN, new Value.Amount(random.nextInt(2_000)));
      case SPECIFICATION -> specification(values);
      case MOVE -> values.put(Attribute.FACILITY_ID, new Value.Text("F-" + random.nextInt(3)));
      case DECOMMISSION, RETRACTION -> {}
    }
    return values;
  }

  private void inspection(Map<Attribute, Value> values) {
    values.put(Attribute.HUMIDITY, new Value.Amount(random.nextInt(100)));
    if (random.nextBoolean())
      values.put(Attribute.THERMAL_ISSUES, new Value.Flag(random.nextBoolean()));
    if (random.nextBoolean())
      values.put(Attribute.DOCUMENTED_ISSUES, new Value.Amount(random.nextInt(5)));
  }

  private void specification(Map<Attribute, Value> values) {
    if (random.nextBoolean())
      values.put(
          Attribute.INSTALLATION_DATE,
          new Value.Day(LocalDate.of(1985 + random.nextInt(35), 3, 9)));
    values.put(
        Attribute.CONDUCTOR_MATERIAL, new Value.Text(random.nextBoolean() ? "copper" : "aluminum"));
  }

  /** Any instant of the history, often a midnight as dates without time are. */
  Instant instant() {
    Instant day = START.plus(Duration.ofDays(random.nextInt(DAYS)));
    return random.nextBoolean() ? day : day.plusSeconds(random.nextInt(86_400));
  }

  /** Mostly at once, sometimes months late, now and then before its own date, by a day at most. */
  private Instant later(Instant at) {
    return switch (random.nextInt(8)) {
      case 0 -> at.plus(Duration.ofDays(random.nextInt(900)));
      case 1 -> at.minus(Duration.ofMinutes(random.nextInt(1_440)));
      default -> at.plusSeconds(random.nextInt(3_600));
    };
  }

  /** Any version there is. */
  InForce version() {
    AlgorithmCatalogue catalogue = CATALOGUE;
    return new InForce(
        catalogue.get(catalogue.versions().get(random.nextInt(catalogue.versions().size()))),
        compliance.ItemCompliance::check,
        1);
  }

  private static final AlgorithmCatalogue CATALOGUE = AlgorithmCatalogue.bundled();

  /** What a system journals of these deliveries; it assesses with one version. */
  static List<FactRecorded> recorded(List<Delivery> deliveries, InForce inForce) {
    return recorded(ID, deliveries, inForce);
  }

  /** Likewise, of a named item. */
  static List<FactRecorded> recorded(EquipmentId id, List<Delivery> deliveries, InForce inForce) {
    List<FactRecorded> journal = new ArrayList<>();
    Equipment item = Equipment.unknown();
    for (Delivery delivery : deliveries) {
      Arrival arrival = new Arrival(delivery.arrivedAt(), inForce);
      if (EquipmentRules.record(item, id, delivery.fact(), arrival)
          instanceof Decision.Accepted accepted) {
        journal.add(accepted.event());
        item = item.after(accepted.event());
      }
    }
    return journal;
  }

  /** The item after these events. */
  static Equipment folded(List<FactRecorded> journal) {
    Equipment item = Equipment.unknown();
    for (FactRecorded event : journal) item = item.after(event);
    return item;
  }
}
