package http;

import actors.AlertView;
import actors.EquipmentView;
import actors.FacilityView;
import actors.JobView;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import risk.Compliance;
import risk.Level;
import risk.Term;

/**
 * Views as MasterBus reads them. A member that has no value is left out, never null; numbers are
 * always finite.
 */
final class Answers {
  private Answers() {}

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static String upper(Level level) {
    return level.name();
  }

  static String lower(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  static String title(Level level) {
    return level.name().charAt(0) + level.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static void level(ObjectNode node, Level level) {
    node.put("risk_category", lower(level));
    node.put("risk_rating", title(level));
  }

  /** The flat answer, and under "risk" and "compliance" the nested one: MasterBus reads both. */
  static ObjectNode equipment(EquipmentView view) {
    ObjectNode node = object();
    node.put("equipment_id", view.id().value());
    node.put("facility_id", view.facilityId().value());
    node.put("type", view.type().name());
    view.name().ifPresent(name -> node.put("name", name));
    node.put("risk_level", upper(view.assessment().level()));
    node.put("risk_score", view.assessment().score());
    node.put("risk_score_exact", view.assessment().exact());
    node.put("assessed", view.assessment().assessed());
    level(node, view.assessment().level());
    node.set("details", details(view.assessment().terms()));
    node.set("risk_factors", factors(view.assessment().terms()));
    ArrayNode unknown = node.putArray("unknown");
    view.assessment().unknown().forEach(unknown::add);
    ArrayNode notes = node.putArray("notes");
    view.notes().forEach(notes::add);
    node.set("compliance", compliance(view.assessment().compliance()));
    node.put("algorithm_version", view.assessment().version().value());
    node.put("as_of", view.assessment().asOf().toString());
    node.put("calculated_at", view.updatedAt().toString());
    node.put("facts", view.facts());
    node.put("revision", view.revision());
    return node;
  }

  private static ObjectNode details(List<Term> terms) {
    ObjectNode details = object();
    terms.stream().filter(Term::known).forEach(t -> details.put(t.name() + "_factor", t.value()));
    return details;
  }

  private static ArrayNode factors(List<Term> terms) {
    ArrayNode factors = JsonNodeFactory.instance.arrayNode();
    for (Term term : terms) {
      ObjectNode factor = factors.addObject();
      factor.put("name", term.name());
      factor.put("known", term.known());
      factor.put("value", term.value());
      factor.put("score", term.value());
      factor.put("unit", "points of 100");
      factor.put("weight", term.weight());
      factor.put("contribution", term.contribution());
      factor.put("description", String.join("; ", term.reasons()));
      ArrayNode reasons = factor.putArray("reasons");
      term.reasons().forEach(reasons::add);
    }
    return factors;
  }

  private static ObjectNode compliance(List<Compliance> list) {
    ObjectNode node = object();
    for (Compliance one : list) {
      ObjectNode entry = object();
      entry.put("score", one.score());
      entry.put("compliance_percentage", one.score());
      entry.put("compliant", one.score() >= 90);
      ArrayNode issues = entry.putArray("issues");
      one.issues().forEach(issues::add);
      node.set(one.standard(), entry);
      node.set(one.standard().replace("nfpa", "nfpa_"), entry.deepCopy());
    }
    return node;
  }

  static ObjectNode facility(FacilityView view) {
    ObjectNode node = object();
    node.put("facility_id", view.id().value());
    view.name().ifPresent(name -> node.put("name", name));
    view.region().ifPresent(region -> node.put("region", region));
    node.put("overall_risk", upper(view.level()));
    node.put("risk_score", view.score());
    node.put("overall_risk_score", view.score());
    node.put("risk_score_exact", view.exact());
    node.put("assessed", view.assessed() > 0);
    node.put("status", view.assessed() > 0 ? "assessed" : "unknown");
    level(node, view.level());
    ObjectNode details = node.putObject("details");
    details.put("average_equipment_risk", view.averageScore());
    details.put("critical_count", view.byLevel().getOrDefault(Level.CRITICAL, 0));
    view.factorAverages().forEach((name, mean) -> details.put(name + "_factor", mean));
    ObjectNode counts = node.putObject("equipment_counts");
    counts.put("total", view.items());
    counts.put("assessed", view.assessed());
    ObjectNode types = counts.putObject("by_type");
    view.byType().forEach((type, count) -> types.put(type.name(), count));
    ObjectNode distribution = node.putObject("risk_distribution");
    for (Level level : Level.values())
      distribution.put(lower(level), view.byLevel().getOrDefault(level, 0));
    ArrayNode top = node.putArray("top_risks");
    view.topThreats().forEach(threat -> top(top.addObject(), threat));
    ObjectNode standards = node.putObject("compliance");
    view.compliance().forEach(s -> standards.put(s.standard(), s.score()));
    view.version().ifPresent(version -> node.put("algorithm_version", version.value()));
    node.put("calculated_at", view.updatedAt().toString());
    node.put("revision", view.revision());
    return node;
  }

  private static void top(ObjectNode node, FacilityView.Threat threat) {
    node.put("equipment_id", threat.id().value());
    node.put("type", threat.type().name());
    node.put("risk_score", threat.score());
    node.put("risk_score_exact", threat.exact());
    node.put("risk_level", upper(threat.level()));
    node.put("top_factor", threat.topFactor());
  }

  static ObjectNode standing(FacilityView view, String standard) {
    ObjectNode node = object();
    node.put("facility_id", view.id().value());
    node.put("standard", standard);
    node.put("assessment_date", view.updatedAt().toString());
    ArrayNode issues = node.putArray("issues");
    node.put("compliance_score", 0);
    node.put("status", "unknown");
    view.compliance().stream()
        .filter(s -> s.standard().equals(standard))
        .findFirst()
        .ifPresent(s -> fill(node, issues, s));
    return node;
  }

  private static void fill(ObjectNode node, ArrayNode issues, FacilityView.Standing standing) {
    node.put("compliance_score", standing.score());
    node.put(
        "status",
        standing.score() >= 90
            ? "compliant"
            : standing.score() >= 75 ? "warning" : "non_compliant");
    standing.issues().forEach(i -> issues.add(i.issue() + " (" + i.count() + " items)"));
    ObjectNode counts = node.putObject("equipment_compliance");
    counts.put("compliant", standing.compliant());
    counts.put("warning", standing.warning());
    counts.put("non_compliant", standing.nonCompliant());
  }

  static ObjectNode job(JobView job) {
    ObjectNode node = object();
    node.put("job_id", job.id().value());
    node.put("status", job.status().name());
    node.put("type", job.calculation());
    node.put("resource_id", job.equipmentId());
    node.put("resource_type", "equipment");
    job.facilityId().ifPresent(facility -> node.put("facility_id", facility));
    node.put("started_at", job.submittedAt().toString());
    job.finishedAt().ifPresent(at -> node.put("completed_at", at.toString()));
    job.error().ifPresent(error -> node.put("error", error));
    job.result().ifPresent(result -> node.set("result", result(result)));
    return node;
  }

  private static ObjectNode result(EquipmentView view) {
    ObjectNode flat = equipment(view);
    ObjectNode risk = flat.putObject("risk");
    for (String name : List.of("risk_level", "risk_score", "details", "risk_factors"))
      risk.set(name, flat.get(name).deepCopy());
    return flat;
  }

  static ObjectNode alert(AlertView alert) {
    ObjectNode node = object();
    node.put("alert_id", alert.id());
    node.put("facility_id", alert.facilityId());
    node.put("subject", alert.subject());
    node.put("risk_level", upper(alert.level()));
    node.put("risk_score", alert.score());
    node.put("state", alert.resolvedAt().isPresent() ? "resolved" : "open");
    node.put("raised_at", alert.raisedAt().toString());
    alert.resolvedAt().ifPresent(at -> node.put("resolved_at", at.toString()));
    return node;
  }
}
