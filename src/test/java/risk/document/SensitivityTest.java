package risk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Expected numbers are worked by hand from the tiny formulas. */
class SensitivityTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  private static List<Effect> effects(String formula, Map<String, Object> evidence) {
    Runner runner = Tiny.of(formula);
    return new Sensitivity(runner).of(runner.run(evidence, DAY));
  }

  /** 60 down to 54 and up to 66 are both below the step; 10 % beyond 80 is 88, above it. */
  @Test
  void a_number_goes_ten_percent_beyond_what_it_is_compared_with() {
    List<Effect> effects = effects("loading > 80.0 ? 50.0 : 10.0", Map.of("loading", 60.0));

    assertThat(effects).containsExactly(new Effect("loading", "54", "88", 0, 40));
  }

  @Test
  void a_number_nobody_compares_goes_ten_percent_either_way() {
    Effect effect = effects("loading * 0.5", Map.of("loading", 60.0)).getFirst();

    assertThat(effect.atLow()).isCloseTo(-3, within(1e-9));
    assertThat(effect.atHigh()).isCloseTo(3, within(1e-9));
  }

  @Test
  void a_flag_is_turned_over_and_effects_are_sorted_by_size() {
    List<Effect> effects =
        effects(
            "loading * 0.5 + (corrosive_environment ? 25.0 : 0.0)",
            Map.of("loading", 60.0, "corrosive_environment", true));

    assertThat(effects.stream().map(Effect::input))
        .containsExactly("corrosive_environment", "loading");
    assertThat(effects.getFirst())
        .isEqualTo(new Effect("corrosive_environment", "no", "yes", -25, 0));
  }

  @Test
  void what_is_not_known_or_does_not_matter_is_left_out() {
    assertThat(effects("loading > 80.0 ? 50.0 : 50.0", Map.of("loading", 60.0))).isEmpty();
  }
}
