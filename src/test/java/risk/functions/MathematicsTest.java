package risk.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MathematicsTest {
  @Test
  void interpolation_is_level_outside_of_its_points() {
    // By hand: from 10 at 20 to 40 at 30, a quarter of the way.
    assertThat(Mathematics.interpolate(22.5, 20, 10, 30, 40)).isEqualTo(17.5);
    assertThat(Mathematics.interpolate(20, 20, 10, 30, 40)).isEqualTo(10);
    assertThat(Mathematics.interpolate(30, 20, 10, 30, 40)).isEqualTo(40);
    assertThat(Mathematics.interpolate(-5, 20, 10, 30, 40)).isEqualTo(10);
    assertThat(Mathematics.interpolate(99, 20, 10, 30, 40)).isEqualTo(40);
  }

  @Test
  void interpolation_between_points_out_of_order_has_no_value() {
    assertThat(Mathematics.interpolate(1, 2, 0, 2, 1)).isNaN();
    assertThat(Mathematics.interpolate(1, 3, 0, 2, 1)).isNaN();
    assertThat(Mathematics.interpolate(Double.NaN, 0, 0, 1, 1)).isNaN();
  }

  @Test
  void a_value_is_kept_within_its_bounds() {
    assertThat(Mathematics.clamp(-3, 0, 100)).isZero();
    assertThat(Mathematics.clamp(103, 0, 100)).isEqualTo(100);
    assertThat(Mathematics.clamp(42, 0, 100)).isEqualTo(42);
    assertThat(Mathematics.clamp(Double.NaN, 0, 100)).isNaN();
  }

  @Test
  void least_and_greatest_know_negative_zero_and_nan() {
    // Java SE API, Math.min and Math.max: -0 is strictly less than 0, NaN when either is.
    assertThat(Double.doubleToLongBits(Mathematics.min(0.0, -0.0)))
        .isEqualTo(Double.doubleToLongBits(-0.0));
    assertThat(Double.doubleToLongBits(Mathematics.max(-0.0, 0.0))).isZero();
    assertThat(Mathematics.min(1, Double.NaN, 2)).isNaN();
    assertThat(Mathematics.min(3, 1, 2)).isEqualTo(1);
    assertThat(Mathematics.max(2, 3, 1)).isEqualTo(3);
  }

  @Test
  void logarithms_powers_and_roots_are_the_usual_ones() {
    // CRC Handbook: ln 2 = 0.693147, e = 2.718282.
    assertThat(Mathematics.ln(2)).isCloseTo(0.693147, within(5e-7));
    assertThat(Mathematics.exp(1)).isCloseTo(2.718282, within(5e-7));
    assertThat(Mathematics.log10(1000)).isEqualTo(3);
    assertThat(Mathematics.pow(2, 10)).isEqualTo(1024);
    assertThat(Mathematics.sqrt(2.25)).isEqualTo(1.5);
    assertThat(Mathematics.abs(-7)).isEqualTo(7);
    assertThat(Mathematics.rint(2.5)).isEqualTo(2);
    assertThat(Mathematics.rint(3.5)).isEqualTo(4);
  }
}
