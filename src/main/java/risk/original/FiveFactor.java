package risk.original;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import risk.Assessment;
import risk.RiskAlgorithm;

/**
 * The original's five-factor risk of one item ({@code core/risk_calculator.py}, commit 25379e8);
 * the factors are those of version 1.0.0.
 */
public final class FiveFactor {
  static final List<String> FACTORS =
      List.of(
          "age_risk",
          "material_risk",
          "maintenance_risk",
          "environmental_risk",
          "operational_risk");
  private static final double CRITICAL_FROM = 90;
  private static final double HIGH_FROM = 75;
  private static final double MEDIUM_FROM = 50;

  private final RiskAlgorithm algorithm;

  /**
   * @param algorithm version 1.0.0
   */
  public FiveFactor(RiskAlgorithm algorithm) {
    this.algorithm = algorithm;
  }

  /**
   * The answer of {@code five_factor.calculate_risk}.
   *
   * @param overallRisk rounded to one decimal; below 0 for dates to come
   * @param riskCategory of the risk before rounding: 74.96 is shown as 75.0 and is medium
   * @param factors each rounded to one decimal
   */
  public record Answer(
      double overallRisk,
      Category riskCategory,
      Map<String, Double> factors,
      String equipmentId,
      ItemType equipmentType,
      LocalDateTime assessmentDate) {
    /** The name of the largest factor, the first of several. */
    String topFactor() {
      String top = FACTORS.getFirst();
      for (String name : FACTORS) if (factors.get(name) > factors.get(top)) top = name;
      return top;
    }
  }

  public Answer calculate(RiskItem item, LocalDateTime now) {
    Assessment found = algorithm.assess(ItemEvidence.fromDates(item, now), now.toLocalDate());
    return new Answer(
        Tenths.of(found.exact()),
        category(found.exact()),
        new Factors(found).inTenths(FACTORS),
        item.id(),
        item.type(),
        now);
  }

  List<Answer> calculate(List<RiskItem> items, LocalDateTime now) {
    return items.stream().map(item -> calculate(item, now)).toList();
  }

  private static Category category(double exact) {
    if (exact >= CRITICAL_FROM) return Category.CRITICAL;
    if (exact >= HIGH_FROM) return Category.HIGH;
    return exact >= MEDIUM_FROM ? Category.MEDIUM : Category.LOW;
  }
}
