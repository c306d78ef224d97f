package equipment;

import static org.assertj.core.api.Assertions.assertThat;

import compliance.ItemCompliance;
import equipment.EquipmentEvent.FactRecorded;
import equipment.EquipmentEvent.Reassessed;
import equipment.EquipmentEvent.Result;
import equipment.EquipmentRules.Arrival;
import equipment.EquipmentRules.InForce;
import equipment.RandomHistory.Delivery;
import identity.AlgorithmVersion;
import identity.EquipmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import risk.Outlook;
import risk.catalogue.AlgorithmCatalogue;

/** A clock moved forward day by day, with a due index of nothing but what results say. */
class TenYearsTest {
  private static final long SEED = 710;
  private static final LocalDate START = LocalDate.of(2028, 11, 1);
  private static final int EVERY_EIGHTH = 8;
  private static final int RANDOM_ITEMS = 60;
  private static final AlgorithmCatalogue CATALOGUE = AlgorithmCatalogue.bundled();

  private final Map<String, Equipment> items = new TreeMap<>();
  private final Map<String, Timeline> timelines = new HashMap<>();
  private final TreeMap<LocalDate, Set<String>> due = new TreeMap<>();

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  /** An item in service, journaled fact by fact. */
  private void add(String name, List<Delivery> deliveries, InForce inForce) {
    EquipmentId id = new EquipmentId(name);
    List<FactRecorded> journal = RandomHistory.recorded(id, deliveries, inForce);
    Equipment item = RandomHistory.folded(journal);
    if (item.published().filter(r -> !r.decommissioned()).isEmpty()) return;
    items.put(name, item);
    timelines.put(name, Timeline.of(id, journal));
    index(name, item);
  }

  private void index(String name, Equipment item) {
    item.published()
        .orElseThrow()
        .outlook()
        .flatMap(Outlook::validUntil)
        .ifPresent(day -> due.computeIfAbsent(day, none -> new TreeSet<>()).add(name));
  }

  private void fill(InForce inForce) {
    int place = 0;
    for (var sample : SampleItems.until(LocalDate.of(2026, 10, 1)).entrySet())
      if (place++ % EVERY_EIGHTH == 0)
        add(
            sample.getKey().value(),
            sample.getValue().stream()
                .map(fact -> new Delivery(fact, fact.at().plusSeconds(60)))
                .toList(),
            inForce);
    for (int i = 0; i < RANDOM_ITEMS; i++) {
      List<Delivery> deliveries = new RandomHistory(new Random(SEED + i)).deliveries();
      if (deliveries.getLast().arrivedAt().isBefore(noon(START)))
        add("random-" + i, deliveries, inForce);
    }
  }

  /** How many were touched, and how many of them say something else now. */
  private record Touched(int items, int changed) {}

  private Touched pass(LocalDate day, InForce inForce) {
    int touched = 0;
    int changed = 0;
    while (!due.isEmpty() && !due.firstKey().isAfter(day)) {
      for (String name : due.pollFirstEntry().getValue()) {
        Equipment before = items.get(name);
        Reassessed event =
            EquipmentRules.reassess(before, new EquipmentId(name), new Arrival(noon(day), inForce))
                .orElseThrow(() -> new AssertionError(name + " had nothing to say on " + day));
        touched++;
        if (!event.result().same(before.published().orElseThrow())) changed++;
        items.put(name, before.after(event));
        index(name, items.get(name));
      }
    }
    return new Touched(touched, changed);
  }

  /** What is published is what asking of that day says. */
  private void asked(String name, LocalDate day, InForce inForce) {
    Result published = items.get(name).published().orElseThrow();
    Standpoint there = new Standpoint(AsOf.endOf(day), Instant.MAX, inForce);
    Result seen = timelines.get(name).at(there).result().orElseThrow();
    assertThat(published.same(seen))
        .as("%s on %s: published %s, asked %s", name, day, published, seen)
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1.2.0, false", "2.0.0, true"})
  void every_change_is_published_on_its_day_and_only_due_items_are_touched(
      String version, boolean exact) {
    InForce inForce =
        new InForce(CATALOGUE.get(new AlgorithmVersion(version)), ItemCompliance::check, 1);
    fill(inForce);
    assertThat(items).hasSizeGreaterThan(200);
    pass(START, inForce);
    int touched = 0;
    int changed = 0;
    int compared = 0;
    for (LocalDate day = START; day.isBefore(START.plusYears(10)); day = day.plusDays(1)) {
      Touched today = pass(day, inForce);
      touched += today.items();
      changed += today.changed();
      int place = (int) day.toEpochDay();
      for (String name : items.keySet()) {
        // every tenth item every day, every item every tenth day
        if (place++ % 10 != 0) continue;
        asked(name, day, inForce);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(70_000);
    assertThat(changed).isGreaterThan(2_000);
    if (exact) assertThat(changed).as("nobody is woken for nothing").isEqualTo(touched);
    else assertThat(touched).as("looked at once a month").isLessThan(items.size() * 125);
  }
}
