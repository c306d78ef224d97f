package http;

import actors.EquipmentView;
import compliance.WorkGate;
import compliance.WorkGate.Clothing;
import compliance.WorkGate.Reason;
import electrical.safety.ShockBoundaries;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Whether a task may be issued on an item, and if not, why. */
final class WorkGateAnswer {
  private static final String LAST_RESORT =
      "Energized work is a last resort: de-energize first (NFPA 70E-2024 110.2). The justification"
          + " and the energized work permit (130.2) are yours to document.";

  private WorkGateAnswer() {}

  static JsonObject of(EquipmentView view, LocalDate asOf, WorkGate gate) {
    JsonObject answer =
        new JsonObject(2048)
            .with("equipment_id", view.id().value())
            .with("facility_id", view.facilityId().value())
            .with("as_of", asOf)
            .with("task", gate.task())
            .with("decision", gate.decision().name().toLowerCase(Locale.ROOT))
            .objects("reasons", gate.reasons().stream().map(WorkGateAnswer::reason).toList())
            .texts("confirm_on_site", gate.confirm())
            .with("normal_condition", word(gate.normal()))
            .with("arc_flash_likely", word(gate.likely()));
    gate.clothing().ifPresent(clothing -> answer.with("clothing", clothing(clothing)));
    gate.shock().ifPresent(shock -> answer.with("shock_boundaries", shock(shock)));
    gate.boundary().ifPresent(boundary -> answer.with("arc_flash_boundary_mm", boundary));
    return answer.with("notice", LAST_RESORT).with("revision", view.revision());
  }

  private static JsonObject reason(Reason reason) {
    return new JsonObject()
        .with("code", reason.code())
        .with("refuses", reason.refuses())
        .with("source", reason.source())
        .with("text", reason.text());
  }

  private static String word(Optional<Boolean> known) {
    return known.map(yes -> yes ? "yes" : "no").orElse("unknown");
  }

  private static JsonObject clothing(Clothing clothing) {
    JsonObject answer = new JsonObject().with("arc_rating_cal_cm2", clothing.calories());
    clothing.category().ifPresent(category -> answer.with("ppe_category", category));
    return answer.with(
        "basis", clothing.category().isPresent() ? "ppe_category" : "incident_energy");
  }

  /** Feet and inches are whole tenths of a millimetre; adding them in binary is not. */
  private static double tenths(double millimetres) {
    return Math.rint(millimetres * 10) / 10;
  }

  private static JsonObject shock(ShockBoundaries row) {
    JsonObject answer =
        new JsonObject()
            .with("limited_movable", row.limitedMovable())
            .with("limited_fixed", row.limitedFixed())
            .with("restricted", row.restricted())
            .with("confidence", row.confidence());
    ShockBoundaries.greater(row.limitedMovable(), row.other().limitedMovable())
        .ifPresent(mm -> answer.with("limited_movable_mm", tenths(mm)));
    ShockBoundaries.greater(row.limitedFixed(), row.other().limitedFixed())
        .ifPresent(mm -> answer.with("limited_fixed_mm", tenths(mm)));
    ShockBoundaries.greater(row.restricted(), row.other().restricted())
        .ifPresent(mm -> answer.with("restricted_mm", tenths(mm)));
    return answer;
  }
}
