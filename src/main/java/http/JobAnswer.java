package http;

import actors.JobView;
import actors.Receipt;
import identity.EquipmentId;
import identity.JobId;
import java.time.Instant;

/** A calculation job, as the client polls it. */
final class JobAnswer {
  private JobAnswer() {}

  /** The answer to a submission; the only one that may say SUBMITTED. */
  static JsonObject submitted(JobView job, EquipmentId equipmentId, Instant acceptedAt) {
    String place = place(job.id());
    return new JsonObject()
        .with("job_id", job.id().value())
        .with("status", "SUBMITTED")
        .with("type", job.calculation())
        .with("resource_id", equipmentId.value())
        .with("resource_type", "equipment")
        .with("facility_id", job.facilityId())
        .with("equipment_count", 1)
        .with("status_url", place)
        .with("webhook_url", place) // the documents' name for the same address
        .with("accepted_at", acceptedAt)
        .with("estimated_completion_time", job.finishedAt().orElse(acceptedAt));
  }

  /** What was recorded on the way to a submission. */
  static JsonObject recorded(JsonObject submitted, Receipt.Recorded receipt) {
    return submitted
        .with("revision", receipt.revision())
        .with("duplicate", receipt.duplicate())
        .texts("warnings", receipt.warnings());
  }

  /** PENDING, COMPLETED or FAILED: the poller knows no other word. */
  static JsonObject of(JobView job) {
    JsonObject answer =
        new JsonObject()
            .with("job_id", job.id().value())
            .with("status", job.status().name())
            .with("type", job.calculation())
            .with("resource_id", job.equipmentId())
            .with("resource_type", "equipment")
            .with("facility_id", job.facilityId())
            .with("started_at", job.submittedAt())
            .with("progress", progress(job.status() != JobView.Status.PENDING));
    job.finishedAt().ifPresent(at -> answer.with("completed_at", at));
    switch (job.status()) {
      case PENDING -> {}
      case COMPLETED -> completed(answer, job);
      case FAILED -> failed(answer, job);
    }
    return answer;
  }

  private static void completed(JsonObject answer, JobView job) {
    answer.with("results_url", "/api/v1/equipment/" + job.equipmentId() + "/risk");
    job.result()
        .ifPresent(
            view ->
                answer
                    .with("algorithm_version", view.assessment().version().value())
                    .with("result", EquipmentAnswer.result(view)));
  }

  /** Here, and only here, the client wants error as text. */
  private static void failed(JsonObject answer, JobView job) {
    String reason = job.error().orElse("the calculation failed");
    answer
        .with("error", reason)
        .with(
            "problem",
            new JsonObject()
                .with("type", ErrorCode.VALIDATION_ERROR.type())
                .with("title", ErrorCode.VALIDATION_ERROR.title())
                .with("status", ErrorCode.VALIDATION_ERROR.status())
                .with("detail", reason));
  }

  /**
   * A job nobody here knows yet, because its command is still on the way. The client refuses an
   * answer without a resource_id, so it gets a word.
   */
  static JsonObject onTheWay(String id) {
    return new JsonObject()
        .with("job_id", id)
        .with("status", JobView.Status.PENDING.name())
        .with("resource_id", "unknown")
        .with("resource_type", "equipment")
        .with("progress", progress(false));
  }

  private static JsonObject progress(boolean done) {
    return new JsonObject()
        .with("processed", done ? 1 : 0)
        .with("total", 1)
        .with("percent", done ? 100 : 0);
  }

  private static String place(JobId id) {
    return "/api/v1/calculations/" + id;
  }
}
