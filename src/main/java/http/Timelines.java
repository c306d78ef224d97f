package http;

import actors.Directory;
import equipment.Change;
import equipment.EquipmentEvent.Result;
import equipment.Fact;
import equipment.Releases;
import equipment.Said;
import equipment.Situation;
import equipment.Standpoint;
import equipment.Timeline;
import http.Route.Call;
import identity.EquipmentId;
import identity.Ids;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import wire.Problem;
import wire.WhatIf;
import wire.WhatIfReader;

/**
 * One item from another moment, the reasons why its score moved, and suppositions. Stores nothing.
 */
final class Timelines {
  private final Directory directory;
  private final Releases releases;
  private final InstantSource clock;

  Timelines(Directory directory, Releases releases, InstantSource clock) {
    this.directory = directory;
    this.releases = releases;
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/v1/equipment/{equipment_id}/risk/changes", this::changes),
        Route.post("/api/v1/equipment/{equipment_id}/what-if", this::whatIf));
  }

  private static EquipmentId item(Call call) {
    String id = call.variable("equipment_id");
    if (!Ids.valid(id)) throw Refusal.unknown("equipment", id);
    return new EquipmentId(id);
  }

  private CompletionStage<Timeline> timeline(EquipmentId id) {
    return directory
        .timeline(id)
        .thenApply(found -> found.orElseThrow(() -> Refusal.unknown("equipment", id.value())));
  }

  /** The plain answer from another standpoint, with what was published then; or its page. */
  CompletionStage<HttpResponse> risk(Call call, RiskSheets sheets) {
    EquipmentId id = item(call);
    Instant now = clock.instant();
    Standpoint from = new Standpoints(releases, now).one(call);
    boolean text = call.prefersText();
    boolean full = RiskSheets.full(call);
    return timeline(id)
        .thenApply(
            timeline -> {
              Situation seen = timeline.at(from);
              Result result = seen.result().orElseThrow(() -> notThen(timeline, from, now));
              if (result.decommissioned()) throw Calculations.gone(id.value());
              return text
                  ? sheets.sheet(id, seen.facts(), result.assessment(), full)
                  : Responses.ok(risk(timeline, seen, now));
            });
  }

  private static JsonObject risk(Timeline timeline, Situation seen, Instant now) {
    Standpoint from = seen.from();
    JsonObject answer =
        SituationAnswer.of(timeline.id(), seen, now)
            .orElseThrow(() -> notThen(timeline, from, now));
    Optional<Said> said =
        Optional.of(from.knownAt()).filter(Standpoints::then).flatMap(timeline::saidAt);
    said.ifPresent(s -> answer.with("said", SituationAnswer.said(s)));
    return answer;
  }

  private static Refusal notThen(Timeline timeline, Standpoint from, Instant now) {
    Timeline.Entry first = timeline.entries().getFirst();
    Instant known = from.knownAt().isAfter(now) ? now : from.knownAt();
    return Refusal.of(
        ErrorCode.DATA_NOT_FOUND,
        "equipment '%s' was not registered on %s by what was known at %s; the first fact about it reached us at %s"
            .formatted(timeline.id(), from.asOf().day(), known, first.arrivedAt()));
  }

  private CompletionStage<HttpResponse> changes(Call call) {
    call.knows("from", "to", "from_version", "to_version");
    EquipmentId id = item(call);
    Instant now = clock.instant();
    Standpoints.Two two = new Standpoints(releases, now).two(call);
    return timeline(id)
        .thenApply(t -> explained(() -> t.change(two.before(t, releases), two.after(t, releases))))
        .thenApply(change -> Responses.ok(ChangeAnswer.of(id, change, now)));
  }

  private static Change explained(Supplier<Change> change) {
    try {
      return change.get();
    } catch (Change.TooLong e) {
      throw Refusal.of(
          ErrorCode.VALIDATION_ERROR,
          List.of(new Problem("/from", "TOO_LARGE", e.getMessage(), "a shorter time")));
    }
  }

  private CompletionStage<HttpResponse> whatIf(Call call) {
    EquipmentId id = item(call);
    Instant now = clock.instant();
    return switch (WhatIfReader.read(call.body().toArray(), id, now)) {
      case WhatIf.Refused refused -> throw Calculations.refusal(refused.problems());
      case WhatIf.Asked asked -> {
        Standpoint from =
            new Standpoints(releases, now).supposed(asked.asOf(), asked.algorithmVersion());
        yield directory
            .timeline(id)
            .thenApply(found -> found.orElseGet(() -> new Timeline(id, List.of())))
            .thenApply(known -> Responses.ok(supposed(known, asked.facts(), from, now)));
      }
    };
  }

  private static JsonObject supposed(
      Timeline known, List<Fact> facts, Standpoint from, Instant now) {
    Timeline supposed = known;
    List<Problem> conflicts = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      if (supposed.standing(fact) == Timeline.Standing.CONFLICT) conflicts.add(conflict(i, fact));
      else supposed = supposed.with(fact, now);
    }
    if (!conflicts.isEmpty()) throw Refusal.of(ErrorCode.CONFLICT_VERSION, conflicts);
    Change change = supposed.supposition(known, from);
    if (change.after().result().isEmpty()) throw notRegistered(known.id());
    return ChangeAnswer.of(known.id(), change, now);
  }

  private static Problem conflict(int place, Fact fact) {
    return new Problem(
        "/facts/" + place + "/body/record_id",
        "CONFLICT",
        fact.id().value(),
        "the same content as before, or an id of its own");
  }

  private static Refusal notRegistered(EquipmentId id) {
    return Refusal.of(
        ErrorCode.DATA_NOT_FOUND,
        "equipment '" + id + "' is not registered, and these facts do not register it");
  }
}
