package risk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A version that fails for some item, or contradicts what it says of itself, is not published. The
 * ranges in which the item must lie follow from each formula by hand.
 */
class CounterexamplesTest {
  private static String load(String condition) {
    return VersionTexts.with(
        "\"loading / 10.0\"", "\"" + condition + " ? ln(0.0 - 1.0) : loading / 10.0\"");
  }

  private static double told(List<String> flaws, String input) {
    assertThat(flaws).hasSize(1);
    Matcher value = Pattern.compile("[{ ]" + input + "=([-0-9.E]+)").matcher(flaws.getFirst());
    assertThat(value.find()).as(flaws.getFirst()).isTrue();
    return Double.parseDouble(value.group(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "loading > 30.0 && loading < 31.0 | loading | 30 | 31",
        "loading == 33.25 | loading | 33.25 | 33.25",
        "abs(loading - 33.3) < 0.01 | loading | 33.29 | 33.31",
        "1.0 < loading * loading - 900.0 && loading * loading - 900.0 < 1.5 | loading | 30.016 | 30.025",
        "ageing > 12.0 && ageing < 12.001 | age_years | 24 | 24.002",
        "age_years / service_life > 0.7 && age_years / service_life < 0.7001 | age_years | 14 | 14.002",
        "loading > 30.0 && loading < 30.1 && age_years > 7.0 && age_years < 7.01 | age_years | 7 | 7.01",
        "loading > slope * 77.0 && loading < slope * 77.2 | loading | 38.5 | 38.6",
      })
  void an_item_without_a_finite_score_is_found_however_few_there_are(
      String condition, String input, double low, double high) {
    String text =
        load(condition)
            .replace("[age_years, loading]\n  flag", "[age_years, loading, service_life]\n  flag");

    List<String> flaws = VersionTexts.flaws(text);

    assertThat(told(flaws, input)).isBetween(low - 1e-9, high + 1e-9);
    assertThat(flaws.getFirst())
        .startsWith(
            "v.yaml:22:63: factors[2] load/formula: cannot be calculated, not finite: NaN, with {");
  }

  @Test
  void a_formula_that_divides_by_nothing_is_found() {
    String text =
        VersionTexts.with("\"loading / 10.0\"", "\"1.0 / (loading - 33.25)\"")
            .replace("[age_years, loading]}", "[age_years]}");

    assertThat(told(VersionTexts.flaws(text), "loading")).isEqualTo(33.25);
  }

  @Test
  void a_let_that_fails_while_its_input_is_unknown_is_found() {
    List<String> flaws =
        VersionTexts.flaws(VersionTexts.with("slope * age_years", "slope * log10(age_years)"));

    assertThat(flaws.subList(0, 1))
        .allMatch(f -> f.startsWith("v.yaml:14:29: lets[0] ageing/formula: cannot be calculated"))
        .allMatch(f -> !f.contains("age_years="));
  }

  @Test
  void a_score_outside_of_0_to_100_is_found_and_clamping_avoids_it() {
    String text = VersionTexts.with("clamp(sum, 0.0, 100.0)", "max(sum, 0.0)");

    assertThat(VersionTexts.flaws(text))
        .hasSize(1)
        .allMatch(
            f -> f.matches("v.yaml:23:8: score: the score is [1-9][0-9.]{3,} with .*; clamp it"));
    assertThat(VersionTexts.flaws(VersionTexts.with("score: clamp(sum, 0.0, 100.0)\n", "")))
        .hasSize(1)
        .allMatch(f -> f.startsWith("v.yaml:20:3: factors: the score is"));
  }

  private static List<String> extremes(String extremes) {
    return VersionTexts.flaws(
        VersionTexts.with("score: clamp", "extremes: {" + extremes + "}\nscore: clamp"));
  }

  @Test
  void best_and_worst_follow_the_direction_the_score_is_declared_to_go() {
    assertThat(extremes("loading: {best: 500, worst: 0}"))
        .containsExactly(
            "v.yaml:23:21: extremes/loading: best 500.0 and worst 0.0 contradict monotone, where the score is rising with loading");
    assertThat(extremes("loading: {best: 0, worst: 500}, age_years: {best: -100, worst: 1000}"))
        .isEmpty();
  }

  @Test
  void a_value_that_takes_the_score_out_of_its_bounds_is_found() {
    assertThat(extremes("loading: {best: 0, worst: 100}"))
        .hasSize(1)
        .allMatch(f -> f.startsWith("v.yaml:23:21: extremes/loading: "));
    assertThat(extremes("condition: {best: poor, worst: good}"))
        .hasSize(1)
        .allMatch(f -> f.startsWith("v.yaml:23:23: extremes/condition: the score is"));
    assertThat(extremes("condition: {best: good, worst: awful}"))
        .anyMatch(f -> f.contains("condition/worst: condition is never 'awful', expected one of"));
  }

  @Test
  void a_factor_outside_of_what_it_is_said_to_be_while_unknown_is_found() {
    assertThat(VersionTexts.flaws(VersionTexts.with("worst: 24}", "worst: 23.9}")))
        .containsExactly(
            "v.yaml:21:113: factors[1] sight/unknown: the factor is 24.0 with {condition=poor, physical_damage=true, type=PANEL}, outside of best 0.0 to worst 23.9");
  }

  @Test
  void what_only_another_parameter_makes_impossible_is_told_at_the_parameters() {
    String text =
        """
        version: 2.1.0-a
        overrides: 2.1.0
        scope: {type: PANNEL}
        reason: a mistake
        parameters: {slope: 1.0e+308}
        golden: []
        """;

    assertThat(VersionTexts.flaws(text))
        .anyMatch(f -> f.startsWith("v.yaml:3:15: scope/type: there is no equipment type 'PANNEL'"))
        .anyMatch(f -> f.startsWith("v.yaml:5:13: parameters: cannot be calculated, ageing: not"))
        .anyMatch(f -> f.startsWith("v.yaml:6:9: golden: expected at least one golden case"));
  }

  @Test
  void errors_of_every_kind_are_told_at_once() {
    String text =
        VersionTexts.GOOD
            .replace("unit: 1/a", "unit: yearly")
            .replace("PANEL: 2", "PANNEL: 2")
            .replace("importance: {other: 1}", "importance: {other: 1, CABEL: 2}")
            .replace("level: LOW", "level: HIGH")
            .replace("exact: 18", "exact: 18\n    tolerance: 1");

    assertThat(VersionTexts.flaws(text))
        .extracting(f -> f.substring(0, f.indexOf(' ')))
        .containsExactly("v.yaml:10:29:", "v.yaml:12:20:", "v.yaml:26:24:", "v.yaml:35:16:");
  }
}
