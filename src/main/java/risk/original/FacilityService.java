package risk.original;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facility's risk as the original's SQL service gave it: the plain mean of its items' rounded
 * five-factor risks, with the worst category of any ({@code core/risk_service.py}, commit 25379e8).
 */
public final class FacilityService {
  private final FiveFactor fiveFactor;

  public FacilityService(FiveFactor fiveFactor) {
    this.fiveFactor = fiveFactor;
  }

  /**
   * The answer of {@code risk_service.get_facility_risk_assessment}.
   *
   * @param riskScore rounded to one decimal; 0 without equipment
   * @param riskCategory low without equipment
   * @param equipmentRisks from the highest down
   */
  public record Answer(
      String facilityId,
      String name,
      double riskScore,
      Category riskCategory,
      int equipmentCount,
      Map<String, Integer> riskDistribution,
      List<FiveFactor.Answer> equipmentRisks,
      LocalDateTime assessmentDate) {}

  public Answer assess(Site site, List<RiskItem> items, LocalDateTime now) {
    List<FiveFactor.Answer> risks = fiveFactor.calculate(items, now);
    return new Answer(
        site.id(),
        site.name(),
        mean(risks),
        worst(risks),
        risks.size(),
        distribution(risks),
        risks.stream()
            .sorted(Comparator.comparingDouble(FiveFactor.Answer::overallRisk).reversed())
            .toList(),
        now);
  }

  private static double mean(List<FiveFactor.Answer> risks) {
    if (risks.isEmpty()) return 0;
    double sum = 0;
    for (FiveFactor.Answer risk : risks) sum += risk.overallRisk();
    return Tenths.of(sum / risks.size());
  }

  private static Category worst(List<FiveFactor.Answer> risks) {
    return risks.stream()
        .map(FiveFactor.Answer::riskCategory)
        .max(Comparator.naturalOrder())
        .orElse(Category.LOW);
  }

  private static Map<String, Integer> distribution(List<FiveFactor.Answer> risks) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Category category : Category.values()) counts.put(category.toString(), 0);
    for (FiveFactor.Answer risk : risks)
      counts.merge(risk.riskCategory().toString(), 1, Integer::sum);
    return counts;
  }
}
