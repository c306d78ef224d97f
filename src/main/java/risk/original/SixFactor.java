package risk.original;

import java.time.LocalDateTime;
import risk.Assessment;
import risk.RiskAlgorithm;

/**
 * The original's six-factor risk of one item ({@code utils/risk_calculator.py}, commit 25379e8);
 * the factors are those of version 0.1.0. Nothing is rounded.
 */
public final class SixFactor {
  private final RiskAlgorithm algorithm;

  /**
   * @param algorithm version 0.1.0
   */
  public SixFactor(RiskAlgorithm algorithm) {
    this.algorithm = algorithm;
  }

  /** The answer of {@code six_factor.calculate_equipment_risk}. */
  public record Answer(
      double age,
      double material,
      double maintenance,
      double environmental,
      double operational,
      double visual,
      double riskScore,
      String riskLevel) {}

  public Answer calculate(RiskItem item, LocalDateTime now) {
    Assessment found = algorithm.assess(ItemEvidence.asStated(item, now), now.toLocalDate());
    Factors factors = new Factors(found);
    return new Answer(
        factors.get("age"),
        factors.get("material"),
        factors.get("maintenance"),
        factors.get("environmental"),
        factors.get("operational"),
        factors.get("visual"),
        found.exact(),
        level(found.exact()));
  }

  /**
   * The answer of {@code six_factor.get_risk_level}. The original's levels have gaps: what lies
   * between 40 and 41, between 70 and 71, below 0 or above 100 is critical.
   */
  public static String level(double score) {
    if (score >= 0 && score <= 40) return "Low Risk";
    if (score >= 41 && score <= 70) return "Medium Risk";
    return score >= 71 && score <= 100 ? "High Risk" : "Critical Risk";
  }
}
