package http;

import actors.EquipmentView;
import equipment.AsOf;
import equipment.Said;
import equipment.Situation;
import identity.EquipmentId;
import java.time.Instant;
import java.util.Optional;

/** One item's risk as seen from another moment: the plain answer, and from where it is seen. */
final class SituationAnswer {
  private SituationAnswer() {}

  /** Empty when the item is not registered there. */
  static Optional<JsonObject> of(EquipmentId id, Situation seen, Instant now) {
    return EquipmentView.of(id, seen)
        .map(view -> standpoint(EquipmentAnswer.of(view), seen, now))
        .map(answer -> answer.with("risk_score_micros", seen.points().micros()));
  }

  /** One side of a comparison: it answers for items that are not registered, or not any more. */
  static JsonObject side(EquipmentId id, Situation seen, Instant now) {
    boolean ended = seen.result().map(r -> r.decommissioned()).orElse(false);
    return of(id, seen, now)
        .map(answer -> answer.with("registered", true).with("decommissioned", ended))
        .orElseGet(() -> unregistered(id, seen, now));
  }

  private static JsonObject unregistered(EquipmentId id, Situation seen, Instant now) {
    JsonObject answer =
        new JsonObject()
            .with("equipment_id", id.value())
            .with("registered", false)
            .with("risk_level", Words.upper(seen.points().level()))
            .with("status", Words.assessed(false))
            .with("assessed", false)
            .with("as_of", seen.from().asOf().day())
            .with("facts", seen.known().facts().size());
    return standpoint(answer, seen, now).with("risk_score_micros", 0);
  }

  private static JsonObject standpoint(JsonObject answer, Situation seen, Instant now) {
    AsOf asOf = seen.from().asOf();
    Instant known = seen.from().knownAt().isAfter(now) ? now : seen.from().knownAt();
    answer.with("known_at", known);
    if (asOf.bounded()) answer.with("evidence_until", asOf.until());
    boolean ahead = asOf.day().isAfter(AsOf.live(now).day());
    answer.with("projection", ahead);
    if (ahead) answer.with("projection_note", projection(asOf, known));
    return answer;
  }

  private static String projection(AsOf asOf, Instant known) {
    return "a projection: what was known at "
        + known
        + ", carried to "
        + asOf.day()
        + " as if nothing but time came in between";
  }

  /** What was published then, beside what is said now about then. */
  static JsonObject said(Said said) {
    return new JsonObject()
        .with("algorithm_version", said.version().value())
        .with("risk_level", Words.upper(said.level()))
        .with("risk_score", said.score())
        .with("risk_score_exact", said.exact())
        .with("as_of", said.asOf())
        .with("calculated_at", said.at())
        .with("revision", said.revision());
  }
}
