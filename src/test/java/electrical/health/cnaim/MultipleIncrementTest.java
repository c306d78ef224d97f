package electrical.health.cnaim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import electrical.health.Draws;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** What must hold of a combination whatever the factors are. */
class MultipleIncrementTest {
  private static double[] factors(SplittableRandom random) {
    return random.doubles(random.nextInt(1, 7), 0.5, 2).toArray();
  }

  private static MultipleIncrement increment(SplittableRandom random) {
    return new MultipleIncrement(
        random.nextDouble(1, 3), random.nextDouble(1, 3), random.nextInt(1, 6));
  }

  @Test
  void mmi_lies_between_its_parts_and_does_not_depend_on_their_order() {
    Draws.each(
        random -> {
          double[] factors = factors(random);
          MultipleIncrement increment = increment(random);

          double combined = increment.combine(factors);

          double max = DoubleStream.of(factors).max().orElseThrow();
          double min = DoubleStream.of(factors).min().orElseThrow();
          double excess = DoubleStream.of(factors).map(f -> Math.max(0, f - 1)).sum();
          if (max > 1) assertThat(combined).isBetween(max, 1 + excess + 1e-12);
          else assertThat(combined).isBetween(2 * min - 1, min + 1e-12);
          double[] reversed = new double[factors.length];
          for (int i = 0; i < factors.length; i++) reversed[i] = factors[factors.length - 1 - i];
          assertThat(increment.combine(reversed)).isEqualTo(combined);
        });
  }

  @Test
  void a_worse_factor_never_gives_a_better_combination() {
    Draws.each(
        random -> {
          double[] factors = factors(random);
          MultipleIncrement increment = increment(random);
          double before = increment.combine(factors);

          factors[random.nextInt(factors.length)] += random.nextDouble(0, 1);

          assertThat(increment.combine(factors)).isGreaterThanOrEqualTo(before - 1e-12);
        });
  }

  @Test
  void neutral_findings_change_no_worsening_combination() {
    Draws.each(
        random -> {
          double[] factors = factors(random);
          factors[0] = random.nextDouble(1.01, 2);
          MultipleIncrement increment = increment(random);

          double[] longer = Arrays.copyOf(factors, factors.length + 1);
          longer[factors.length] = 1;

          assertThat(increment.combine(longer)).isEqualTo(increment.combine(factors));
        });
  }

  @Test
  void mmi_of_two_with_dividers_of_1_5_is_the_three_cases_of_table_9() {
    Draws.each(
        random -> {
          double x = random.nextDouble(0.5, 2);
          double y = random.nextDouble(0.5, 2);
          double a = Math.max(x, y);
          double b = Math.min(x, y);
          double expected = b + (a - 1) / 1.5;
          if (a > 1) expected = b > 1 ? a + (b - 1) / 1.5 : a;

          double combined = new MultipleIncrement(1.5, 1.5, 2).combine(x, y);

          assertThat(combined).isCloseTo(expected, within(1e-12));
        });
  }
}
