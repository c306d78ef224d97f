package risk.original;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The original's compliance of a facility: the plain mean of its items' scores ({@code
 * core/compliance/nfpa70b.py} and {@code nfpa70e.py}, commit 25379e8).
 */
public final class FacilityCompliance {
  private static final double COMPLIANT_FROM = 90;
  private static final double PARTIAL_FROM = 60;
  private static final int MOST_COMMON = 5;

  private FacilityCompliance() {}

  /** What one of the two evaluators answers. */
  public sealed interface Answer {
    Status status();
  }

  /** How many items stand how. */
  public record Standings(int compliant, int partial, int nonCompliant) {}

  /** An issue and how many times it was found. */
  public record CommonIssue(String issue, int count) {}

  /** There is no equipment. */
  public record NoData(
      Status status,
      int score,
      Standings equipmentCompliance,
      String facilityId,
      LocalDateTime lastEvaluation,
      List<String> issues)
      implements Answer {}

  /** The answer of {@code nfpa70b.evaluate_facility}; score 0..100. */
  public record Maintenance(
      Status status,
      int score,
      Standings equipmentCompliance,
      int equipmentCount,
      List<CommonIssue> commonIssues,
      String facilityId,
      LocalDateTime lastEvaluation)
      implements Answer {}

  /** The answer of {@code nfpa70e.evaluate_facility}; score 0..100. */
  public record Safety(
      Status status,
      int score,
      Standings equipmentCompliance,
      int equipmentCount,
      List<String> facilityIssues,
      List<CommonIssue> commonEquipmentIssues,
      String facilityId,
      LocalDateTime lastEvaluation)
      implements Answer {}

  /** The mean over the items. */
  private record Summary(Status status, int score, Standings standings, List<CommonIssue> issues) {}

  /**
   * Against NFPA 70B.
   *
   * @param records by item id; an item without an entry has none
   */
  public static Answer maintenance(
      Site site,
      List<Item> items,
      Map<String, List<MaintenanceRecord>> records,
      LocalDateTime now) {
    if (items.isEmpty()) return noData(site, now);
    Summary found =
        summary(
            items.stream()
                .map(
                    item ->
                        MaintenanceCompliance.find(
                            item.type(), records.getOrDefault(item.id(), List.of()), now))
                .toList());
    return new Maintenance(
        found.status(),
        found.score(),
        found.standings(),
        items.size(),
        found.issues(),
        site.id(),
        now);
  }

  /** Against NFPA 70E. What the facility lacks does not change its score. */
  public static Answer safety(Site site, List<SafetyItem> items, LocalDateTime now) {
    if (items.isEmpty()) return noData(site, now);
    Summary found = summary(items.stream().map(item -> SafetyCompliance.find(item, now)).toList());
    return new Safety(
        found.status(),
        found.score(),
        found.standings(),
        items.size(),
        facilityIssues(site),
        found.issues(),
        site.id(),
        now);
  }

  private static List<String> facilityIssues(Site site) {
    List<String> issues = new ArrayList<>();
    if (!site.additional().containsKey("safety_program"))
      issues.add("No documented electrical safety program");
    if (!site.additional().containsKey("emergency_procedures"))
      issues.add("No documented emergency procedures");
    return issues;
  }

  private static NoData noData(Site site, LocalDateTime now) {
    return new NoData(
        Status.UNKNOWN,
        0,
        new Standings(0, 0, 0),
        site.id(),
        now,
        List.of("No equipment data available for evaluation"));
  }

  private static Summary summary(List<Finding> findings) {
    int sum = 0;
    for (Finding finding : findings) sum += finding.score();
    double mean = sum / (double) findings.size();
    Status status =
        mean >= COMPLIANT_FROM
            ? Status.COMPLIANT
            : mean >= PARTIAL_FROM ? Status.PARTIAL : Status.NON_COMPLIANT;
    return new Summary(status, (int) Math.rint(mean), standings(findings), common(findings));
  }

  private static Standings standings(List<Finding> findings) {
    return new Standings(
        count(findings, Status.COMPLIANT),
        count(findings, Status.PARTIAL),
        count(findings, Status.NON_COMPLIANT));
  }

  private static int count(List<Finding> findings, Status status) {
    return (int) findings.stream().filter(f -> f.status() == status).count();
  }

  private static List<CommonIssue> common(List<Finding> findings) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Finding finding : findings)
      for (String issue : finding.issues()) counts.merge(issue, 1, Integer::sum);
    return counts.entrySet().stream()
        .map(e -> new CommonIssue(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(CommonIssue::count).reversed())
        .limit(MOST_COMMON)
        .toList();
  }
}
