package risk.original;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The original's report on a facility: risk, compliance, trend and what to do ({@code
 * core/aggregation/facility_aggregator.py}, commit 25379e8).
 */
public final class FacilityReport {
  private static final String VERSION = "1.0.0";

  private final FacilityAggregator aggregator;

  public FacilityReport(FacilityAggregator aggregator) {
    this.aggregator = aggregator;
  }

  /**
   * Everything recorded of one facility.
   *
   * @param items for the risk; the same equipment, in the same order, as in the compliance
   */
  public record Records(
      Site site,
      List<RiskItem> items,
      CompliancePair.Evidence compliance,
      List<ScoreHistory.Past> history) {}

  /** How urgent; declared in the order of the report. */
  public enum Priority {
    HIGH("high"),
    MEDIUM("medium");

    private final String word;

    Priority(String word) {
      this.word = word;
    }

    /** The original's word. */
    @Override
    public String toString() {
      return word;
    }
  }

  public record Recommendation(
      Priority priority, String category, String recommendation, String details) {}

  /** The answer of {@code aggregator.generate_comprehensive_report}. */
  public record Answer(
      String facilityId,
      String name,
      LocalDateTime reportDate,
      FacilityAggregator.Answer riskAssessment,
      CompliancePair.Both complianceAssessment,
      ScoreHistory.Trend historicalTrend,
      List<Recommendation> recommendations,
      int equipmentCount,
      String reportVersion) {}

  public Answer generate(Records records, LocalDateTime now) {
    Site site = records.site();
    FacilityAggregator.Answer risk = aggregator.aggregate(site, records.items(), now);
    CompliancePair.Both compliance =
        CompliancePair.aggregate(site, records.compliance(), now).compliance();
    return new Answer(
        site.id(),
        site.name(),
        now,
        risk,
        compliance,
        ScoreHistory.trend(records.history(), risk.overallRiskScore(), now),
        recommendations(risk.equipmentCounts(), compliance),
        records.items().size(),
        VERSION);
  }

  private static List<Recommendation> recommendations(
      FacilityAggregator.Counts counts, CompliancePair.Both compliance) {
    List<Recommendation> out = new ArrayList<>();
    critical(counts.of(Category.CRITICAL), out);
    high(counts.of(Category.HIGH), out); // the only one of its priority before maintenance's
    maintenance(compliance.nfpa70b().status(), out);
    safety(compliance.nfpa70e().status(), out);
    out.sort(Comparator.comparing(Recommendation::priority));
    return out;
  }

  private static void critical(int count, List<Recommendation> out) {
    if (count > 0)
      out.add(
          new Recommendation(
              Priority.HIGH,
              "risk",
              "Address critical risk equipment immediately",
              "Facility has " + count + " piece(s) of equipment with critical risk levels"));
  }

  private static void high(int count, List<Recommendation> out) {
    if (count > 0)
      out.add(
          new Recommendation(
              Priority.MEDIUM,
              "risk",
              "Develop plan for high-risk equipment",
              "Facility has " + count + " piece(s) of equipment with high risk levels"));
  }

  private static void maintenance(Status status, List<Recommendation> out) {
    switch (status) {
      case NON_COMPLIANT ->
          out.add(
              new Recommendation(
                  Priority.HIGH,
                  "compliance",
                  "Address NFPA 70B compliance issues",
                  "Facility is non-compliant with NFPA 70B maintenance standards"));
      case PARTIAL ->
          out.add(
              new Recommendation(
                  Priority.MEDIUM,
                  "compliance",
                  "Improve maintenance compliance",
                  "Facility is only partially compliant with NFPA 70B standards"));
      case COMPLIANT, UNKNOWN -> {}
    }
  }

  private static void safety(Status status, List<Recommendation> out) {
    if (status == Status.NON_COMPLIANT)
      out.add(
          new Recommendation(
              Priority.HIGH,
              "safety",
              "Address NFPA 70E safety compliance issues",
              "Facility is non-compliant with NFPA 70E electrical safety standards"));
  }
}
