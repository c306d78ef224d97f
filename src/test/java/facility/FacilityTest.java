package facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import facility.Contribution.Share;
import identity.EquipmentId;
import identity.FacilityId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import risk.Compliance;
import risk.Level;

/** A facility equals its parts, whatever was lost, repeated or late on the way. */
class FacilityTest {
  private static final FacilityId ID = new FacilityId("F-1");
  private static final Level[] LEVELS = Level.values();

  private static Contribution random(Random random, int items) {
    int score = random.nextInt(101);
    Level level = LEVELS[random.nextInt(LEVELS.length)];
    Share share =
        new Share(
            random.nextBoolean() ? "PANEL" : "TRANSFORMER",
            level,
            score,
            level == Level.UNKNOWN ? 0 : score * 1_000_000L + random.nextInt(1000),
            1000L * (1 + random.nextInt(3)),
            "1.2.0",
            Map.of("age", (long) random.nextInt(100_000_000)),
            "age",
            List.of(
                new Compliance(
                    "nfpa70b", random.nextInt(101), List.of("issue " + random.nextInt(3)))));
    return new Contribution(
        new EquipmentId("E-" + random.nextInt(items)),
        random.nextInt(3),
        random.nextInt(50),
        random.nextInt(8) == 0 ? Optional.empty() : Optional.of(share));
  }

  private static Facility apply(List<Contribution> contributions) {
    return new Facility()
        .after(new FacilityEvent.ContributionsApplied(ID, contributions, Instant.EPOCH));
  }

  /** Written a second time and plainly: the newest per item, summed up from nothing. */
  private static void assertTotals(Facility facility, List<Contribution> sent) {
    Map<EquipmentId, Contribution> newest = new HashMap<>();
    for (Contribution c : sent) newest.merge(c.equipmentId(), c, (a, b) -> b.newerThan(a) ? b : a);
    List<Share> shares = newest.values().stream().flatMap(c -> c.share().stream()).toList();
    List<Share> assessed = shares.stream().filter(s -> s.level() != Level.UNKNOWN).toList();
    double weight = assessed.stream().mapToDouble(Share::importanceMillis).sum();
    double weighted =
        assessed.stream().mapToDouble(s -> s.scoreMicros() / 1e6 * s.importanceMillis()).sum();
    assertThat(facility.rollUp().items()).isEqualTo(shares.size());
    assertThat(facility.rollUp().assessed()).isEqualTo(assessed.size());
    assertThat(facility.rollUp().weightedScore())
        .isCloseTo(weight == 0 ? 0 : weighted / weight, offset(1e-6));
    for (Level level : LEVELS) {
      long count = shares.stream().filter(s -> s.level() == level).count();
      assertThat(facility.rollUp().byLevel().getOrDefault(level, 0)).isEqualTo((int) count);
    }
    long worst = assessed.stream().mapToLong(Share::scoreMicros).max().orElse(0);
    assertThat(facility.rollUp().worst(1).stream().mapToLong(r -> r.share().scoreMicros()).sum())
        .isEqualTo(worst);
  }

  @Test
  void totals_equal_a_plain_fold_over_the_newest_contributions() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<Contribution> sent = new ArrayList<>();
      for (int i = 0; i < 200; i++) sent.add(random(random, 40));
      // The same (epoch, sequence) of an item always carries the same part; random twins would not.
      List<Contribution> distinct = distinct(sent);
      assertTotals(apply(distinct), distinct);
    }
  }

  private static List<Contribution> distinct(List<Contribution> sent) {
    Map<String, Contribution> byKey = new HashMap<>();
    sent.forEach(c -> byKey.putIfAbsent(c.equipmentId() + "/" + c.epoch() + "/" + c.sequence(), c));
    return new ArrayList<>(byKey.values());
  }

  @Test
  void order_and_repetition_do_not_matter_and_a_snapshot_rebuilds_the_same() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Contribution> sent = new ArrayList<>();
      for (int i = 0; i < 100; i++) sent.add(random(random, 20));
      List<Contribution> distinct = distinct(sent);
      Facility orderly = apply(distinct);
      List<Contribution> disorder = new ArrayList<>(distinct);
      disorder.addAll(distinct);
      Collections.shuffle(disorder, random);

      Facility disorderly = apply(disorder);
      Facility restored = Facility.of(disorderly.snapshot());

      for (Facility other : List.of(disorderly, restored)) {
        assertThat(other.rollUp().weightedScore()).isEqualTo(orderly.rollUp().weightedScore());
        assertThat(other.rollUp().worst(5)).isEqualTo(orderly.rollUp().worst(5));
        assertThat(other.rollUp().factors()).isEqualTo(orderly.rollUp().factors());
        assertThat(other.rollUp().byType()).isEqualTo(orderly.rollUp().byType());
      }
    }
  }

  @Test
  void an_empty_facility_divides_by_nothing() {
    Facility empty = new Facility();
    assertThat(empty.rollUp().weightedScore()).isZero();
    assertThat(empty.rollUp().averageScore()).isZero();
    assertThat(empty.known()).isFalse();
  }

  private static FacilityFact described(Instant at, boolean filledIn, String name) {
    return new FacilityFact(
        new identity.FactId("d-1"),
        at,
        filledIn,
        Map.of(FacilityAttribute.NAME, new quantity.Value.Text(name)));
  }

  @Test
  void a_description_is_a_repeat_whatever_time_was_filled_in() {
    Instant later = Instant.EPOCH.plusSeconds(9);
    Facility undated = new Facility();
    undated.after(
        new FacilityEvent.Described(ID, described(Instant.EPOCH, true, "Plant"), Instant.EPOCH));
    assertThat(undated.repeats(described(later, true, "Plant"))).contains(true);
    assertThat(undated.repeats(described(later, true, "Other"))).contains(false);

    Facility dated = new Facility();
    dated.after(
        new FacilityEvent.Described(ID, described(Instant.EPOCH, false, "Plant"), Instant.EPOCH));
    assertThat(dated.repeats(described(Instant.EPOCH, false, "Plant"))).contains(true);
    assertThat(dated.repeats(described(later, false, "Plant"))).contains(false);
  }

  @Test
  void a_text_that_looks_like_the_next_attribute_is_another_description() {
    Facility facility = new Facility();
    Map<FacilityAttribute, quantity.Value> two =
        Map.of(
            FacilityAttribute.NAME, new quantity.Value.Text("a"),
            FacilityAttribute.REGION, new quantity.Value.Text("b"));
    facility.after(
        new FacilityEvent.Described(
            ID, new FacilityFact(new identity.FactId("d-1"), Instant.EPOCH, two), Instant.EPOCH));
    assertThat(facility.repeats(described(Instant.EPOCH, false, "a], REGION=Text[text=b")))
        .contains(false);
  }

  /** What the event says beforehand is what a plain replay of the events leads to. */
  @Test
  void an_event_tells_what_the_facility_is_after_it() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Facility live = new Facility();
      Facility replayed = new Facility();
      List<Contribution> sent = new ArrayList<>();
      for (int batch = 0; batch < 10; batch++) {
        List<Contribution> some = new ArrayList<>();
        for (int i = random.nextInt(20); i >= 0; i--) some.add(random(random, 12));
        sent.addAll(some);
        FacilityEvent.ContributionsApplied event =
            live.taking(ID, some, Instant.EPOCH, score -> LEVELS[1 + score / 26]);
        live.after(event);
        replayed.after(event);
        assertSays(event.result().orElseThrow(), replayed);
      }
      assertTotals(live, sent);
    }
  }

  private static void assertSays(FacilityResult result, Facility facility) {
    RollUp rollUp = facility.rollUp();
    assertThat(result.exact()).isEqualTo(rollUp.weightedScore());
    assertThat(result.score()).isEqualTo(rollUp.score());
    assertThat(result.level())
        .isEqualTo(rollUp.assessed() == 0 ? Level.UNKNOWN : LEVELS[1 + rollUp.score() / 26]);
    assertThat(result.items()).isEqualTo(rollUp.items());
    assertThat(result.assessed()).isEqualTo(rollUp.assessed());
    assertThat(result.byLevel()).isEqualTo(rollUp.byLevel());
    assertThat(result.byType()).isEqualTo(rollUp.byType());
    assertThat(result.factors()).isEqualTo(rollUp.factors());
    assertThat(result.compliance().stream().mapToInt(FacilityResult.Standing::score))
        .containsExactlyElementsOf(
            rollUp.compliance().values().stream().map(ComplianceTotals::score).toList());
  }
}
