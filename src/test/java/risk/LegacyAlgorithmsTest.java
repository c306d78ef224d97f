package risk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import identity.AlgorithmVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import risk.catalogue.AlgorithmCatalogue;

/** The original calculations as version files give the original's bits. */
class LegacyAlgorithmsTest {
  private static final AlgorithmCatalogue CATALOGUE = AlgorithmCatalogue.bundled();

  private static Assessment assess(String version, JsonNode item) {
    return CATALOGUE
        .get(new AlgorithmVersion(version))
        .assess(LegacyVectors.evidence(item), LegacyVectors.NOW.toLocalDate());
  }

  @Test
  void six_factor_scores_and_factors_are_bit_equal() throws IOException {
    List<JsonNode> vectors = LegacyVectors.of("six_factor.calculate_equipment_risk");
    assertThat(vectors).hasSize(323);
    for (JsonNode vector : vectors) {
      Assessment found = assess("0.1.0", vector.path("input"));
      if (vector.has("raises")) {
        assertThat(found.assessed()).as(vector.path("id").asText()).isFalse();
        continue;
      }
      JsonNode result = vector.path("result");
      assertThat(found.exact())
          .as(vector.path("id").asText())
          .isEqualTo(result.path("risk_score").doubleValue());
      for (Term term : found.terms()) {
        if (term.name().equals("adjustment")) continue;
        assertThat(term.value())
            .as(vector.path("id").asText() + term.name())
            .isEqualTo(result.path(term.name()).doubleValue());
      }
    }
  }

  @Test
  void five_factor_scores_and_factors_are_bit_equal() throws IOException {
    List<JsonNode> vectors = LegacyVectors.of("five_factor.calculate_risk");
    assertThat(vectors).hasSize(323);
    for (JsonNode vector : vectors) {
      Assessment found = assess("1.0.0", vector.path("input"));
      String id = vector.path("id").asText();
      if (vector.has("raises")) {
        assertThat(found.assessed()).as(id).isFalse();
        continue;
      }
      JsonNode result = vector.path("result");
      assertThat(oneDecimal(found.exact()))
          .as(id)
          .isEqualTo(result.path("overall_risk").doubleValue());
      for (Term term : found.terms()) {
        assertThat(oneDecimal(term.value()))
            .as(id + term.name())
            .isEqualTo(result.path("factors").path(term.name()).doubleValue());
      }
      assertThat(category(found.exact())).as(id).isEqualTo(result.path("risk_category").asText());
    }
  }

  /** The original classifies the unrounded score. */
  private static String category(double exact) {
    return exact >= 90 ? "critical" : exact >= 75 ? "high" : exact >= 50 ? "medium" : "low";
  }

  private static double oneDecimal(double x) {
    return new BigDecimal(x).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
  }
}
