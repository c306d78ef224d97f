package electrical.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import electrical.maintenance.CycleHistory.Completion;
import electrical.maintenance.CycleHistory.Cycle;
import electrical.maintenance.CycleHistory.Standing;
import electrical.maintenance.Finding.Severity;
import electrical.maintenance.GeneratorRun.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaintenancePropertiesTest {
  private static final int TRIES = 2000;

  @Test
  void the_overall_condition_is_the_worst_axis_over_all_combinations() {
    for (Condition p : Condition.values())
      for (Condition c : Condition.values())
        for (Condition e : Condition.values())
          assertThat(
                  OverallMethod.overall(List.of(Optional.of(p), Optional.of(c), Optional.of(e)))
                      .map(Condition::number))
              .as("%s %s %s", p, c, e)
              .hasValue(Math.max(p.number(), Math.max(c.number(), e.number())));
  }

  @Test
  void a_missing_axis_is_never_taken_for_a_good_one() {
    for (Condition p : Condition.values())
      for (Condition c : Condition.values()) {
        Optional<Condition> partly =
            OverallMethod.overall(List.of(Optional.of(p), Optional.of(c), Optional.empty()));
        // only what holds for every rating of the missing axis may be said
        Set<Condition> possible = EnumSet.noneOf(Condition.class);
        for (Condition e : Condition.values())
          possible.add(
              OverallMethod.overall(List.of(Optional.of(p), Optional.of(c), Optional.of(e)))
                  .orElseThrow());
        assertThat(partly.isPresent()).as("%s %s", p, c).isEqualTo(possible.size() == 1);
        partly.ifPresent(known -> assertThat(possible).containsExactly(known));
      }
  }

  @Test
  void no_interval_is_longer_in_a_worse_condition() {
    int compared = 0;
    for (String equipment : IntervalTable.equipment())
      for (String task : IntervalTable.tasks(equipment)) {
        int before = Integer.MAX_VALUE;
        for (Condition condition : Condition.values()) {
          OptionalInt months = IntervalTable.row(equipment, task).orElseThrow().months(condition);
          if (months.isEmpty()) continue;
          assertThat(months.getAsInt()).as("%s %s", equipment, task).isBetween(1, before);
          before = months.getAsInt();
          compared++;
        }
      }
    assertThat(compared).isGreaterThan(250);
  }

  @Test
  void every_type_of_equipment_has_infrared_thermography_and_every_row_is_found_once() {
    for (String equipment : IntervalTable.equipment()) {
      assertThat(IntervalTable.tasks(equipment))
          .as(equipment)
          .contains("infrared")
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 70})
  void one_more_observation_never_betters_the_physical_condition(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      Set<Observation> seen = observations(random);
      int missed = random.nextInt(4);
      int repairs = random.nextInt(4);
      Condition before = PhysicalCondition.of(seen, missed, repairs).condition();
      Set<Observation> more = EnumSet.copyOf(seen.isEmpty() ? Set.of(any(random)) : seen);
      more.add(any(random));
      assertThat(PhysicalCondition.of(more, missed, repairs).condition())
          .as("seed %d try %d", seed, i)
          .isGreaterThanOrEqualTo(before);
      assertThat(PhysicalCondition.of(seen, missed + 1, repairs).condition())
          .as("seed %d try %d", seed, i)
          .isGreaterThanOrEqualTo(before);
      assertThat(PhysicalCondition.of(seen, missed, repairs + 1).condition())
          .as("seed %d try %d", seed, i)
          .isGreaterThanOrEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 71})
  void a_missed_cycle_never_betters_and_a_clean_one_always_leads_back_to_1(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      List<Cycle> cycles = new ArrayList<>();
      for (int n = random.nextInt(6) + 1; n > 0; n--) cycles.add(cycle(random));
      String name = "seed " + seed + " try " + i + " " + cycles;
      Condition now = last(cycles).physical().orElse(Condition.ONE);
      List<Cycle> missed = with(cycles, new Cycle(Completion.MISSED, false, Set.of()));
      assertThat(last(missed).physical().orElse(Condition.THREE))
          .as(name)
          .isGreaterThanOrEqualTo(now);
      assertThat(last(with(missed, new Cycle(Completion.MISSED, false, Set.of()))).physical())
          .as(name)
          .hasValue(Condition.THREE);
      assertThat(last(with(missed, new Cycle(Completion.ON_TIME, false, Set.of()))).physical())
          .as(name)
          .hasValue(Condition.ONE);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 72})
  void severity_never_falls_with_criticality(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      String finding = Finding.names().get(random.nextInt(Finding.names().size()));
      Severity one = Finding.severity(finding, Condition.ONE);
      assertThat(Finding.severity(finding, Condition.TWO)).isGreaterThanOrEqualTo(one);
      assertThat(Finding.severity(finding, Condition.THREE))
          .as("seed %d %s", seed, finding)
          .isGreaterThan(one);
    }
  }

  @Test
  void a_finding_that_forces_a_condition_is_as_severe_as_that_condition() {
    Finding.TABLE
        .rows()
        .forEach(
            row -> {
              Severity severity = Finding.severity(row.get("finding"), Condition.ONE);
              if (row.get("forces").equals("3")) assertThat(severity).isEqualTo(Severity.HIGH);
              else if (row.get("forces").equals("2"))
                assertThat(severity).isEqualTo(Severity.MEDIUM);
              else assertThat(severity).isLessThan(Severity.HIGH);
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 73})
  void a_yearly_load_test_counts_as_found_minute_by_minute(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      List<Part> parts = new ArrayList<>();
      for (int n = random.nextInt(4) + 1; n > 0; n--)
        parts.add(new Part(40 + 10 * random.nextInt(5), 5 * random.nextInt(20)));
      assertThat(GeneratorRun.yearlySuffices(parts))
          .as("seed %d try %d %s", seed, i, parts)
          .isEqualTo(byMinutes(parts));
    }
  }

  private static boolean byMinutes(List<Part> parts) {
    List<Double> load = new ArrayList<>();
    for (Part part : parts) for (int m = 0; m < part.minutes(); m++) load.add(part.loadPercent());
    for (int from = 0; from + 90 <= load.size(); from++)
      if (load.subList(from, from + 30).stream().allMatch(l -> l >= 50)
          && load.subList(from + 30, from + 90).stream().allMatch(l -> l >= 75)) return true;
    return false;
  }

  private static Standing last(List<Cycle> cycles) {
    return CycleHistory.after(Optional.empty(), cycles).getLast();
  }

  private static List<Cycle> with(List<Cycle> cycles, Cycle one) {
    List<Cycle> more = new ArrayList<>(cycles);
    more.add(one);
    return more;
  }

  private static Cycle cycle(Random random) {
    Completion completion = List.of(Completion.values()).get(random.nextInt(3));
    boolean repair = completion != Completion.MISSED && random.nextInt(3) == 0;
    return new Cycle(completion, repair, observations(random));
  }

  private static Set<Observation> observations(Random random) {
    Set<Observation> seen = EnumSet.noneOf(Observation.class);
    for (Observation o : Observation.values()) if (random.nextInt(6) == 0) seen.add(o);
    return seen;
  }

  private static Observation any(Random random) {
    return List.of(Observation.values()).get(random.nextInt(Observation.values().length));
  }
}
