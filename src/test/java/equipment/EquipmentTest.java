package equipment;

import static org.assertj.core.api.Assertions.assertThat;

import compliance.ItemCompliance;
import equipment.EquipmentRules.Arrival;
import equipment.EquipmentRules.Decision;
import equipment.EquipmentRules.InForce;
import identity.EquipmentId;
import identity.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quantity.Value;
import risk.catalogue.AlgorithmCatalogue;

/** The rules of one item: once, in any order, never edited. */
class EquipmentTest {
  private static final EquipmentId ID = new EquipmentId("T-1");
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final Arrival ARRIVAL =
      new Arrival(
          NOW,
          new InForce(
              AlgorithmCatalogue.bundled().get(new identity.AlgorithmVersion("2.0.0")),
              ItemCompliance::check,
              1));

  private static Fact fact(String id, FactKind kind, String day, Map<Attribute, Value> values) {
    return new Fact(
        new FactId(id), kind, Instant.parse(day + "T00:00:00Z"), values, Optional.empty());
  }

  private static Fact registration() {
    return fact(
        "reg",
        FactKind.SPECIFICATION,
        "2000-05-01",
        Map.of(
            Attribute.TYPE, new Value.Text("TRANSFORMER"),
            Attribute.FACILITY_ID, new Value.Text("F-1"),
            Attribute.INSTALLATION_DATE, new Value.Day(LocalDate.of(2000, 5, 1))));
  }

  private static Fact loading(String id, String day, double percent) {
    return fact(
        id, FactKind.MEASUREMENT, day, Map.of(Attribute.LOADING, new Value.Amount(percent)));
  }

  private static Fact retraction(String id, String target) {
    return new Fact(
        new FactId(id), FactKind.RETRACTION, NOW, Map.of(), Optional.of(new FactId(target)));
  }

  private static Equipment live(List<Fact> facts) {
    Equipment item = Equipment.unknown();
    for (Fact fact : facts) {
      if (EquipmentRules.record(item, ID, fact, ARRIVAL) instanceof Decision.Accepted accepted) {
        item = item.after(accepted.event());
      }
    }
    return item;
  }

  private static Object loadingOf(Equipment item) {
    return Evidence.of(item.ledger()).values().get(Attribute.LOADING);
  }

  @Test
  void facts_before_the_registration_are_kept_and_count_once_it_comes() {
    Equipment early = live(List.of(loading("m1", "2026-05-01", 95)));
    assertThat(early.published()).isEmpty();

    Equipment registered = live(List.of(loading("m1", "2026-05-01", 95), registration()));

    assertThat(registered.published())
        .isEqualTo(live(List.of(registration(), loading("m1", "2026-05-01", 95))).published());
    assertThat(registered.published().orElseThrow().assessment().unknown())
        .doesNotContain("loading");
  }

  @Test
  void a_repeat_changes_nothing_and_another_content_under_the_same_id_is_a_conflict() {
    Equipment item = live(List.of(registration(), loading("m1", "2026-05-01", 95)));

    assertThat(EquipmentRules.record(item, ID, loading("m1", "2026-05-01", 95), ARRIVAL))
        .isEqualTo(new Decision.Repeated());
    assertThat(EquipmentRules.record(item, ID, loading("m1", "2026-05-01", 96), ARRIVAL))
        .isInstanceOf(Decision.Conflict.class);
  }

  @Test
  void a_retracted_fact_gives_way_to_the_one_before_it_even_when_the_retraction_comes_first() {
    List<Fact> facts =
        List.of(
            registration(),
            loading("m1", "2026-04-01", 40),
            loading("m2", "2026-05-01", 95),
            retraction("r", "m2"));
    assertThat(loadingOf(live(facts))).isEqualTo(new Value.Amount(40));
    assertThat(loadingOf(live(facts.reversed()))).isEqualTo(new Value.Amount(40));
  }

  @Test
  void a_late_fact_does_not_overwrite_a_newer_one() {
    Equipment item =
        live(
            List.of(
                registration(), loading("m2", "2026-05-01", 50), loading("m1", "2026-04-01", 99)));
    assertThat(loadingOf(item)).isEqualTo(new Value.Amount(50));
  }

  @Test
  void an_observation_dated_before_the_installation_is_noted_and_not_used() {
    Equipment item = live(List.of(registration(), loading("m0", "1999-01-01", 99)));
    assertThat(loadingOf(item)).isNull();
    assertThat(item.published().orElseThrow().notes())
        .singleElement()
        .asString()
        .contains("m0")
        .contains("before the installation");
  }

  @Test
  void any_order_and_any_repetition_of_random_histories_lead_to_the_same_result() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Fact> history = history(random);
      Equipment orderly = live(history);
      List<Fact> shuffled = new ArrayList<>(history);
      shuffled.addAll(history);
      shuffled.addAll(history);
      Collections.shuffle(shuffled, random);

      Equipment disorderly = live(shuffled);

      assertThat(disorderly.published()).as("seed " + seed).isEqualTo(orderly.published());
      assertThat(Evidence.of(disorderly.ledger()))
          .as("seed " + seed)
          .isEqualTo(Evidence.of(orderly.ledger()));
    }
  }

  /**
   * More measurements than are held, so that tidying is part of it; retractions stay below the
   * reserve.
   */
  private static List<Fact> history(Random random) {
    List<Fact> facts = new ArrayList<>(List.of(registration()));
    int measurements = 20 + random.nextInt(150);
    for (int i = 0; i < measurements; i++) {
      facts.add(
          loading(
              "m" + i,
              LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5_000)).toString(),
              random.nextInt(100)));
    }
    for (int i = 0; i < random.nextInt(Ledger.RESERVE); i++)
      facts.add(retraction("r" + i, "m" + random.nextInt(measurements)));
    if (random.nextBoolean()) {
      facts.add(
          fact(
              "mv",
              FactKind.MOVE,
              "2020-01-01",
              Map.of(Attribute.FACILITY_ID, new Value.Text("F-2"))));
    }
    if (random.nextInt(4) == 0)
      facts.add(fact("end", FactKind.DECOMMISSION, "2025-01-01", Map.of()));
    return facts;
  }

  @Test
  void the_last_inspection_is_remembered_however_many_measurements_say_the_same_later() {
    List<Fact> facts = new ArrayList<>(List.of(registration()));
    facts.add(
        fact(
            "i1",
            FactKind.INSPECTION,
            "2019-01-01",
            Map.of(Attribute.LOADING, new Value.Amount(50))));
    for (int i = 0; i < Ledger.TIDY_AT; i++)
      facts.add(loading("m" + i, LocalDate.of(2020, 1, 1).plusDays(i).toString(), i));

    assertThat(Evidence.of(live(facts).ledger()).dates())
        .containsEntry("last_inspected", LocalDate.of(2019, 1, 1));
  }

  @Test
  void folding_the_events_gives_the_live_item_without_calculating() {
    Equipment item = Equipment.unknown();
    List<EquipmentEvent> journal = new ArrayList<>();
    for (Fact fact : history(new Random(7))) {
      if (EquipmentRules.record(item, ID, fact, ARRIVAL) instanceof Decision.Accepted accepted) {
        journal.add(accepted.event());
        item = item.after(accepted.event());
      }
    }
    Equipment folded = Equipment.unknown();
    for (EquipmentEvent event : journal) folded = folded.after(event);
    assertThat(folded).isEqualTo(item);
  }
}
