package http;

import actors.EquipmentView;
import java.util.List;
import risk.Assessment;
import risk.Bounds;
import risk.Compliance;
import risk.Due;
import risk.MatrixCell;
import risk.Outlook;
import risk.Term;

/** One item's risk, in the flat shape the client reads, with the reasons beside it. */
final class EquipmentAnswer {
  private EquipmentAnswer() {}

  static JsonObject of(EquipmentView view) {
    Assessment assessment = view.assessment();
    JsonObject answer =
        new JsonObject(4096)
            .with("equipment_id", view.id().value())
            .with("facility_id", view.facilityId().value())
            .with("equipment_type", view.type().name())
            .with("name", view.name());
    risk(answer, assessment)
        .with("risk_score_exact", assessment.exact())
        .with("risk_category", Words.lower(assessment.level()))
        .with("risk_rating", Words.title(assessment.level()))
        .with("status", Words.assessed(assessment.assessed()))
        .with("assessed", assessment.assessed());
    assessment.bounds().ifPresent(b -> answer.with("risk_score_bounds", bounds(b)));
    assessment.cell().ifPresent(c -> answer.with("risk_matrix", cell(c)));
    answer
        .texts("unknown", assessment.unknown())
        .with("compliance", compliance(assessment.compliance()));
    answer
        .texts("notes", view.notes())
        .with("algorithm_version", assessment.version().value())
        .with("as_of", assessment.asOf());
    view.outlook().ifPresent(outlook -> ahead(answer, outlook));
    return answer
        .with("calculated_at", view.updatedAt())
        .with("facts", view.facts())
        .with("revision", view.revision());
  }

  /** Until when it holds, and the recurring work that is due first. */
  private static void ahead(JsonObject into, Outlook outlook) {
    outlook.validUntil().ifPresent(day -> into.with("valid_until", day));
    if (outlook.due().isEmpty()) return;
    Due due = outlook.due().get();
    into.with("due_requirement", due.requirement())
        .with("due_standard", due.standard())
        .with("due_status", due.status());
    due.on().ifPresent(day -> into.with("due_on", day));
  }

  /**
   * What a finished job carries: the flat shape for the client's transport, and the same again
   * under "risk" for its status route.
   */
  static JsonObject result(EquipmentView view) {
    return of(view).with("risk", risk(new JsonObject(), view.assessment()));
  }

  /** The integer score and the level stand together: the level is classified from that integer. */
  private static JsonObject risk(JsonObject into, Assessment assessment) {
    return into.with("risk_level", Words.upper(assessment.level()))
        .with("risk_score", assessment.score())
        .with("details", details(assessment.terms()))
        .objects("risk_factors", assessment.terms().stream().map(EquipmentAnswer::factor).toList());
  }

  /** Where the score lies whatever the missing evidence would say. */
  private static JsonObject bounds(Bounds bounds) {
    return new JsonObject().with("low", bounds.low()).with("high", bounds.high());
  }

  private static JsonObject cell(MatrixCell cell) {
    return new JsonObject()
        .with("probability", cell.probability())
        .with("severity", cell.severity())
        .with("risk", cell.risk());
  }

  /** Numbers only. A factor that is not known is left out, never shown as 0. */
  private static JsonObject details(List<Term> terms) {
    JsonObject details = new JsonObject();
    terms.stream().filter(Term::known).forEach(t -> details.with(t.name() + "_factor", t.value()));
    return details;
  }

  private static JsonObject factor(Term term) {
    return new JsonObject()
        .with("name", term.name())
        .with("known", term.known())
        .with("value", term.value())
        .with("weight", term.weight())
        .with("contribution", term.contribution())
        .with("description", String.join("; ", term.reasons()))
        .texts("reasons", term.reasons());
  }

  private static JsonObject compliance(List<Compliance> standards) {
    JsonObject both = new JsonObject();
    for (Compliance one : standards) {
      both.with(one.standard(), entry(one));
      both.with(Words.spelled(one.standard()), entry(one));
    }
    return both;
  }

  private static JsonObject entry(Compliance one) {
    String status = Words.standing(one.score());
    return new JsonObject()
        .with("score", one.score())
        .with("compliance_percentage", one.score())
        .with("compliant", status.equals("compliant"))
        .with("status", status)
        .texts("issues", one.issues());
  }
}
