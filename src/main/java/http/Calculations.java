package http;

import actors.Directory;
import actors.EquipmentView;
import actors.JobView;
import actors.Receipt;
import http.Route.Call;
import identity.EquipmentId;
import identity.FacilityId;
import identity.Ids;
import identity.JobId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import wire.Calculation;
import wire.CalculationReader;
import wire.Problem;

/** Submitting a calculation and asking how it went. */
final class Calculations {
  private final Directory directory;
  private final InstantSource clock;
  private final JobIds jobIds;

  Calculations(Directory directory, InstantSource clock, JobIds jobIds) {
    this.directory = directory;
    this.clock = clock;
    this.jobIds = jobIds;
  }

  List<Route> routes() {
    return List.of(
        Route.post("/api/v1/calculations/risk", this::submit),
        Route.get("/api/v1/calculations/{job_id}", this::job));
  }

  /** The job's id also names the fact when the body brings data: it sorts by time of arrival. */
  private CompletionStage<HttpResponse> submit(Call call) {
    Instant now = clock.instant();
    JobId id = jobIds.next();
    return switch (CalculationReader.read(call.body().toArray(), id.value(), now)) {
      case Calculation.Refused refused -> throw refusal(refused.problems());
      case Calculation.ByReference asked -> byReference(id, asked, now);
      case Calculation.WithData asked -> withData(id, asked, now);
    };
  }

  static Refusal refusal(List<Problem> problems) {
    boolean malformed = problems.stream().anyMatch(p -> p.code().equals("MALFORMED_JSON"));
    return Refusal.of(malformed ? ErrorCode.MALFORMED_JSON : ErrorCode.VALIDATION_ERROR, problems);
  }

  private CompletionStage<HttpResponse> byReference(
      JobId id, Calculation.ByReference asked, Instant now) {
    return directory
        .equipment(asked.equipmentId())
        .thenCompose(
            found -> {
              registered(asked.equipmentId(), found);
              asked.facilityId().ifPresent(site -> stands(found.orElseThrow(), site));
              return directory.submit(id, asked.calculation(), asked.equipmentId(), now);
            })
        .thenApply(job -> Responses.ok(JobAnswer.submitted(job, asked.equipmentId(), now)));
  }

  /** Not 404 for an unknown item: the client would show "not found" and drop our reason. */
  private static void registered(EquipmentId id, Optional<EquipmentView> found) {
    if (found.isEmpty()) {
      throw Refusal.of(
          ErrorCode.VALIDATION_ERROR,
          List.of(
              new Problem(
                  "/id", "UNKNOWN_EQUIPMENT", id.value(), "known equipment, or its data with it")));
    }
    if (found.get().decommissioned()) throw gone(id.value());
  }

  private static void stands(EquipmentView item, FacilityId site) {
    if (item.facilityId().equals(site)) return;
    String expected = "%s, where item %s is".formatted(item.facilityId(), item.id());
    throw Refusal.of(
        ErrorCode.VALIDATION_ERROR,
        List.of(new Problem("/facility_id", "CONTRADICTION", site.value(), expected)));
  }

  private CompletionStage<HttpResponse> withData(
      JobId id, Calculation.WithData asked, Instant now) {
    return directory
        .record(asked.command(), now)
        .thenApply(Calculations::recorded)
        .thenCompose(
            receipt ->
                directory
                    .submit(id, asked.calculation(), asked.equipmentId(), now)
                    .thenApply(job -> answer(job, asked.equipmentId(), receipt, now)));
  }

  private static Receipt.Recorded recorded(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Recorded ok -> ok;
      case Receipt.Conflict no -> throw Refusal.of(ErrorCode.CONFLICT_VERSION, no.detail());
      case Receipt.Unwritable no -> throw Refusal.of(ErrorCode.INTERNAL_ERROR, no.detail());
    };
  }

  private static HttpResponse answer(
      JobView job, EquipmentId id, Receipt.Recorded receipt, Instant now) {
    return Responses.ok(JobAnswer.recorded(JobAnswer.submitted(job, id, now), receipt));
  }

  private CompletionStage<HttpResponse> job(Call call) {
    String id = call.variable("job_id");
    if (!Ids.valid(id)) throw Refusal.unknown("job", id);
    return directory
        .job(new JobId(id))
        .thenApply(found -> found.map(JobAnswer::of).orElseGet(() -> early(id)))
        .thenApply(Responses::ok);
  }

  private JsonObject early(String id) {
    if (JobIds.young(id, clock.instant())) return JobAnswer.onTheWay(id);
    throw Refusal.unknown("job", id);
  }

  static Refusal gone(String id) {
    return Refusal.of(ErrorCode.GONE, "equipment '" + id + "' was decommissioned");
  }
}
