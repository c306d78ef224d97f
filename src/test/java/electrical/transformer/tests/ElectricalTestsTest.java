package electrical.transformer.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Sheet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of the electrical tests from both sides. */
class ElectricalTestsTest {
  private static final long SEED = 57152;

  @ParameterizedTest
  @CsvSource({
    "turns-ratio,nameplate_ratio,measured_ratios,200,201,within limits",
    "turns-ratio,nameplate_ratio,measured_ratios,200,201.1,outside limits",
    "turns-ratio,nameplate_ratio,measured_ratios,200,198.9,outside limits",
    "winding-capacitance,baseline_pF,measured_pF,1000,1050,within limits",
    "winding-capacitance,baseline_pF,measured_pF,1000,900,investigate",
    "winding-capacitance,baseline_pF,measured_pF,1000,899,outside limits",
    "leakage-reactance,nameplate_pct,measured_pct,10,10.3,within limits",
    "leakage-reactance,nameplate_pct,measured_pct,10,9.6,outside limits"
  })
  void a_reading_on_a_limit_is_within(
      String id, String reference, String measured, double wanted, double found, String verdict) {
    assertThat(sheet(id, Map.of(reference, wanted, measured, List.of(wanted, found))).value())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "mineral oil,0.5,good",
    "mineral oil,0.51,investigate",
    "mineral oil,1,investigate",
    "mineral oil,1.01,bad",
    "natural ester,1,good",
    "natural ester,1.1,investigate",
    "dry,3,"
  })
  void power_factor_is_judged_by_its_insulation(String insulation, double percent, String verdict) {
    assertThat(
            sheet(
                    "insulation-power-factor",
                    Map.of("insulation", insulation, "power_factor_20C_pct", percent))
                .value())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "0.8,400,good",
    "0.81,400,investigate",
    "1.2,400,investigate",
    "1.21,400,remove",
    "0.4,420,good",
    "0.4,421,investigate",
    "1.21,421,remove"
  })
  void a_bushing_is_removed_above_three_times_its_nameplate(
      double percent, double capacitance, String verdict) {
    assertThat(
            sheet(
                    "bushing-c1",
                    Map.of(
                        "nameplate_power_factor_pct",
                        0.4,
                        "power_factor_pct",
                        percent,
                        "nameplate_pF",
                        400,
                        "capacitance_pF",
                        capacitance))
                .value())
        .isEqualTo(verdict);
  }

  /** Copper from 20 to 85 degC: 319.5 / 254.5 = 1.25540. */
  @Test
  void resistance_is_brought_to_85_degrees() {
    assertThat(WindingResistance.corrected(1, 20, 234.5)).isCloseTo(1.25540, within(5e-6));
    assertThat(WindingResistance.corrected(1, 85, 225)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"2,good", "2.01,watch", "3,watch", "3.01,investigate"})
  void phases_may_differ_by_2_percent(double spread, String verdict) {
    assertThat(WindingResistance.verdict(spread)).isEqualTo(verdict);
  }

  @Test
  void a_factory_value_more_than_5_percent_away_is_investigated_though_phases_agree() {
    Map<String, Object> raw =
        Map.of(
            "resistances_ohm",
            List.of(1, 1, 1),
            "winding_temperature_C",
            85,
            "conductor",
            "copper",
            "factory_ohm_85C",
            0.95);

    assertThat(sheet("winding-resistance", raw).value()).isEqualTo("investigate");
  }

  @Test
  void the_spread_does_not_depend_on_temperature_or_order() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 500; i++) {
      double a = random.nextDouble(1, 2);
      double b = random.nextDouble(1, 2);
      double c = random.nextDouble(1, 2);
      double factor = random.nextDouble(0.8, 1.3);
      assertThat(WindingResistance.spread(List.of(c * factor, a * factor, b * factor)))
          .as("seed %d: %s %s %s", SEED, a, b, c)
          .isCloseTo(WindingResistance.spread(List.of(a, b, c)), within(1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({"50,35,51,B", "35,50,51,A", "50,51,35,C", "40,40,40,B"})
  void the_phase_unlike_the_others_is_named(double a, double b, double c, String odd) {
    assertThat(sheet("excitation-current", Map.of("currents_mA", List.of(a, b, c))).value())
        .isEqualTo(odd);
  }

  @Test
  void single_readings_have_one_limit() {
    assertThat(sheet("hot-collar", Map.of("loss_W", 0.1)).value()).isEqualTo("good");
    assertThat(sheet("hot-collar", Map.of("loss_W", 0.11)).value()).isEqualTo("investigate");
    assertThat(sheet("core-insulation", Map.of("resistance_Mohm", 10)).value()).isEqualTo("good");
    assertThat(sheet("core-insulation", Map.of("resistance_Mohm", "9.9 MOhm")).value())
        .isEqualTo("investigate");
  }

  private static Sheet sheet(String id, Map<String, ?> raw) {
    Method method =
        TestMethods.ALL.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    return ((Outcome.Calculated) method.calculate(raw)).sheet();
  }
}
