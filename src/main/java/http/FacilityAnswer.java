package http;

import actors.FacilityView;
import actors.FacilityView.Standing;
import actors.FacilityView.Threat;
import java.util.TreeMap;
import risk.Level;

/** One site's risk: a word under overall_risk, a number under risk_score, its parts beside them. */
final class FacilityAnswer {
  private FacilityAnswer() {}

  static JsonObject of(FacilityView view) {
    return summary(view)
        .with("risk_score_exact", view.exact())
        .with("overall_risk_score", view.score())
        .with("details", details(view))
        .with("equipment_counts", counts(view))
        .objects("top_risks", view.topThreats().stream().map(FacilityAnswer::threat).toList())
        .with("compliance", compliance(view))
        .with("described", view.described());
  }

  /** One line of a list of sites. An unassessed site has the number 0 and says so in words. */
  static JsonObject summary(FacilityView view) {
    JsonObject summary =
        new JsonObject()
            .with("facility_id", view.id().value())
            .with("name", view.name())
            .with("region", view.region())
            .with("overall_risk", Words.upper(view.level()))
            .with("risk_level", Words.upper(view.level()))
            .with("risk_category", Words.lower(view.level()))
            .with("risk_rating", Words.title(view.level()))
            .with("risk_score", view.score())
            .with("status", Words.assessed(view.assessed() > 0))
            .with("assessed", view.assessed() > 0)
            .with("equipment_count", view.items())
            .with("assessed_count", view.assessed())
            .with("risk_distribution", distribution(view))
            .with("calculated_at", view.updatedAt())
            .with("revision", view.revision());
    return summary.with("algorithm_version", view.version().map(v -> v.value()));
  }

  private static JsonObject details(FacilityView view) {
    JsonObject details =
        new JsonObject()
            .with("average_equipment_risk", view.averageScore())
            .with("critical_count", count(view, Level.CRITICAL));
    new TreeMap<>(view.factorAverages())
        .forEach((name, average) -> details.with(name + "_factor", average));
    return details;
  }

  private static JsonObject counts(FacilityView view) {
    JsonObject types = new JsonObject();
    new TreeMap<>(view.byType()).forEach((type, count) -> types.with(type.name(), count));
    return new JsonObject()
        .with("total", view.items())
        .with("assessed", view.assessed())
        .with("critical", count(view, Level.CRITICAL))
        .with("high", count(view, Level.HIGH))
        .with("by_type", types);
  }

  private static JsonObject distribution(FacilityView view) {
    JsonObject distribution = new JsonObject();
    for (Level level : Level.values()) distribution.with(Words.lower(level), count(view, level));
    return distribution;
  }

  private static int count(FacilityView view, Level level) {
    return view.byLevel().getOrDefault(level, 0);
  }

  private static JsonObject threat(Threat threat) {
    return new JsonObject()
        .with("equipment_id", threat.id().value())
        .with("equipment_type", threat.type().name())
        .with("risk_level", Words.upper(threat.level()))
        .with("risk_category", Words.lower(threat.level()))
        .with("risk_rating", Words.title(threat.level()))
        .with("risk_score", threat.score())
        .with("risk_score_exact", threat.exact())
        .with("top_factor", threat.topFactor());
  }

  private static JsonObject compliance(FacilityView view) {
    JsonObject both = new JsonObject();
    for (Standing standing : view.compliance()) {
      both.with(standing.standard(), ComplianceAnswer.entry(standing));
      both.with(Words.spelled(standing.standard()), ComplianceAnswer.entry(standing));
    }
    return both;
  }
}
