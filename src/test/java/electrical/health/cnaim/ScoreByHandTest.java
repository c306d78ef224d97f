package electrical.health.cnaim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import electrical.health.HealthMethods;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Rows;
import electrical.method.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The health score worked a second way, from CNAIM v2.1, EQ.3 to EQ.12: ageing as a share of life
 * used up, {@code 0.5 x 11^(age/EL)}, in place of rates and exponentials.
 */
class ScoreByHandTest {
  private static final long SEED = 21;

  /** What is drawn for an asset of one component. */
  private record Draw(double life, double age, double factor, double cap, double collar, double t) {
    static Draw of(SplittableRandom random) {
      return new Draw(
          random.nextDouble(5, 130),
          random.nextInt(8) == 0 ? 0 : random.nextDouble(0, 200),
          random.nextDouble(0.3, 3),
          random.nextDouble(0.5, 10),
          random.nextDouble(0.5, 10),
          random.nextDouble(0, 60));
    }

    Map<String, Object> input(double duty, double location) {
      return Map.of(
          "normal_expected_life", life * duty * location,
          "duty_factor", duty,
          "location_factor", location,
          "age_years", age,
          "factor", factor,
          "cap", cap,
          "collar", collar,
          "t", t);
    }

    double now() {
      double initial = Math.min(5.5, 0.5 * Math.pow(11, age / life));
      double scored = Math.min(Math.min(initial * factor, cap), 10);
      return Math.max(Math.max(scored, collar), 0.5);
    }

    /** Powers of 11 a year: by the life so far, at most as if two lives were used in one. */
    double later() {
      double now = now();
      double most = 2 / life;
      double share = Math.log(now / 0.5) / Math.log(11);
      double perYear = now <= 0.5 ? 1 / life : age == 0 ? most : Math.min(share / age, most);
      double slower = now < 2 ? 1 : now <= 5.5 ? (now + 5) / 7 : 1.5;
      return Math.min(15, now * Math.pow(11, perYear * t / slower));
    }
  }

  private static Method method(String id) {
    return Rows.method(HealthMethods.ALL, id);
  }

  private static Sheet sheet(String id, Map<String, Object> input) {
    return ((Outcome.Calculated) method(id).calculate(input)).sheet();
  }

  @Test
  void both_ways_give_the_same_score_now_and_later() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 20_000; i++) {
      Draw draw = Draw.of(random);

      Sheet sheet =
          sheet(
              "cnaim-ageing", draw.input(random.nextDouble(0.5, 1.5), random.nextDouble(0.5, 1.5)));

      assertThat((Double) sheet.result().get("current_health_score"))
          .as("seed %d, %s", SEED, draw)
          .isCloseTo(draw.now(), withinPercentage(1e-9));
      assertThat((Double) sheet.value())
          .as("seed %d, %s", SEED, draw)
          .isCloseTo(draw.later(), withinPercentage(1e-9));
    }
  }

  /** EQ.3 is the exponential series cut off after the third power. */
  @Test
  void the_probability_is_the_first_four_terms_of_the_exponential() {
    SplittableRandom random = new SplittableRandom(SEED + 1);
    for (int i = 0; i < 5000; i++) {
      double k = random.nextDouble(0, 1);
      double c = random.nextDouble(0.5, 2);
      double score = random.nextDouble(0.5, 15);
      double x = c * Math.max(4, score);
      double sum = 0;
      double term = 1;
      for (int n = 1; n <= 4; n++) {
        sum += term;
        term *= x / n;
      }

      assertThat((Double) sheet("cnaim-pof", Map.of("K_pct", k, "C", c, "H", score)).value())
          .as("seed %d, K %s, C %s, H %s", SEED + 1, k, c, score)
          .isCloseTo(k / 100 * sum, withinPercentage(1e-9));
    }
  }

  /** A zero with a sign, which JSON can write, is an age of 0 like any other. */
  @Test
  void an_age_of_minus_0_is_0() {
    Map<String, Object> input = new HashMap<>(new Draw(50, 0, 2, 10, 5.5, 5).input(1, 1));
    Sheet zero = sheet("cnaim-ageing", input);
    input.put("age_years", -0.0);

    assertThat(sheet("cnaim-ageing", input).result()).isEqualTo(zero.result());
  }

  /** Smallest plus (second smallest - 1) / divider: 0.1 + (0.1 - 1)/1.5 = -0.5 is no factor. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cnaim-health-factor | {factors: [0, 0]}
          cnaim-health-factor | {factors: [0.1, 0.1]}
          cnaim-mmi | {factors: [0.1, 0.2, 0.3], div1: 1.5, div2: 2, max_n: 3}
          """)
  void factors_that_combine_below_0_are_refused(String id, String input) throws Exception {
    Outcome outcome = method(id).calculate(Rows.input(input));

    Rows.refusal(outcome, "OUT_OF_RANGE", "/factors");
    assertThat(((Outcome.Refused) outcome).refusals().getFirst().found()).contains("-0.");
  }

  @Test
  void an_older_asset_of_any_category_never_has_a_better_score() {
    SplittableRandom random = new SplittableRandom(SEED + 2);
    for (String category : CategoryReader.CATEGORIES) {
      for (int i = 0; i < 60; i++) {
        Map<String, Object> input = new HashMap<>();
        input.put("asset_register_category", category);
        input.put("year_of_manufacture", random.nextInt(1900, 2020));
        boolean tank = Register.CATEGORIES.get(category).family() == Family.EHV_TRANSFORMER;
        if (!tank) input.remove("year_of_manufacture");
        List<String> lives = List.copyOf(Register.CATEGORIES.get(category).lives().keySet());
        if (!tank && !lives.contains("")) input.put("sub_division", lives.getFirst());
        String name = tank ? "age_transformer_years" : "age_years";
        double age = random.nextDouble(0, 150);
        input.put(name, age);
        double younger = (Double) sheet("cnaim-health", input).value();
        input.put(name, age + random.nextDouble(0, 100));

        assertThat((Double) sheet("cnaim-health", input).value())
            .as("seed %d, %s, from %s a", SEED + 2, input, age)
            .isGreaterThanOrEqualTo(younger);
      }
    }
  }
}
