package http;

import actors.FacilityView;
import actors.FacilityView.IssueCount;
import actors.FacilityView.Standing;
import java.util.List;
import java.util.Map;

/** How a site stands against one standard. */
final class ComplianceAnswer {
  private ComplianceAnswer() {}

  /**
   * @param standard "nfpa70b" or "nfpa70e"; without an assessed item the score is the number 0 and
   *     the status "unknown"
   */
  static JsonObject of(FacilityView view, String standard) {
    Standing standing =
        view.compliance().stream()
            .filter(s -> s.standard().equals(standard))
            .findFirst()
            .orElse(new Standing(standard, 0, 0, 0, 0, List.of(), Map.of()));
    return new JsonObject()
        .with("facility_id", view.id().value())
        .with("standard", standard)
        .with("compliance_score", standing.score())
        .with("compliance_percentage", standing.score())
        .with("status", status(standing))
        .with("assessed", standing.items() > 0)
        .texts("issues", standing.issues().stream().map(IssueCount::issue).toList())
        .with("requirements", requirements(standing.requirements()))
        .objects("issue_counts", standing.issues().stream().map(ComplianceAnswer::issue).toList())
        .with("equipment_compliance", counts(standing))
        .with("assessment_date", view.updatedAt())
        .with("algorithm_version", view.version().map(v -> v.value()))
        .with("revision", view.revision());
  }

  /** The short form inside a site's risk. */
  static JsonObject entry(Standing standing) {
    return new JsonObject()
        .with("score", standing.score())
        .with("compliance_percentage", standing.score())
        .with("compliant", status(standing).equals("compliant"))
        .with("status", status(standing))
        .texts("issues", standing.issues().stream().map(IssueCount::issue).toList());
  }

  private static String status(Standing standing) {
    return standing.items() == 0 ? "unknown" : Words.standing(standing.score());
  }

  /** How many requirements stand where; empty where the version does not judge one by one. */
  static JsonObject requirements(Map<String, Integer> counts) {
    JsonObject answer = new JsonObject();
    counts.forEach(answer::with);
    return answer;
  }

  private static JsonObject counts(Standing standing) {
    return new JsonObject()
        .with("total", standing.items())
        .with("compliant", standing.compliant())
        .with("warning", standing.warning())
        .with("non_compliant", standing.nonCompliant());
  }

  private static JsonObject issue(IssueCount issue) {
    return new JsonObject().with("issue", issue.issue()).with("count", issue.count());
  }
}
