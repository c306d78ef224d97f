package http;

import actors.EquipmentView;
import compliance.EquipmentCondition;
import compliance.ItemCompliance;
import compliance.Requirement;
import compliance.StandardCompliance;
import compliance.Status;
import equipment.Evidence.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How one item stands against both standards, requirement by requirement. */
final class ItemComplianceAnswer {
  private ItemComplianceAnswer() {}

  /**
   * @param standards those of "nfpa70b" and "nfpa70e" that are wanted
   */
  static JsonObject of(EquipmentView view, ItemCompliance item, List<String> standards) {
    return new JsonObject(8192)
        .with("equipment_id", view.id().value())
        .with("facility_id", view.facilityId().value())
        .with("equipment_type", view.type().name())
        .with("name", view.name())
        .with("as_of", item.asOf())
        .with("condition", condition(item))
        .objects(
            "standards",
            Stream.of(item.maintenance(), item.safety())
                .filter(one -> standards.contains(one.standard()))
                .map(ItemComplianceAnswer::standard)
                .toList())
        .with("revision", view.revision());
  }

  private static JsonObject condition(ItemCompliance item) {
    EquipmentCondition condition = item.condition();
    return new JsonObject()
        .with("overall", item.overall().number())
        .with("assessed", condition.assessed())
        .texts("reasons", condition.reasons())
        .with("worsens_on", condition.worsensOn().map(Object::toString));
  }

  /** Without anything that is scored there is no score, and the status is unknown. */
  private static JsonObject standard(StandardCompliance one) {
    JsonObject answer =
        new JsonObject(4096).with("standard", one.standard()).with("edition", one.edition());
    if (one.score().isPresent())
      answer
          .with("score", one.score().getAsInt())
          .with("compliance_percentage", one.score().getAsInt());
    JsonObject counts = new JsonObject();
    one.counts().forEach((status, count) -> counts.with(word(status), count));
    return answer
        .with(
            "status", one.score().isPresent() ? Words.standing(one.score().getAsInt()) : "unknown")
        .with("counts", counts)
        .with("changes_on", one.changesOn().map(Object::toString))
        .texts("issues", one.issues())
        .objects(
            "requirements",
            one.requirements().stream().map(ItemComplianceAnswer::requirement).toList());
  }

  private static JsonObject requirement(Requirement one) {
    JsonObject answer =
        new JsonObject(512)
            .with("id", one.duty().id())
            .with("clause", one.duty().clause())
            .with("citation", one.duty().citation())
            .with("title", one.duty().title())
            .with("status", word(one.status()))
            .with("finding", one.finding());
    one.proof().ifPresent(proof -> answer.with("proof", proof(proof)));
    return answer
        .with("changes_on", one.changesOn().map(Object::toString))
        .with("action", Optional.of(one.action()).filter(a -> !a.isEmpty()));
  }

  private static JsonObject proof(Source source) {
    return new JsonObject().with("fact_id", source.fact().value()).with("at", source.at());
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
