package risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.InvalidVersionException;

/**
 * What holds of 1.2.0 for any evidence. Its golden cases are checked whenever the catalogue loads.
 */
class DefaultAlgorithmTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final RiskAlgorithm ALGORITHM =
      AlgorithmCatalogue.bundled().get(new identity.AlgorithmVersion("1.2.0"));

  private static Map<String, Object> random(Random random) {
    Map<String, Object> out = new HashMap<>();
    out.put(
        "type", List.of("TRANSFORMER", "PANEL", "RELAY", "OTHER", "UPS").get(random.nextInt(5)));
    maybe(random, out, "installation_date", DAY.minusDays(random.nextInt(25_000)));
    maybe(random, out, "last_maintained", DAY.minusDays(random.nextInt(5_000)));
    maybe(random, out, "conductor_material", random.nextBoolean() ? "aluminum" : "copper");
    for (String number : List.of("humidity", "ambient_temperature", "loading", "harmonics")) {
      maybe(random, out, number, random.nextDouble() * 120 - 10);
    }
    maybe(random, out, "documented_issues", (double) random.nextInt(9));
    maybe(random, out, "power_factor", random.nextDouble());
    for (String flag :
        List.of(
            "visible_corrosion",
            "loose_parts",
            "thermal_issues",
            "outdoor_exposure",
            "failed_inspection")) {
      maybe(random, out, flag, random.nextBoolean());
    }
    return out;
  }

  private static void maybe(Random random, Map<String, Object> out, String name, Object value) {
    if (random.nextInt(3) > 0) out.put(name, value);
  }

  @Test
  void contributions_sum_to_the_score_bit_for_bit_and_levels_follow_the_rounded_score() {
    Random random = new Random(20250601);
    for (int i = 0; i < 3_000; i++) {
      Map<String, Object> evidence = random(random);
      Assessment found = ALGORITHM.assess(evidence, DAY);
      double sum = 0;
      double weights = 0;
      for (Term term : found.terms()) {
        sum += term.contribution();
        weights += term.weight();
        assertThat(term.value()).isBetween(0.0, 100.0);
      }
      assertThat(sum).isEqualTo(found.exact());
      assertThat(found.score()).isBetween(0, 100).isEqualTo((int) Math.rint(found.exact()));
      assertThat(found).isEqualTo(ALGORITHM.assess(new HashMap<>(evidence), DAY));
      if (found.assessed()) {
        assertThat(weights).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(found.level()).isEqualTo(ALGORITHM.levelOf(found.score()));
      }
      for (String name : found.unknown()) assertThat(evidence).doesNotContainKey(name);
    }
  }

  @Test
  void levels_have_no_gaps() {
    assertThat(
            List.of(
                ALGORITHM.levelOf(40),
                ALGORITHM.levelOf(41),
                ALGORITHM.levelOf(70),
                ALGORITHM.levelOf(71),
                ALGORITHM.levelOf(85),
                ALGORITHM.levelOf(86)))
        .containsExactly(
            Level.LOW, Level.MEDIUM, Level.MEDIUM, Level.HIGH, Level.HIGH, Level.CRITICAL);
  }

  @Test
  void a_broken_file_is_refused_with_every_error() {
    String broken =
        """
        version: 9.9.9
        description: broken
        citations: []
        inputs: {number: [x]}
        required: []
        lets: []
        factors:
          - {name: a, weight: 0.5, any_of: [y], uses: [], formula: "x +"}
          - {name: b, weight: 0.4, any_of: [], uses: [], formula: "z * 2.0"}
        thresholds: {medium: 41, high: 30, critical: 86}
        importance: {other: 1.0}
        service_life: {other: 20}
        compliance: {tasks: {"*": {}}, studied: [], study_years: 5}
        golden: []
        """;
    assertThatThrownBy(
            () -> AlgorithmCatalogue.read("x.yaml", broken.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(InvalidVersionException.class)
        .hasMessageContainingAll(
            "x.yaml:7:1: factors: weights sum to 0.9, expected 1",
            "x.yaml:8:37: factors[0] a/any_of[0]: no such input: y, did you mean 'x'?",
            "x.yaml:8:64: factors[0] a/formula: unexpected end of the formula",
            "x.yaml:9:60: factors[1] b/formula: 'z' is not known",
            "x.yaml:10:32: thresholds/high: 30 does not rise within 1..101 (101 is never reached)");
  }
}
