package electrical.breaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold for every breaker. */
class BreakerPropertiesTest {
  private static final long SEED = 20250201;
  private static final int RUNS = 2000;

  @Test
  void the_flagged_poles_are_those_a_plain_loop_in_whole_numbers_finds() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      int[] tenths =
          IntStream.range(0, 2 + random.nextInt(6)).map(i -> 1 + random.nextInt(60)).toArray();
      int lowest = IntStream.of(tenths).min().orElseThrow();
      List<Integer> expected = new ArrayList<>();
      for (int i = 0; i < tenths.length; i++) if (2 * tenths[i] > 3 * lowest) expected.add(i);
      List<Double> ohms = IntStream.of(tenths).mapToObj(t -> t / 10.0).toList();
      assertThat(SimilarParts.over(ohms, 50)).as("%s, seed %s", ohms, SEED).isEqualTo(expected);
    }
  }

  @Test
  void how_many_poles_are_flagged_depends_neither_on_their_order_nor_on_the_unit() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      List<Double> ohms = random.ints(5, 1, 400).mapToObj(i -> (double) i).toList();
      List<Double> shuffled = new ArrayList<>(ohms);
      Collections.shuffle(shuffled, random);
      List<Double> smaller = shuffled.stream().map(o -> o / 1000).toList();
      assertThat(SimilarParts.over(smaller, 50))
          .as("%s, seed %s", shuffled, SEED)
          .hasSameSizeAs(SimilarParts.over(ohms, 50));
    }
  }

  @Test
  void the_lowest_pole_is_never_flagged() {
    Random random = new Random(SEED);
    for (int run = 0; run < RUNS; run++) {
      List<Double> ohms = random.doubles(4, 0.001, 1000).boxed().toList();
      int lowest = ohms.indexOf(Collections.min(ohms));
      assertThat(SimilarParts.over(ohms, 15)).as("%s, seed %s", ohms, SEED).doesNotContain(lowest);
    }
  }

  @Test
  void the_window_grows_in_proportion_to_the_setting_and_holds_it() {
    Random random = new Random(SEED);
    DoubleStream settings = random.doubles(RUNS, 1, 100_000);
    settings.forEach(
        setting -> {
          var window = InstantaneousTrip.adjustable(setting);
          assertThat(window.contains(setting)).isTrue();
          assertThat(window.low() / setting)
              .as("setting %s", setting)
              .isCloseTo(0.7, within(1e-12));
          assertThat(window.high()).isCloseTo(2 * window.low(), within(1e-9 * setting));
        });
  }

  @Test
  void a_larger_breaker_may_take_longer_to_trip() {
    double before = 0;
    for (int rating = 1; rating <= 5000; rating++) {
      double seconds = LongTimeTrip.seconds(rating, 480).orElseThrow();
      assertThat(seconds).as("%s A", rating).isGreaterThanOrEqualTo(before);
      before = seconds;
    }
  }

  /** The rounded figure field guides print. */
  @Test
  void a_sixth_of_a_cycle_at_60_hz_is_about_2_8_milliseconds() {
    assertThat(BreakerTiming.spreadLimit(60)).isCloseTo(2.8, within(0.05));
    assertThat(BreakerTiming.spreadLimit(50) * 6 * 50).isCloseTo(1000, within(1e-9));
  }
}
