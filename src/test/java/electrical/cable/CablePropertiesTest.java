package electrical.cable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every cable. */
class CablePropertiesTest {
  private static final long SEED = 20250202;
  private static final int RUNS = 1000;

  @ParameterizedTest
  @ValueSource(strings = {"mean", "tip_up", "std"})
  void a_greater_value_is_never_judged_milder(String criterion) {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      double value = 100 * random.nextDouble();
      assertThat(TanDelta.verdict(criterion, value + 10 * random.nextDouble()))
          .as("%s %s, seed %s", criterion, value, SEED)
          .isGreaterThanOrEqualTo(TanDelta.verdict(criterion, value));
    }
  }

  @Test
  void the_standard_deviation_is_that_of_a_single_running_pass() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      List<Double> readings = random.doubles(8, 0, 60).boxed().toList();
      double mean = 0;
      double squares = 0;
      int count = 0;
      for (double reading : readings) {
        count++;
        double off = reading - mean;
        mean += off / count;
        squares += off * (reading - mean);
      }
      assertThat(TanDeltaReadings.deviation(readings))
          .as("%s, seed %s", readings, SEED)
          .isCloseTo(Math.sqrt(squares / (count - 1)), within(1e-10));
      assertThat(TanDeltaReadings.mean(readings)).isCloseTo(mean, within(1e-10));
    }
  }

  @Test
  void mean_and_deviation_do_not_depend_on_the_order_of_readings() {
    Random random = new Random(SEED);
    List<Double> readings = random.doubles(8, 0, 60).boxed().toList();
    List<Double> shuffled = new ArrayList<>(readings);
    Collections.shuffle(shuffled, random);
    assertThat(TanDeltaReadings.deviation(shuffled))
        .as("seed %s", SEED)
        .isCloseTo(TanDeltaReadings.deviation(readings), within(1e-12));
  }

  @Test
  void two_lengths_in_series_conduct_as_much_as_both() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      double ratio = 1.1 + 3 * random.nextDouble();
      double one = 10 + 5000 * random.nextDouble();
      double other = 10 + 5000 * random.nextDouble();
      double parallel =
          1
              / (1 / CableInsulation.minimum(20_000, ratio, one)
                  + 1 / CableInsulation.minimum(20_000, ratio, other));
      assertThat(CableInsulation.minimum(20_000, ratio, one + other) / parallel)
          .as("ratio %s, %s ft and %s ft, seed %s", ratio, one, other, SEED)
          .isCloseTo(1, within(1e-12));
    }
  }
}
