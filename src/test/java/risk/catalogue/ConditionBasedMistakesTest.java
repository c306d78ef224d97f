package risk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes in a file as large as 2.0.0 are found, each where it was made and nowhere else. */
class ConditionBasedMistakesTest {
  private String text =
      new String(BundledFiles.all().getLast().bytes(), StandardCharsets.UTF_8)
          .replace("\nversion: 2.0.0\n", "\nversion: 2.1.0\n");

  private ConditionBasedMistakesTest put(String found, String instead) {
    assertThat(text).containsOnlyOnce(found);
    text = text.replace(found, instead);
    return this;
  }

  private List<String> flaws() {
    return VersionTexts.flaws(text).stream()
        .map(f -> f.replaceAll("^v.yaml:\\d+:\\d+: ", ""))
        .toList();
  }

  @Test
  void a_band_of_a_ratio_of_two_lets_without_a_logarithm_is_found() {
    put(
        "decade * log10(hazard_ratio)",
        "decade * log10(hazard_ratio > 4.0 && hazard_ratio < 4.01 ? -1.0 : hazard_ratio)");

    assertThat(flaws())
        .hasSize(1)
        .allMatch(
            f ->
                f.matches(
                    "lets\\[7] ageing_points/formula: cannot be calculated, not finite: NaN, with \\{age_years=.*"));
  }

  @Test
  void every_untrue_bound_is_told_and_no_true_one() {
    put("temperature_rise: {best: 0, worst: 500}", "temperature_rise: {best: 5, worst: 500}");
    put("passed: {best: true, worst: false}", "passed: {best: false, worst: true}");
    put("redundancy: {best: \"full\"", "redundancy: {best: \"partial\"");
    put("unknown: {best: -3, worst: 20}", "unknown: {best: -3, worst: 19}");

    assertThat(flaws())
        .extracting(f -> f.substring(0, f.indexOf(':')))
        .containsExactly(
            "extremes/temperature_rise",
            "extremes/passed",
            "extremes/redundancy",
            "factors[4] infrared/unknown");
  }
}
