package http;

import actors.AlertView;
import java.util.List;

/** The alerts of one site: open ones first, worst first, then those resolved lately. */
final class AlertAnswer {
  private AlertAnswer() {}

  static JsonObject of(String facilityId, List<AlertView> alerts) {
    long open = alerts.stream().filter(a -> a.resolvedAt().isEmpty()).count();
    return new JsonObject()
        .with("facility_id", facilityId)
        .with("total", alerts.size())
        .with("open", open)
        .objects("alerts", alerts.stream().map(AlertAnswer::one).toList());
  }

  private static JsonObject one(AlertView alert) {
    JsonObject answer =
        new JsonObject()
            .with("alert_id", alert.id())
            .with("facility_id", alert.facilityId())
            .with("subject", alert.subject())
            .with("risk_level", Words.upper(alert.level()))
            .with("risk_score", alert.score())
            .with("state", alert.resolvedAt().isPresent() ? "resolved" : "open")
            .with("raised_at", alert.raisedAt());
    alert.resolvedAt().ifPresent(at -> answer.with("resolved_at", at));
    return answer;
  }
}
