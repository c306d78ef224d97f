package http;

import actors.Directory;
import actors.EquipmentView;
import actors.FacilityView;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import http.Problems.Refusal;
import identity.EquipmentId;
import identity.FacilityId;
import identity.Ids;
import identity.JobId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import wire.Calculation;
import wire.CalculationReader;

/** The routes under /api/v1: they ask the directory and render what it says. */
final class Routes {
  private final Directory directory;
  private final InstantSource clock;

  Routes(Directory directory, InstantSource clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** Every route, most specific first; the OpenAPI file is held to this table. */
  List<Route> table() {
    return List.of(
        new Route("POST", "/api/v1/calculations/risk", (path, body) -> calculate(body)),
        new Route("GET", "/api/v1/calculations/{job_id}", (path, body) -> job(path.getFirst())),
        new Route(
            "GET",
            "/api/v1/equipment/{id}/risk",
            (path, body) -> equipment(path.getFirst()).thenApply(Answers::equipment)),
        new Route("GET", "/api/v1/facilities", (path, body) -> facilities()),
        new Route(
            "GET",
            "/api/v1/facilities/{id}/risk",
            (path, body) -> facility(path.getFirst()).thenApply(Answers::facility)),
        new Route("GET", "/api/v1/facilities/{id}/alerts", (path, body) -> alerts(path.getFirst())),
        new Route(
            "GET",
            "/api/v1/compliance/nfpa70b/{facility_id}",
            (path, body) ->
                facility(path.getFirst()).thenApply(v -> Answers.standing(v, "nfpa70b"))),
        new Route(
            "GET",
            "/api/v1/compliance/nfpa70e/{facility_id}",
            (path, body) ->
                facility(path.getFirst()).thenApply(v -> Answers.standing(v, "nfpa70e"))));
  }

  private static Refusal unknown(String what, String id) {
    return new Refusal(404, "DATA_NOT_FOUND", what + " " + id + " is not known");
  }

  private static void checked(String what, String id) {
    if (!Ids.valid(id)) throw unknown(what, id);
  }

  private CompletionStage<EquipmentView> equipment(String id) {
    checked("equipment", id);
    return directory
        .equipment(new EquipmentId(id))
        .thenApply(
            found -> {
              EquipmentView view = found.orElseThrow(() -> unknown("equipment", id));
              if (view.decommissioned())
                throw new Refusal(410, "GONE", "equipment " + id + " was decommissioned");
              return view;
            });
  }

  private CompletionStage<FacilityView> facility(String id) {
    checked("facility", id);
    return directory
        .facility(new FacilityId(id))
        .thenApply(found -> found.orElseThrow(() -> unknown("facility", id)));
  }

  private CompletionStage<JsonNode> facilities() {
    return directory
        .facilities()
        .thenCompose(
            ids -> {
              List<CompletableFuture<Optional<FacilityView>>> asked =
                  ids.stream().map(id -> directory.facility(id).toCompletableFuture()).toList();
              return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
                  .thenApply(done -> list(asked));
            });
  }

  private static JsonNode list(List<CompletableFuture<Optional<FacilityView>>> asked) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode facilities = node.putArray("facilities");
    asked.forEach(view -> view.join().ifPresent(v -> facilities.add(Answers.facility(v))));
    node.put("total", facilities.size());
    return node;
  }

  private CompletionStage<JsonNode> alerts(String id) {
    return facility(id)
        .thenCompose(view -> directory.alerts(view.id()))
        .thenApply(
            alerts -> {
              ObjectNode node = JsonNodeFactory.instance.objectNode();
              ArrayNode list = node.putArray("alerts");
              alerts.forEach(alert -> list.add(Answers.alert(alert)));
              node.put("total", list.size());
              return node;
            });
  }

  private CompletionStage<JsonNode> job(String id) {
    Instant now = clock.instant();
    if (!Ids.valid(id)) throw unknown("job", id);
    return directory
        .job(new JobId(id))
        .thenApply(
            found -> {
              if (found.isPresent()) return Answers.job(found.get());
              if (!JobIds.young(id, now)) throw unknown("job", id);
              return JsonNodeFactory.instance
                  .objectNode()
                  .put("job_id", id)
                  .put("status", "PENDING")
                  .put("resource_id", "unknown");
            });
  }

  private CompletionStage<JsonNode> calculate(byte[] body) {
    Instant now = clock.instant();
    JobId job = JobIds.next(now);
    return switch (CalculationReader.read(body, job.value(), now)) {
      case Calculation.Refused refused ->
          throw new Refusal(
              422,
              "VALIDATION_ERROR",
              "the request has " + refused.problems().size() + " error(s)",
              refused.problems());
      case Calculation.WithData c ->
          directory
              .record(c.command(), now)
              .thenCompose(receipt -> submit(job, c.calculation(), c.equipmentId(), now));
      case Calculation.ByReference c ->
          directory
              .equipment(c.equipmentId())
              .thenCompose(
                  found -> {
                    if (found.isPresent())
                      return submit(job, c.calculation(), c.equipmentId(), now);
                    throw new Refusal(
                        422,
                        "VALIDATION_ERROR",
                        "equipment " + c.equipmentId() + " is not known; send its data");
                  });
    };
  }

  private CompletionStage<JsonNode> submit(
      JobId job, String calculation, EquipmentId id, Instant now) {
    return directory
        .submit(job, calculation, id, now)
        .thenApply(
            view -> {
              String status = "/api/v1/calculations/" + job;
              return JsonNodeFactory.instance
                  .objectNode()
                  .put("job_id", job.value())
                  .put("status", "SUBMITTED")
                  .put("resource_id", id.value())
                  .put("equipment_count", 1)
                  .put("accepted_at", now.toString())
                  .put("estimated_completion_time", now.toString())
                  .put("status_url", status)
                  .put("webhook_url", status);
            });
  }
}
