package electrical.battery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every battery. */
class BatteryPropertiesTest {
  private static final long SEED = 20250203;
  private static final int RUNS = 2000;

  @Test
  void less_capacity_is_never_judged_milder() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      double capacity = 120 * random.nextDouble();
      OptionalDouble previous = OptionalDouble.of(120 * random.nextDouble());
      assertThat(BatteryVerdict.ofCapacity(capacity * random.nextDouble(), previous))
          .as("%s after %s, seed %s", capacity, previous, SEED)
          .isGreaterThanOrEqualTo(BatteryVerdict.ofCapacity(capacity, previous));
    }
  }

  @Test
  void a_drop_of_exactly_ten_points_is_allowed_whatever_the_figures() {
    for (int tenth = 900; tenth <= 1300; tenth++) {
      double now = tenth / 10.0;
      double previous = (tenth + 100) / 10.0;
      assertThat(BatteryVerdict.ofCapacity(now, OptionalDouble.of(previous)))
          .as("%s after %s", now, previous)
          .isEqualTo(BatteryVerdict.Verdict.OK);
    }
  }

  @ParameterizedTest
  @CsvSource({"VRLA,8", "VLA,8.3"})
  void life_halves_with_each_further_step(String type, double step) {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      double celsius = 25 + 25 * random.nextDouble();
      assertThat(LifeAtTemperature.factor(type, celsius + step))
          .as("%s degC, seed %s", celsius, SEED)
          .isCloseTo(LifeAtTemperature.factor(type, celsius) / 2, within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"VLA", "VRLA", "NiCd"})
  void a_test_interval_never_exceeds_a_quarter_of_life_and_never_grows_with_degradation(
      String type) {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      double life = 0.1 + 40 * random.nextDouble();
      double usual = CapacityTestInterval.years(type, life, false);
      assertThat(usual).as("%s, life %s, seed %s", type, life, SEED).isLessThanOrEqualTo(life / 4);
      assertThat(CapacityTestInterval.years(type, life, true))
          .isLessThanOrEqualTo(Math.min(1, usual));
    }
  }

  @Test
  void every_item_is_asked_for_with_at_least_one_type() {
    var items =
        electrical.method.Table.load("electrical/battery/inspection-frequency.csv").rows().stream()
            .map(row -> row.get("item"))
            .toList();
    assertThat(items).hasSize(20).doesNotHaveDuplicates();
    assertThat(items)
        .allMatch(
            item ->
                InspectionFrequency.months("VLA", item).isPresent()
                    || InspectionFrequency.months("VRLA", item).isPresent());
  }
}
