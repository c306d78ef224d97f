package http;

import equipment.EquipmentEvent.Result;
import equipment.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.Assessment;
import views.query.Grain;
import views.query.ItemRecord;

/** Results of an item over time. A period without one says so: {@code results} is 0 there. */
final class ResultAnswer {
  private ResultAnswer() {}

  /** One result, or the last of those that were kept together. */
  static JsonObject of(ItemRecord found) {
    JsonObject out = new JsonObject(512).with("resolution", SpanRequest.name(found.grain()));
    if (found.grain() != Grain.RAW) span(out, found);
    return said(out, found);
  }

  private static JsonObject span(JsonObject out, ItemRecord found) {
    out.with("results", found.results());
    found.lowest().ifPresent(score -> out.with("lowest_risk_score", score));
    found.highest().ifPresent(score -> out.with("highest_risk_score", score));
    return out;
  }

  private static JsonObject said(JsonObject out, ItemRecord found) {
    out.with("calculated_at", found.at())
        .with("revision", found.revision())
        .with("cause", found.byTime() ? "time" : "fact")
        .with("risk_level", Words.upper(found.level()))
        .with("assessed", found.score().isPresent());
    found.score().ifPresent(score -> out.with("risk_score", score));
    found.exact().ifPresent(exact -> out.with("risk_score_exact", exact));
    out.with("top_factor", found.topFactor()).with("factors", found.factors());
    found.nfpa70b().ifPresent(score -> out.with("nfpa70b_score", score));
    found.nfpa70e().ifPresent(score -> out.with("nfpa70e_score", score));
    return out.with("facility_id", found.facilityId())
        .with("in_service", found.inService())
        .with("algorithm_version", found.version());
  }

  /** Every period of the span; months where days are no longer kept. */
  static List<JsonObject> periods(SpanRequest span, List<ItemRecord> found) {
    Map<String, ItemRecord> byLabel = new HashMap<>();
    found.forEach(one -> byLabel.put(new Period(one.grain(), one.day(), one.day()).label(), one));
    List<JsonObject> out = new ArrayList<>();
    String covered = "";
    for (Period period : span.periods()) {
      String month = period.label().substring(0, 7);
      if (month.equals(covered)) continue;
      Optional<ItemRecord> whole = Optional.ofNullable(byLabel.get(month));
      if (whole.isPresent()) covered = month;
      out.add(
          period(
              whole.isPresent() ? month : period.label(),
              whole.or(() -> Optional.ofNullable(byLabel.get(period.label()))),
              span.grain()));
    }
    return out;
  }

  private static JsonObject period(String label, Optional<ItemRecord> found, Grain grain) {
    JsonObject out = new JsonObject(512).with("period", label);
    if (found.isEmpty()) return out.with("resolution", SpanRequest.name(grain)).with("results", 0);
    out.with("resolution", SpanRequest.name(found.get().grain()));
    return said(span(out, found.get()), found.get());
  }

  /** What the version in force now says of the end of a period, by everything known now. */
  static JsonObject recomputed(Period period, Situation seen) {
    JsonObject out =
        new JsonObject(512)
            .with("period", period.label())
            .with("resolution", SpanRequest.name(period.grain()))
            .with("as_of", period.last())
            .with("registered", seen.result().isPresent());
    seen.result().ifPresent(result -> recomputed(out, result));
    return out;
  }

  private static void recomputed(JsonObject out, Result result) {
    Assessment assessment = result.assessment();
    out.with("in_service", !result.decommissioned())
        .with("risk_level", Words.upper(assessment.level()))
        .with("assessed", assessment.assessed());
    if (assessment.assessed())
      out.with("risk_score", assessment.score()).with("risk_score_exact", assessment.exact());
    JsonObject factors = new JsonObject();
    assessment.terms().stream()
        .filter(term -> term.known())
        .forEach(term -> factors.with(term.name(), term.value()));
    out.with("factors", factors);
    assessment.compliance().forEach(one -> out.with(one.standard() + "_score", one.score()));
  }
}
