package risk.original;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The original's six-factor risk of a facility: the mean of its items weighted by type ({@code
 * utils/risk_calculator.py}, commit 25379e8).
 */
public final class SixFactorFacility {
  private static final String VERSION = "0.1.0";

  private final SixFactor sixFactor;

  public SixFactorFacility(SixFactor sixFactor) {
    this.sixFactor = sixFactor;
  }

  /** One item; nothing is rounded. */
  public record ItemRisk(
      String id, String name, ItemType type, double riskScore, String riskLevel) {}

  /**
   * The answer of {@code six_factor.calculate_facility_risk}.
   *
   * @param overallRiskScore not rounded; 0 without equipment
   * @param highestRiskEquipment null when no item has a score above 0
   */
  public record Answer(
      double overallRiskScore,
      String riskLevel,
      List<ItemRisk> equipmentRisks,
      ItemRisk highestRiskEquipment,
      String facilityId,
      String facilityName,
      int equipmentCount,
      LocalDateTime assessmentDate,
      String algorithmVersion) {}

  public Answer calculate(Site site, List<RiskItem> items, LocalDateTime now) {
    List<ItemRisk> risks = items.stream().map(item -> risk(item, now)).toList();
    double overall = weightedMean(risks);
    return new Answer(
        overall,
        SixFactor.level(overall),
        risks,
        highest(risks),
        site.id(),
        site.name(),
        items.size(),
        now,
        VERSION);
  }

  private ItemRisk risk(RiskItem item, LocalDateTime now) {
    SixFactor.Answer found = sixFactor.calculate(item, now);
    return new ItemRisk(item.id(), item.name(), item.type(), found.riskScore(), found.riskLevel());
  }

  private static double weightedMean(List<ItemRisk> risks) {
    double sum = 0;
    double weights = 0;
    for (ItemRisk risk : risks) {
      sum += risk.riskScore() * weight(risk.type());
      weights += weight(risk.type());
    }
    return weights > 0 ? sum / weights : 0;
  }

  private static double weight(ItemType type) {
    return switch (type) {
      case TRANSFORMER, SWITCHGEAR -> 1.0;
      case PANEL -> 0.8;
      case OTHER -> 0.7;
      case BREAKER -> 0.6;
    };
  }

  private static ItemRisk highest(List<ItemRisk> risks) {
    ItemRisk highest = null;
    double best = 0;
    for (ItemRisk risk : risks) {
      if (risk.riskScore() <= best) continue;
      best = risk.riskScore();
      highest = risk;
    }
    return highest;
  }
}
