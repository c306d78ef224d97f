package equipment;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Which fact proves what is known. */
class EvidenceTest {
  private static Fact fact(String id, FactKind kind, String day, Map<Attribute, Value> values) {
    return new Fact(
        new FactId(id), kind, Instant.parse(day + "T08:00:00Z"), values, Optional.empty());
  }

  private static Fact maintained(String id, String day, String type) {
    return fact(
        id, FactKind.MAINTENANCE, day, Map.of(Attribute.MAINTENANCE_TYPE, new Value.Text(type)));
  }

  private static Fact tested(String id, String day, String type, boolean passed) {
    return fact(
        id,
        FactKind.TEST,
        day,
        Map.of(
            Attribute.TEST_TYPE, new Value.Text(type), Attribute.PASSED, new Value.Flag(passed)));
  }

  private static Evidence of(List<Fact> facts) {
    Ledger ledger = Ledger.empty();
    for (Fact fact : facts) ledger = ledger.with(fact);
    return Evidence.of(ledger);
  }

  private static String proof(Evidence evidence, String name) {
    return evidence.source(name).map(source -> source.fact().value()).orElse("none");
  }

  @Test
  void every_attribute_and_every_derived_date_has_the_fact_that_proves_it() {
    Evidence evidence =
        of(
            List.of(
                fact(
                    "spec",
                    FactKind.SPECIFICATION,
                    "2020-01-01",
                    Map.of(
                        Attribute.TYPE, new Value.Text("PANEL"),
                        Attribute.HUMIDITY, new Value.Amount(40))),
                fact(
                    "look",
                    FactKind.INSPECTION,
                    "2021-01-01",
                    Map.of(Attribute.HUMIDITY, new Value.Amount(60))),
                maintained("scan", "2022-01-01", "thermographic"),
                maintained("wash", "2023-01-01", "cleaning"),
                tested("trip-1", "2023-02-01", "trip", true)));

    assertThat(proof(evidence, "type")).isEqualTo("spec");
    assertThat(proof(evidence, "humidity")).isEqualTo("look");
    assertThat(proof(evidence, "last_inspected")).isEqualTo("look");
    assertThat(proof(evidence, "maintained_thermographic")).isEqualTo("scan");
    assertThat(proof(evidence, "last_maintained")).isEqualTo("wash");
    assertThat(proof(evidence, "tested_trip")).isEqualTo("trip-1");
    assertThat(proof(evidence, "maintained_repair")).isEqualTo("none");
    assertThat(evidence.sources().keySet()).containsAll(evidence.dates().keySet());
    assertThat(evidence.source("tested_trip").orElseThrow().at()).isEqualTo("2023-02-01T08:00:00Z");
  }

  @Test
  void a_declared_maintenance_is_proven_by_the_fact_that_declares_it_while_no_record_is_newer() {
    Fact declared =
        fact(
            "spec",
            FactKind.SPECIFICATION,
            "2024-01-01",
            Map.of(Attribute.LAST_MAINTENANCE_DATE, new Value.Day(LocalDate.of(2023, 6, 1))));
    assertThat(proof(of(List.of(declared)), "last_maintained")).isEqualTo("spec");
    List<Fact> newer = List.of(declared, maintained("m", "2023-07-01", "general"));
    assertThat(proof(of(newer), "last_maintained")).isEqualTo("m");
    List<Fact> older = List.of(declared, maintained("m", "2023-05-01", "general"));
    assertThat(of(older).dates()).containsEntry("last_maintained", LocalDate.of(2023, 6, 1));
  }

  @Test
  void a_failed_test_stands_until_one_of_its_type_is_passed() {
    List<Fact> failed =
        List.of(
            tested("a", "2023-01-01", "trip", false), tested("b", "2023-02-01", "capacity", true));
    assertThat(of(failed).dates()).containsKey("failed_trip").doesNotContainKey("failed_capacity");
    List<Fact> passed = new ArrayList<>(failed);
    passed.add(tested("c", "2023-03-01", "trip", true));
    assertThat(of(passed).dates()).doesNotContainKey("failed_trip");
    assertThat(of(passed).source("failed_trip")).isEmpty();
  }

  @Test
  void
      the_proof_is_the_same_in_whatever_order_facts_arrive_and_a_retraction_brings_the_older_back() {
    List<Fact> facts =
        new ArrayList<>(
            List.of(
                maintained("m1", "2022-01-01", "cleaning"),
                maintained("m2", "2023-01-01", "cleaning"),
                maintained("m3", "2024-01-01", "cleaning"),
                new Fact(
                    new FactId("r"),
                    FactKind.RETRACTION,
                    Instant.parse("2024-02-01T00:00:00Z"),
                    Map.of(),
                    Optional.of(new FactId("m3")))));
    for (int seed = 0; seed < 24; seed++) {
      Collections.shuffle(facts, new Random(seed));
      assertThat(proof(of(facts), "maintained_cleaning")).as("seed %d", seed).isEqualTo("m2");
    }
  }

  @Test
  void many_tests_of_one_type_do_not_push_the_proof_of_another_out_of_the_ledger() {
    List<Fact> facts = new ArrayList<>();
    facts.add(tested("trip", "2020-01-01", "trip", true));
    for (int i = 0; i < 2 * Ledger.TIDY_AT; i++) {
      String day = LocalDate.of(2020, 2, 1).plusDays(i).toString();
      facts.add(tested("gas-" + i, day, "dissolved_gas", true));
    }
    assertThat(proof(of(facts), "tested_trip")).isEqualTo("trip");
  }
}
