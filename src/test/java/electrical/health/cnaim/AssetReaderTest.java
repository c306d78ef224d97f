package electrical.health.cnaim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import electrical.method.Outcome;
import electrical.method.Sheet;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a category makes of its inputs. */
class AssetReaderTest {
  private static final double TOLERANCE = 1e-9;

  private static Sheet sheet(Map<String, Object> input) {
    Outcome outcome = HealthMethod.METHOD.calculate(input);
    assertThat(outcome).isInstanceOf(Outcome.Calculated.class);
    return ((Outcome.Calculated) outcome).sheet();
  }

  private static Map<String, Object> breaker(Map<String, Object> more) {
    Map<String, Object> input = new HashMap<>(more);
    input.put("asset_register_category", "6.6/11kV CB (GM) Primary");
    input.put("age_years", 20);
    return input;
  }

  private static double component(Sheet sheet, String name, String of) {
    Map<?, ?> health = (Map<?, ?>) sheet.result().get("health");
    Map<?, ?> component = of.isEmpty() ? health : (Map<?, ?>) health.get(of);
    return ((Number) component.get(name)).doubleValue();
  }

  @Test
  void a_new_truck_adds_20_years_of_life() {
    Sheet old = sheet(breaker(Map.of()));
    Sheet replaced = sheet(breaker(Map.of("truck_replaced", true)));

    assertThat(component(old, "normal_expected_life", "")).isEqualTo(55);
    assertThat(component(replaced, "normal_expected_life", "")).isEqualTo(75);
  }

  @ParameterizedTest
  @CsvSource({"1979,60", "1980,50", "1995,50"})
  void main_tanks_of_1980_count_as_later(int year, double life) {
    Sheet sheet =
        sheet(
            Map.of(
                "asset_register_category",
                "66kV Transformer (GM)",
                "age_transformer_years",
                20,
                "year_of_manufacture",
                year));

    assertThat(component(sheet, "normal_expected_life", "main")).isEqualTo(life);
    assertThat(component(sheet, "normal_expected_life", "tapchanger")).isEqualTo(60);
  }

  @Test
  void a_tapchanger_of_unknown_age_is_as_old_as_its_transformer_and_the_sheet_says_so() {
    Sheet sheet =
        sheet(
            Map.of(
                "asset_register_category", "33kV Transformer (GM)",
                "age_transformer_years", 30,
                "year_of_manufacture", 1970));

    double rate = component(sheet, "beta1", "tapchanger");
    assertThat(component(sheet, "initial_health_score", "tapchanger"))
        .isCloseTo(0.5 * Math.exp(rate * 30), within(TOLERANCE));
    assertThat(sheet.assumed())
        .contains("age_tapchanger_years not given: the age of the transformer");
  }

  @Test
  void a_reliability_collar_holds_the_score_up() {
    Sheet sheet = sheet(breaker(Map.of("reliability_collar", 5)));

    assertThat(sheet.value()).isEqualTo(5.0);
  }

  @Test
  void an_age_may_carry_its_unit_and_words_any_case() {
    Map<String, Object> input =
        breaker(Map.of("observed", Map.of("thermographic_assessment", "above_ambient")));
    Sheet bare = sheet(input);
    input.put("age_years", "240 months");

    assertThat((Double) sheet(input).value()).isCloseTo((Double) bare.value(), within(1e-9));
  }

  @Test
  void the_extension_transformer_is_told_by_its_category_or_by_its_name() {
    Map<String, Object> input = new HashMap<>(Map.of("age_years", 20));
    input.put("extension_category", "0.4/10kV Transformer");
    Sheet byName = sheet(input);
    input.remove("extension_category");
    input.put("category", "ext_transformer_0_4_10kV");
    Sheet byCategory = sheet(input);
    input.put("asset_register_category", "6.6/11kV Transformer (GM)");
    Sheet byBoth = sheet(input);
    input.remove("category");
    Sheet ordinary = sheet(input);

    assertThat(byCategory.result()).isEqualTo(byName.result()).isEqualTo(byBoth.result());
    assertThat(component(byName, "normal_expected_life", "")).isEqualTo(55);
    assertThat(component(ordinary, "normal_expected_life", "")).isEqualTo(60);
  }

  @Test
  void gas_in_a_distribution_transformer_raises_the_collar_but_shows_no_trend() {
    Map<String, Object> gas = Map.of("hydrogen_ppm", 300, "acetylene_ppm", 300);
    Sheet sheet =
        sheet(
            Map.of("asset_register_category", "20kV Transformer (GM)", "age_years", 5, "dga", gas));

    // 50 x 16 + 120 x 10 = 2000, / 220
    assertThat(component(sheet, "dga_collar", "")).isCloseTo(2000.0 / 220, within(TOLERANCE));
    assertThat(component(sheet, "dga_factor", "")).isEqualTo(1);
  }

  @Test
  void what_is_not_given_is_listed_as_assumed() {
    assertThat(sheet(breaker(Map.of())).assumed())
        .contains(
            "placement not given: INDOOR as is usual",
            "altitude_m not given: factor 1",
            "operations_class not given: usual duty, factor 1",
            "reliability_factor not given: 1")
        .anyMatch(text -> text.startsWith("measured without partial_discharge"));
  }
}
