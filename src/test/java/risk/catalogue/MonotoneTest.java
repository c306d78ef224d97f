package risk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A version that declares a direction and goes the other way somewhere is not published. */
class MonotoneTest {
  @Test
  void a_counterexample_is_named_with_both_values_both_scores_and_the_rest_of_the_evidence() {
    String text =
        VersionTexts.with("\"loading / 10.0\"", "\"loading > 90.0 ? 3.0 : loading / 10.0\"");

    List<String> flaws = VersionTexts.flaws(text);

    assertThat(flaws).hasSize(1);
    assertThat(flaws.getFirst())
        .startsWith(
            "v.yaml:28:32: monotone/rising[1]: loading is declared rising, but the score goes")
        .containsPattern("from [0-9.]+ at [0-9.E]+ to [0-9.]+ at [0-9.E]+, with \\{");
  }

  @Test
  void a_falling_score_is_no_rising_one() {
    assertThat(VersionTexts.flaws(VersionTexts.with("slope * age_years", "-slope * age_years")))
        .anyMatch(flaw -> flaw.contains("age_years is declared rising"));
    assertThat(
            VersionTexts.flaws(
                VersionTexts.with("{rising: [age_years, loading]}", "{falling: [loading]}")))
        .hasSize(1)
        .allMatch(flaw -> flaw.contains("loading is declared falling"));
  }

  @Test
  void what_only_another_parameter_turns_round_is_found_in_the_override() {
    String text =
        """
        version: 2.1.0-a
        overrides: 2.1.0
        scope: {facility: F-1}
        reason: a mistake
        parameters: {slope: -1}
        golden:
          - {name: x, as_of: 2026-01-01, evidence: {type: PANEL, age_years: 20, loading: 500}, exact: 30, score: 30, level: LOW}
        """;

    assertThat(VersionTexts.flaws(text))
        .hasSize(1)
        .allMatch(flaw -> flaw.startsWith("v.yaml:5:13: parameters: age_years is declared rising"));
  }
}
