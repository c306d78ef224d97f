package equipment;

import static equipment.RandomHistory.ID;
import static org.assertj.core.api.Assertions.assertThat;

import equipment.EquipmentEvent.FactRecorded;
import equipment.EquipmentEvent.Result;
import equipment.EquipmentRules.Arrival;
import equipment.EquipmentRules.Decision;
import equipment.EquipmentRules.InForce;
import equipment.RandomHistory.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import risk.Level;

/** Looking back, ahead and aside, held to systems that really stood there. */
class TimelineTest {
  private static final int HISTORIES = 600;

  private static Timeline timeline(List<FactRecorded> journal) {
    return Timeline.of(ID, journal);
  }

  @Test
  void what_was_known_at_a_time_is_what_a_system_says_whose_clock_stood_there() {
    int registered = 0;
    for (int seed = 0; seed < HISTORIES; seed++) {
      RandomHistory history = new RandomHistory(new Random(seed));
      List<Delivery> deliveries = history.deliveries();
      InForce inForce = history.version();
      Instant then = history.instant();
      Timeline timeline = timeline(RandomHistory.recorded(deliveries, inForce));

      List<Delivery> arrived =
          deliveries.stream().filter(d -> !d.arrivedAt().isAfter(then)).toList();
      Equipment system = RandomHistory.folded(RandomHistory.recorded(arrived, inForce));
      Situation seen = timeline.at(new Standpoint(AsOf.live(then), then, inForce));

      same(seed, seen, EquipmentRules.assess(system.ledger(), new Arrival(then, inForce)));
      assertThat(seen.known().revision()).as("seed " + seed).isEqualTo(system.recorded());
      if (seen.result().isPresent()) registered++;
    }
    assertThat(registered).isGreaterThan(HISTORIES / 3);
  }

  /** Bit for bit; a ledger that was tidied may have let go of facts it only made notes about. */
  private static void same(int seed, Situation seen, Optional<Result> expected) {
    assertThat(seen.result().map(TimelineTest::withoutNotes))
        .as("seed " + seed)
        .isEqualTo(expected.map(TimelineTest::withoutNotes));
    expected.ifPresent(
        e ->
            assertThat(seen.result().orElseThrow().notes())
                .as("seed " + seed)
                .containsAll(e.notes()));
  }

  private static Result withoutNotes(Result r) {
    return new Result(
        r.facilityId(),
        r.type(),
        r.name(),
        r.decommissioned(),
        r.assessment(),
        List.of(),
        r.outlook());
  }

  @Test
  void as_of_a_time_only_what_had_happened_counts_whatever_is_known() {
    int fewer = 0;
    for (int seed = 0; seed < HISTORIES; seed++) {
      RandomHistory history = new RandomHistory(new Random(seed));
      List<Delivery> deliveries = history.deliveries();
      InForce inForce = history.version();
      Instant known = history.instant();
      Instant asOf = history.instant();
      Timeline timeline = timeline(RandomHistory.recorded(deliveries, inForce));

      List<Delivery> happened =
          deliveries.stream()
              .filter(d -> !d.arrivedAt().isAfter(known))
              .flatMap(d -> upTo(asOf, d).stream())
              .toList();
      Equipment system = RandomHistory.folded(RandomHistory.recorded(happened, inForce));
      Situation seen = timeline.at(new Standpoint(AsOf.instant(asOf), known, inForce));

      same(seed, seen, EquipmentRules.assess(system.ledger(), new Arrival(asOf, inForce)));
      if (happened.size() < deliveries.size() && seen.result().isPresent()) fewer++;
    }
    assertThat(fewer).isGreaterThan(HISTORIES / 10);
  }

  /** A correction of a later date still takes out of force what it corrects. */
  private static Optional<Delivery> upTo(Instant asOf, Delivery delivery) {
    Fact fact = delivery.fact();
    if (!fact.at().isAfter(asOf)) return Optional.of(delivery);
    if (fact.supersedes().isEmpty()) return Optional.empty();
    Fact bare = new Fact(fact.id(), FactKind.RETRACTION, fact.at(), Map.of(), fact.supersedes());
    return Optional.of(new Delivery(bare, delivery.arrivedAt()));
  }

  @Test
  void what_if_of_a_fact_is_recording_it() {
    int moved = 0;
    for (int seed = 0; seed < HISTORIES; seed++) {
      RandomHistory history = new RandomHistory(new Random(seed));
      InForce inForce = history.version();
      List<Delivery> deliveries = history.deliveries();
      List<FactRecorded> journal = RandomHistory.recorded(deliveries, inForce);
      Equipment item = RandomHistory.folded(journal);
      Fact fact = seed % 10 == 0 ? deliveries.getFirst().fact() : history.fact();
      Instant now = deliveries.getLast().arrivedAt().plus(Duration.ofDays(3));

      Standpoint here = new Standpoint(AsOf.live(now), now, inForce);
      Situation supposed = timeline(journal).with(fact, now).at(here);

      switch (EquipmentRules.record(item, ID, fact, new Arrival(now, inForce))) {
        case Decision.Accepted recorded -> {
          same(seed, supposed, recorded.event().result());
          if (!supposed.points().equals(timeline(journal).at(here).points())) moved++;
        }
        case Decision.Repeated repeated ->
            assertThat(supposed.result())
                .as("seed " + seed)
                .isEqualTo(timeline(journal).at(here).result());
        case Decision.Conflict conflict -> throw new IllegalStateException("seed " + seed);
      }
    }
    assertThat(moved).isGreaterThan(HISTORIES / 10);
  }

  @Test
  void the_steps_of_a_change_and_the_parts_of_each_step_add_up_exactly() {
    long steps = 0;
    for (int seed = 0; seed < HISTORIES; seed++) {
      RandomHistory history = new RandomHistory(new Random(seed));
      Timeline timeline = timeline(RandomHistory.recorded(history.deliveries(), history.version()));
      for (int pair = 0; pair < 5; pair++) {
        Change change = timeline.change(anywhere(history), anywhere(history));

        assertThat(change.steps().stream().mapToLong(Change.Step::effect).sum())
            .as("seed " + seed)
            .isEqualTo(change.effect());
        for (Change.Step step : change.steps()) {
          assertThat(step.terms().values().stream().mapToLong(Long::longValue).sum())
              .as("seed " + seed)
              .isEqualTo(step.effect());
          steps++;
        }
        Points end =
            change.steps().isEmpty() ? change.before().points() : change.steps().getLast().points();
        assertThat(end).as("seed " + seed).isEqualTo(change.after().points());
      }
    }
    assertThat(steps).isGreaterThan(10_000);
  }

  @Test
  void the_parts_of_a_score_add_up_to_it_and_it_is_the_exact_one_rounded_to_a_millionth() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      RandomHistory history = new RandomHistory(new Random(seed));
      Timeline timeline = timeline(RandomHistory.recorded(history.deliveries(), history.version()));
      Situation seen = timeline.at(anywhere(history));
      Points points = seen.points();

      assertThat(points.terms().values().stream().mapToLong(Long::longValue).sum())
          .as("seed " + seed)
          .isEqualTo(points.micros());
      if (points.level() == Level.UNKNOWN) continue;
      double exact = seen.result().orElseThrow().assessment().exact();
      assertThat(Math.abs(points.micros() - exact * 1e6)).as("seed " + seed).isLessThan(0.51);
      assertThat(Math.abs(points.terms().getOrDefault(Points.ROUNDING, 0L)))
          .as("seed " + seed)
          .isLessThan(6);
    }
  }

  private static Standpoint anywhere(RandomHistory history) {
    return new Standpoint(AsOf.instant(history.instant()), history.instant(), history.version());
  }
}
