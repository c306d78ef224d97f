package electrical.transformer.oil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Sheet;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of oil and paper from both sides. */
class OilTest {
  private static final long SEED = 57106;

  @ParameterizedTest
  @CsvSource({
    "oil-new,69,breakdown_D1816_2mm_kV,45,within limits",
    "oil-new,69,breakdown_D1816_2mm_kV,44.9,outside limits",
    "oil-new,69.1,breakdown_D1816_2mm_kV,54.9,outside limits",
    "oil-new,229.9,breakdown_D1816_2mm_kV,55,within limits",
    "oil-new,230,breakdown_D1816_2mm_kV,55,outside limits",
    "oil-new,230,power_factor_100C_pct,0.5,within limits",
    "oil-new,138,power_factor_100C_pct,0.41,outside limits",
    "oil-new,13.8,interfacial_tension_mN_m,37.9,outside limits",
    "oil-service,69,acid_number_mgKOH_g,0.2,within limits",
    "oil-service,138,acid_number_mgKOH_g,0.16,outside limits",
    "oil-service,345,acid_number_mgKOH_g,0.1,within limits",
    "oil-service,345,water_ppm,20.1,outside limits",
    "oil-service,69,breakdown_D877_kV,26,within limits",
    "oil-grade,69,interfacial_tension_mN_m,25,good",
    "oil-grade,69,interfacial_tension_mN_m,20,fair",
    "oil-grade,69,interfacial_tension_mN_m,15,poor",
    "oil-grade,69,interfacial_tension_mN_m,14.9,very poor",
    "oil-grade,138,water_ppm,20,good",
    "oil-grade,138,water_ppm,40.1,very poor",
    "oil-grade,230,acid_number_mgKOH_g,0.07,fair",
    "oil-iec60422,72.5,water_ppm,20,good",
    "oil-iec60422,72.6,water_ppm,20,acceptable",
    "oil-iec60422,170,breakdown_60156_kV,47,acceptable",
    "oil-iec60422,170.1,breakdown_60156_kV,49.9,poor"
  })
  void a_value_on_a_limit_keeps_the_better_grade(
      String id, double kilovolts, String property, double value, String grade) {
    assertThat(sheet(id, Map.of("voltage_kV", kilovolts, property, value)).value())
        .isEqualTo(grade);
  }

  @Test
  void the_worst_property_decides_and_is_named() {
    Sheet sheet =
        sheet(
            "oil-grade",
            Map.of(
                "voltage_kV",
                69,
                "water_ppm",
                15,
                "acid_number_mgKOH_g",
                0.15,
                "breakdown_D1816_2mm_kV",
                36));

    assertThat(sheet.value()).isEqualTo("poor");
    assertThat(sheet.result().get("worst").toString()).isEqualTo("[acid_number_mgKOH_g]");
    assertThat(sheet.unknown()).contains("interfacial_tension_mN_m was not measured");
  }

  @Test
  void every_voltage_has_exactly_one_class() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 2000; i++) {
      double kilovolts = random.nextDouble(0.1, 500);
      Map<String, Object> raw = Map.of("voltage_kV", kilovolts, "breakdown_D1816_2mm_kV", 46);
      String expected = kilovolts <= 69 ? "within limits" : "outside limits";
      assertThat(sheet("oil-new", raw).value())
          .as("seed %d, %s kV", SEED, kilovolts)
          .isEqualTo(expected);
    }
  }

  /** 10^(1.51 - 0.0035 x 200) = 6.4565 mg/L at the end of life. */
  @ParameterizedTest
  @CsvSource({"6.4565,200", "1,431.43", "0.01,1002.86"})
  void the_formula_of_chendong_is_inverted(double furan, double dp) {
    assertThat(FuranDp.dp(furan)).isCloseTo(dp, within(0.01));
    assertThat(Math.pow(10, 1.51 - 0.0035 * FuranDp.dp(furan))).isCloseTo(furan, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "700,healthy",
    "699,mid-life",
    "450,mid-life",
    "449,late",
    "250,late",
    "249,near end of life",
    "200.1,near end of life",
    "200,end of life"
  })
  void paper_is_named_by_its_degree_of_polymerization(double dp, String paper) {
    assertThat(FuranDp.paper(dp)).isEqualTo(paper);
  }

  @Test
  void furan_that_was_not_detected_is_unknown_and_not_new_paper() {
    Sheet sheet = sheet("furan-dp", Map.of("furan_mg_L", 0.009));

    assertThat(sheet.value()).isNull();
    assertThat(sheet.unknown()).isNotEmpty();
  }

  @Test
  void micrograms_are_converted_and_not_taken_for_milligrams() {
    assertThat(sheet("furan-dp", Map.of("furan_mg_L", "1000 ug/L")).value())
        .isEqualTo(sheet("furan-dp", Map.of("furan_mg_L", 1)).value());
  }

  @ParameterizedTest
  @CsvSource({"49.9,non-PCB", "50,PCB-contaminated", "499.9,PCB-contaminated", "500,PCB"})
  void pcb_classes_begin_at_50_and_500(double ppm, String name) {
    assertThat(PcbClass.of(ppm)).isEqualTo(name);
  }

  @Test
  void signs_have_their_limits() {
    assertThat(OilSigns.insulation(4.9)).isEqualTo("dry");
    assertThat(OilSigns.insulation(5)).isEqualTo("moist");
    assertThat(OilSigns.insulation(8)).isEqualTo("moist");
    assertThat(OilSigns.insulation(8.1)).isEqualTo("wet");
    assertThat(OilSigns.inhibitor(0.089)).isEqualTo("depleted");
    assertThat(OilSigns.inhibitor(0.09)).isEqualTo("low");
    assertThat(OilSigns.inhibitor(0.3)).isEqualTo("sufficient");
  }

  private static Sheet sheet(String id, Map<String, ?> raw) {
    Method method =
        OilMethods.ALL.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    return ((Outcome.Calculated) method.calculate(raw)).sheet();
  }
}
