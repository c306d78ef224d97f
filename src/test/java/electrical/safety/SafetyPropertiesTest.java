package electrical.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyPropertiesTest {
  private static final int TRIES = 2000;

  @ParameterizedTest
  @ValueSource(longs = {1, 80})
  void a_smaller_fault_cleared_faster_from_farther_away_stays_inside_the_ac_table(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      PpeAc row = PpeAc.of(PpeAc.equipment().get(random.nextInt(PpeAc.equipment().size())));
      double kiloamperes = 80 * random.nextDouble();
      double seconds = 0.6 * random.nextDouble();
      double distance = 400 + 700 * random.nextDouble();
      boolean easier =
          row.exceeded(
                  kiloamperes * random.nextDouble(),
                  seconds * random.nextDouble(),
                  distance + 100 * random.nextDouble())
              .isEmpty();
      boolean inside = row.exceeded(kiloamperes, seconds, distance).isEmpty();
      assertThat(easier || !inside).as("seed %d try %d %s", seed, i, row).isTrue();
      assertThat(inside)
          .as("seed %d try %d %s", seed, i, row)
          .isEqualTo(
              kiloamperes <= row.maxKiloamperes()
                  && seconds <= row.maxSeconds()
                  && distance >= row.distance());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 81})
  void category_and_boundary_never_fall_as_the_dc_current_rises_and_once_outside_stay_outside(
      long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      int edition = PpeDc.EDITIONS.get(random.nextInt(3));
      double volts = 90 + 550 * random.nextDouble();
      double low = 16 * random.nextDouble();
      double high = low + 4 * random.nextDouble();
      Optional<PpeDc> small = PpeDc.of(edition, new PpeDc.Supply(volts, low), 2, 455);
      Optional<PpeDc> great = PpeDc.of(edition, new PpeDc.Supply(volts, high), 2, 455);
      String name = "seed %d: %d, %s V, %s and %s kA".formatted(seed, edition, volts, low, high);
      if (small.isEmpty()) assertThat(great).as(name).isEmpty();
      if (small.isEmpty() || great.isEmpty()) continue;
      assertThat(great.get().category()).as(name).isGreaterThanOrEqualTo(small.get().category());
      assertThat(great.get().boundary()).as(name).isGreaterThanOrEqualTo(small.get().boundary());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 82})
  void editions_2018_and_2021_agree_and_2024_agrees_with_them_above_250_V(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      PpeDc.Supply supply =
          new PpeDc.Supply(90 + 550 * random.nextDouble(), 16 * random.nextDouble());
      Optional<PpeDc> of2021 = PpeDc.of(2021, supply, 2, 455);
      assertThat(PpeDc.of(2018, supply, 2, 455)).as("seed %d %s", seed, supply).isEqualTo(of2021);
      if (supply.volts() > 250)
        assertThat(PpeDc.of(2024, supply, 2, 455)).as("seed %d %s", seed, supply).isEqualTo(of2021);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ac", "dc"})
  void boundaries_never_shrink_as_the_voltage_rises_and_restricted_lies_within_limited(
      String system) {
    double restricted = 0;
    double fixed = 0;
    double movable = 0;
    int bands = 0;
    for (double volts = 50; volts <= 800_000; volts += volts < 1000 ? 0.5 : 100) {
      Optional<ShockBoundaries> found = ShockBoundaries.of(system, volts);
      if (found.isEmpty()) continue;
      bands++;
      double now = millimetres(found.get().restricted());
      double nowFixed = millimetres(found.get().limitedFixed());
      double nowMovable = millimetres(found.get().limitedMovable());
      assertThat(now).as("%s %s V", system, volts).isBetween(restricted, nowFixed);
      assertThat(nowFixed).as("%s %s V", system, volts).isBetween(fixed, nowMovable);
      assertThat(nowMovable).as("%s %s V", system, volts).isGreaterThanOrEqualTo(movable);
      restricted = now;
      fixed = nowFixed;
      movable = nowMovable;
    }
    assertThat(bands).isGreaterThan(1000);
  }

  private static double millimetres(String printed) {
    return ShockBoundaries.millimetres(printed).orElse(0.0);
  }

  @Test
  void printed_joules_are_the_calories_to_the_last_digit() {
    for (int category = 1; category <= 4; category++) {
      ArcRating rating = ArcRating.of(category);
      assertThat(rating.joules() / 4.184)
          .as("category %d", category)
          .isCloseTo(rating.calories(), org.assertj.core.data.Percentage.withPercentage(0.15));
    }
  }

  @Test
  void abnormal_condition_never_makes_an_incident_less_likely() {
    for (var row : Likelihood.TABLE.rows()) {
      boolean normal = Likelihood.likely(row.get("task"), Optional.of(true)).orElseThrow();
      boolean abnormal = Likelihood.likely(row.get("task"), Optional.of(false)).orElseThrow();
      Optional<Boolean> unknown = Likelihood.likely(row.get("task"), Optional.empty());
      assertThat(abnormal || !normal).as(row.get("task")).isTrue();
      assertThat(unknown.isPresent()).as(row.get("task")).isEqualTo(normal == abnormal);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 83})
  void a_label_that_repeats_the_study_matches_it_and_one_that_mixes_never_passes(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      Label label =
          new Label(
              maybe(random),
              maybe(random),
              new Label.Data(
                  maybe(random),
                  maybe(random),
                  maybe(random),
                  random.nextBoolean(),
                  maybe(random)));
      label
          .departures(label)
          .ifPresent(found -> assertThat(found).as("seed %d %s", seed, label).isEmpty());
      if (label.data().energy().isPresent() && label.data().category().isPresent())
        assertThat(label.dataFaults())
            .as("seed %d %s", seed, label)
            .contains("incident energy and PPE category on one label");
    }
  }

  private static OptionalDouble maybe(Random random) {
    return random.nextBoolean()
        ? OptionalDouble.of(1 + random.nextInt(1000))
        : OptionalDouble.empty();
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 84})
  void something_is_current_through_its_due_day_and_expired_the_day_after(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      LocalDate last = LocalDate.ofEpochDay(random.nextInt(30_000));
      int months = List.of(6, 12, 36, 60).get(random.nextInt(4));
      LocalDate due = Currency.of(last, months, last).due();
      assertThat(Currency.of(last, months, due).expired()).as("seed %d %s", seed, last).isFalse();
      assertThat(Currency.of(last, months, due.plusDays(1)).expired())
          .as("seed %d %s", seed, last)
          .isTrue();
      int monthsPassed =
          12 * (due.getYear() - last.getYear()) + due.getMonthValue() - last.getMonthValue();
      assertThat(monthsPassed).as("seed %d %s", seed, last).isEqualTo(months);
      assertThat(due.getDayOfMonth())
          .as("seed %d %s", seed, last)
          .isEqualTo(Math.min(last.getDayOfMonth(), due.lengthOfMonth()));
    }
  }
}
