package http;

import actors.Directory;
import equipment.AsOf;
import equipment.Releases;
import equipment.Standpoint;
import equipment.Timeline;
import http.Route.Call;
import identity.EquipmentId;
import identity.Ids;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import views.query.Grain;
import views.query.Histories;
import views.query.Histories.Span;
import views.query.ItemRecord;

/** What was ever said of an item, and what reached us of it. Wakes nobody. */
final class ItemHistories {
  private static final int ROWS = 1_000;
  private static final int MOST_ROWS = 10_000;
  private static final int ENTRIES = 100;
  private static final int MOST_ENTRIES = 1_000;

  /** Each is an assessment out of all facts. */
  private static final int MOST_RECOMPUTED = 400;

  private final Directory directory;
  private final Server.Around around;

  ItemHistories(Directory directory, Server.Around around) {
    this.directory = directory;
    this.around = around;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/v1/equipment/{equipment_id}/results", this::results),
        Route.get("/api/v1/equipment/{equipment_id}/history", this::history));
  }

  private Histories histories() {
    return around.histories();
  }

  private Releases releases() {
    return around.releases();
  }

  private InstantSource clock() {
    return around.clock();
  }

  private static EquipmentId item(Call call) {
    String id = call.variable("equipment_id");
    if (!Ids.valid(id)) throw Refusal.unknown("equipment", id);
    return new EquipmentId(id);
  }

  /** Which results are asked for. */
  private record Asked(EquipmentId id, SpanRequest span, boolean recomputed, int limit) {}

  private CompletionStage<HttpResponse> results(Call call) {
    Parameters parameters = Parameters.of(call);
    Optional<Fresh> fresh = Fresh.read(parameters);
    boolean recomputed =
        parameters.word(
            "view",
            word ->
                List.of("published", "recomputed").contains(word)
                    ? Optional.of(word.equals("recomputed"))
                    : Optional.empty(),
            "published or recomputed",
            false);
    Grain[] grains =
        recomputed
            ? new Grain[] {Grain.MONTH, Grain.DAY}
            : new Grain[] {Grain.MONTH, Grain.DAY, Grain.RAW};
    SpanRequest span = SpanRequest.read(parameters, clock(), grains);
    int limit = parameters.number("limit", 1, MOST_ROWS, ROWS);
    if (recomputed && span.periods().size() > MOST_RECOMPUTED)
      parameters.problem(
          "from",
          "TOO_LARGE",
          span.from().toString(),
          "at most " + MOST_RECOMPUTED + " periods to recompute");
    parameters.end("from, to, resolution, view, limit, min_revision");
    Asked asked = new Asked(item(call), span, recomputed, limit);
    return Fresh.await(fresh, around.lists())
        .thenCompose(done -> recomputed ? recomputed(asked) : published(asked))
        .thenApply(body -> Tagged.ok(call, body));
  }

  private static JsonObject head(Asked asked) {
    return asked
        .span()
        .into(
            new JsonObject(4096)
                .with("equipment_id", asked.id().value())
                .with("view", asked.recomputed() ? "recomputed" : "published"));
  }

  private static Refusal never(EquipmentId id) {
    return Refusal.of(
        ErrorCode.DATA_NOT_FOUND, "no result of equipment '" + id + "' was ever published");
  }

  private CompletionStage<JsonObject> published(Asked asked) {
    SpanRequest span = asked.span();
    String id = asked.id().value();
    if (span.grain() != Grain.RAW)
      return histories()
          .sampled(id, new Span(span.begins(), span.ends(), MOST_ROWS), span.grain())
          .thenApply(
              found ->
                  head(asked)
                      .objects(
                          "results",
                          ResultAnswer.periods(span, found.orElseThrow(() -> never(asked.id())))));
    return histories()
        .results(id, new Span(span.begins(), span.ends(), asked.limit() + 1))
        .thenApply(found -> raw(asked, found.orElseThrow(() -> never(asked.id()))));
  }

  private static JsonObject raw(Asked asked, List<ItemRecord> found) {
    boolean more = found.size() > asked.limit();
    List<ItemRecord> shown = more ? found.subList(1, found.size()) : found;
    return head(asked)
        .with("older_left_out", more)
        .objects("results", shown.stream().map(ResultAnswer::of).toList());
  }

  private CompletionStage<JsonObject> recomputed(Asked asked) {
    return timeline(asked.id())
        .thenApply(
            timeline ->
                head(asked)
                    .with("algorithm_version", releases().inForce().algorithm().version().value())
                    .objects(
                        "results",
                        asked.span().periods().stream()
                            .map(
                                period ->
                                    ResultAnswer.recomputed(period, timeline.at(endOf(period))))
                            .toList()));
  }

  /** With everything known now, by the version in force now. */
  private Standpoint endOf(Period period) {
    LocalDate today = LocalDate.ofInstant(clock().instant(), ZoneOffset.UTC);
    AsOf asOf =
        period.last().equals(today) ? AsOf.live(clock().instant()) : AsOf.endOf(period.last());
    return new Standpoint(asOf, Standpoints.ALL_KNOWN, releases().inForce());
  }

  private CompletionStage<Timeline> timeline(EquipmentId id) {
    return directory
        .timeline(id)
        .thenApply(found -> found.orElseThrow(() -> Refusal.unknown("equipment", id.value())));
  }

  private CompletionStage<HttpResponse> history(Call call) {
    Parameters parameters = Parameters.of(call);
    Optional<Fresh> fresh = Fresh.read(parameters);
    int limit = parameters.number("limit", 1, MOST_ENTRIES, ENTRIES);
    int before = parameters.number("before_revision", 1, Integer.MAX_VALUE, Integer.MAX_VALUE);
    parameters.end("limit, before_revision, min_revision");
    EquipmentId id = item(call);
    Span ever =
        new Span(java.time.Instant.EPOCH, Period.start(LocalDate.of(9999, 1, 1)), MOST_ROWS);
    return Fresh.await(fresh, around.lists())
        .thenCompose(done -> timeline(id))
        .thenCombine(
            histories().results(id.value(), ever),
            (timeline, results) ->
                new HistoryAnswer(timeline, results.orElse(List.of())).before(before, limit))
        .thenApply(body -> Tagged.ok(call, body));
  }
}
