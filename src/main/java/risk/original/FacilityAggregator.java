package risk.original;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The original's five-factor risk of a facility: the mean of its items' rounded risks weighted by
 * type ({@code core/aggregation/facility_aggregator.py}, commit 25379e8).
 */
public final class FacilityAggregator {
  private static final String VERSION = "1.0.0";
  private static final String NO_EQUIPMENT = "No equipment data available";
  private static final double CRITICAL_FROM = 85;
  private static final double HIGH_FROM = 70;
  private static final double MEDIUM_FROM = 40;
  private static final int TOP = 5;

  private final FiveFactor fiveFactor;

  public FacilityAggregator(FiveFactor fiveFactor) {
    this.fiveFactor = fiveFactor;
  }

  /** What {@code aggregator.aggregate_facility_risk} answers. */
  public sealed interface Answer {
    /** 0 without equipment. */
    double overallRiskScore();

    Counts equipmentCounts();
  }

  /** Items in all, by category (none without equipment) and by the types that occur. */
  public record Counts(
      int total, Map<String, Integer> byRiskCategory, Map<String, Integer> byType) {
    int of(Category category) {
      return byRiskCategory.getOrDefault(category.toString(), 0);
    }
  }

  /** Mean of one factor over the items, one decimal. */
  public record FactorMean(String factor, double averageScore) {}

  /** One of the items with the highest risk. */
  public record TopRisk(
      String equipmentId,
      String name,
      ItemType type,
      double riskScore,
      Category riskCategory,
      String topFactor) {}

  /** There is no equipment. */
  public record NoData(
      String facilityId,
      String name,
      double overallRiskScore,
      String riskCategory,
      Counts equipmentCounts,
      LocalDateTime calculatedAt,
      String error)
      implements Answer {}

  /**
   * @param overallRiskScore rounded to one decimal
   * @param riskCategory of the score before rounding
   */
  public record Aggregated(
      String facilityId,
      String name,
      double overallRiskScore,
      Category riskCategory,
      Counts equipmentCounts,
      List<FactorMean> riskFactors,
      List<TopRisk> topRisks,
      LocalDateTime calculatedAt,
      String algorithmVersion)
      implements Answer {}

  public Answer aggregate(Site site, List<RiskItem> items, LocalDateTime now) {
    if (items.isEmpty()) return noData(site, now);
    List<FiveFactor.Answer> risks = fiveFactor.calculate(items, now);
    Map<String, RiskItem> byId = firstById(items);
    double overall = weightedMean(risks, byId);
    return new Aggregated(
        site.id(),
        site.name(),
        Tenths.of(overall),
        category(overall),
        counts(risks),
        means(risks),
        top(risks, byId),
        now,
        VERSION);
  }

  private static NoData noData(Site site, LocalDateTime now) {
    return new NoData(
        site.id(), site.name(), 0, "unknown", new Counts(0, Map.of(), Map.of()), now, NO_EQUIPMENT);
  }

  /** The original looked items up by id and took the first it found. */
  private static Map<String, RiskItem> firstById(List<RiskItem> items) {
    Map<String, RiskItem> byId = new HashMap<>();
    for (RiskItem item : items) byId.putIfAbsent(item.id(), item);
    return byId;
  }

  private static double weightedMean(List<FiveFactor.Answer> risks, Map<String, RiskItem> byId) {
    double sum = 0;
    double weights = 0;
    for (FiveFactor.Answer risk : risks) {
      double weight = weight(byId.get(risk.equipmentId()).type());
      sum += risk.overallRisk() * weight;
      weights += weight;
    }
    return sum / weights;
  }

  private static double weight(ItemType type) {
    return switch (type) {
      case TRANSFORMER -> 1.5;
      case SWITCHGEAR -> 1.3;
      case PANEL -> 1.0;
      case BREAKER, OTHER -> 0.8;
    };
  }

  private static Category category(double overall) {
    if (overall >= CRITICAL_FROM) return Category.CRITICAL;
    if (overall >= HIGH_FROM) return Category.HIGH;
    return overall >= MEDIUM_FROM ? Category.MEDIUM : Category.LOW;
  }

  private static Counts counts(List<FiveFactor.Answer> risks) {
    Map<String, Integer> categories = new LinkedHashMap<>();
    for (Category category : List.of(Category.values()).reversed())
      categories.put(category.toString(), 0);
    Map<String, Integer> types = new LinkedHashMap<>();
    for (FiveFactor.Answer risk : risks) {
      categories.merge(risk.riskCategory().toString(), 1, Integer::sum);
      types.merge(risk.equipmentType().name(), 1, Integer::sum);
    }
    return new Counts(risks.size(), categories, types);
  }

  private static List<FactorMean> means(List<FiveFactor.Answer> risks) {
    List<FactorMean> means = new ArrayList<>();
    for (String factor : FiveFactor.FACTORS) {
      double sum = 0;
      for (FiveFactor.Answer risk : risks) sum += risk.factors().get(factor);
      means.add(new FactorMean(factor, Tenths.of(sum / risks.size())));
    }
    means.sort(Comparator.comparingDouble(FactorMean::averageScore).reversed());
    return means;
  }

  private static List<TopRisk> top(List<FiveFactor.Answer> risks, Map<String, RiskItem> byId) {
    return risks.stream()
        .sorted(Comparator.comparingDouble(FiveFactor.Answer::overallRisk).reversed())
        .limit(TOP)
        .map(risk -> topRisk(risk, byId.get(risk.equipmentId())))
        .toList();
  }

  private static TopRisk topRisk(FiveFactor.Answer risk, RiskItem first) {
    return new TopRisk(
        risk.equipmentId(),
        first.name(),
        first.type(),
        risk.overallRisk(),
        risk.riskCategory(),
        risk.topFactor());
  }
}
