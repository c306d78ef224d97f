package electrical.insulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold for every reading. */
class InsulationPropertiesTest {
  private static final long SEED = 20250131;

  /** The columns of NETA Table 100.14 as a transcription prints them, from -10 by 5 to 110 degC. */
  private static final double[] OIL = {
    0.125, 0.18, 0.25, 0.36, 0.50, 0.75, 1.00, 1.40, 1.98, 2.80, 3.95, 5.60, 7.85, 11.20, 15.85,
    22.40, 31.75, 44.70, 63.50, 89.79, 127, 180, 245, 359.15, 509
  };

  private static final double[] SOLID = {
    0.25, 0.32, 0.40, 0.50, 0.63, 0.81, 1.00, 1.25, 1.58, 2.00, 2.50, 3.15, 3.98, 5.00, 6.30, 7.90,
    10.0, 12.6, 15.8, 20.0, 25.2, 31.6, 40.0, 50.4, 63.2
  };

  @ParameterizedTest
  @EnumSource(Medium.class)
  void a_tabulated_temperature_has_its_tabulated_factor(Medium medium) {
    double[] column = medium == Medium.OIL ? OIL : SOLID;
    assertThat(column).hasSize(25);
    for (int i = 0; i < column.length; i++) {
      assertThat(TemperatureCorrection.factor(-10 + 5 * i, medium))
          .as("%s at %s degC", medium, -10 + 5 * i)
          .isEqualTo(column[i]);
    }
  }

  @ParameterizedTest
  @EnumSource(Medium.class)
  void the_factor_rises_with_temperature_and_is_1_at_20_degC(Medium medium) {
    double before = 0;
    for (int tenth = -100; tenth <= 1100; tenth++) {
      double factor = TemperatureCorrection.factor(tenth / 10.0, medium);
      assertThat(factor).as("%s at %s degC", medium, tenth / 10.0).isGreaterThan(before);
      before = factor;
    }
    assertThat(TemperatureCorrection.factor(20, medium)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Medium.class)
  void between_neighbours_the_factor_lies_between_theirs_and_below_the_chord(Medium medium) {
    Random random = new Random(SEED);
    for (int i = 0; i < 2000; i++) {
      double celsius = -10 + 120 * random.nextDouble();
      double low = 5 * Math.floor(celsius / 5);
      double at = TemperatureCorrection.factor(low, medium);
      double next = TemperatureCorrection.factor(low + 5, medium);
      double chord = at + (next - at) * (celsius - low) / 5;
      double factor = TemperatureCorrection.factor(celsius, medium);
      assertThat(factor)
          .as("%s at %s degC, seed %s", medium, celsius, SEED)
          .isBetween(at, next)
          .isLessThanOrEqualTo(chord * (1 + 1e-12))
          .isGreaterThan(chord * 0.979);
    }
  }

  /** Oil halves per 10 degC, solid per 15 degC; the printed figures stray by 6.1 and 2.1 %. */
  @ParameterizedTest
  @EnumSource(Medium.class)
  void the_table_follows_the_rule_behind_it(Medium medium) {
    double halving = medium == Medium.OIL ? 10 : 15;
    double allowed = medium == Medium.OIL ? 0.061 : 0.021;
    for (int celsius = -10; celsius <= 110; celsius += 5) {
      double rule = Math.pow(2, (celsius - 20) / halving);
      assertThat(TemperatureCorrection.factor(celsius, medium) / rule)
          .as("%s at %s degC", medium, celsius)
          .isCloseTo(1, within(allowed));
    }
  }

  @Test
  void ratios_do_not_depend_on_the_unit() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2000; i++) {
      double first = Math.exp(random.nextDouble() * 10);
      double second = Math.exp(random.nextDouble() * 10);
      double scale = Math.pow(10, random.nextInt(9) - 4);
      assertThat(PolarizationIndex.index(first * scale, second * scale))
          .as("PI of %s and %s times %s, seed %s", first, second, scale, SEED)
          .isCloseTo(PolarizationIndex.index(first, second), within(1e-12 * second / first));
      assertThat(AbsorptionRatio.ratio(first * scale, second * scale))
          .isCloseTo(AbsorptionRatio.ratio(first, second), within(1e-12 * second / first));
    }
  }

  @Test
  void the_machine_correction_is_1_at_40_degC_and_adds_up() {
    Random random = new Random(SEED);
    assertThat(MachineMinimum.at40(7, 40)).isEqualTo(7);
    for (int i = 0; i < 500; i++) {
      double celsius = -10 + 110 * random.nextDouble();
      assertThat(MachineMinimum.at40(1, celsius + 10))
          .as("%s degC, seed %s", celsius, SEED)
          .isCloseTo(2 * MachineMinimum.at40(1, celsius), within(1e-12 * Math.pow(2, 7)));
    }
  }

  @Test
  void a_higher_rating_never_needs_less_resistance() {
    double before = 0;
    for (int volts = 100; volts <= 60_000; volts += 50) {
      double limit = ApparatusMinimum.limit(volts).least("");
      assertThat(limit).as("%s V", volts).isGreaterThanOrEqualTo(before);
      before = limit;
    }
  }
}
