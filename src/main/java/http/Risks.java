package http;

import actors.Directory;
import actors.EquipmentView;
import actors.FacilityView;
import equipment.AsOf;
import http.Route.Call;
import identity.EquipmentId;
import identity.FacilityId;
import identity.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.stream.Materializer;
import org.apache.pekko.stream.javadsl.Sink;
import org.apache.pekko.stream.javadsl.Source;

/**
 * What is known about items and sites. Only ids never seen answer 404, which makes the client send
 * the item again; a decommissioned item answers 410, which does not.
 */
final class Risks {
  /** Sites asked at a time for the list: enough to be quick, few enough to leave others room. */
  private static final int SITES_AT_ONCE = 32;

  private final Directory directory;
  private final Materializer materializer;
  private final Timelines timelines;
  private final RiskSheets sheets;
  private final Freshness freshness;

  /**
   * @param timelines answers for an item when another moment is asked for
   * @param sheets answers for an item when text is asked for
   * @param freshness of what is published
   */
  Risks(
      Directory directory,
      Materializer materializer,
      Timelines timelines,
      RiskSheets sheets,
      Freshness freshness) {
    this.directory = directory;
    this.materializer = materializer;
    this.timelines = timelines;
    this.sheets = sheets;
    this.freshness = freshness;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/v1/equipment/{equipment_id}/risk", this::equipment),
        Route.get("/api/v1/facilities", call -> facilities()),
        Route.get(
            "/api/v1/facilities/{facility_id}/risk",
            call -> facility(call).thenApply(view -> risk(call, view))),
        Route.get("/api/v1/facilities/{facility_id}/alerts", this::alerts),
        Route.get("/api/v1/compliance/nfpa70b/{facility_id}", call -> compliance(call, "nfpa70b")),
        Route.get("/api/v1/compliance/nfpa70e/{facility_id}", call -> compliance(call, "nfpa70e")),
        Route.get(
            "/api/v1/compliance/nfpa70b/facilities/{facility_id}",
            call -> compliance(call, "nfpa70b")),
        Route.get(
            "/api/v1/compliance/nfpa70e/facilities/{facility_id}",
            call -> compliance(call, "nfpa70e")));
  }

  private CompletionStage<HttpResponse> equipment(Call call) {
    call.knows("as_of", "known_at", "algorithm_version", "calculation");
    if (Standpoints.asked(call)) return timelines.risk(call, sheets);
    String id = call.variable("equipment_id");
    if (!Ids.valid(id)) throw Refusal.unknown("equipment", id);
    if (call.prefersText()) return sheets.sheet(new EquipmentId(id), RiskSheets.full(call));
    return directory
        .equipment(new EquipmentId(id))
        .thenApply(
            found -> {
              EquipmentView view = found.orElseThrow(() -> Refusal.unknown("equipment", id));
              if (view.decommissioned()) throw Calculations.gone(id);
              return freshness.answer(call, stand(view), () -> EquipmentAnswer.of(view));
            });
  }

  /** A result that does not say until when it holds may be another one tomorrow. */
  private static Freshness.Stand stand(EquipmentView view) {
    LocalDate tomorrow = view.assessment().asOf().plusDays(1);
    LocalDate until =
        view.outlook().map(o -> o.validUntil().orElse(LocalDate.MAX)).orElse(tomorrow);
    return new Freshness.Stand(view.revision(), view.assessment().version().value(), until);
  }

  /** Each day may be the one on which an item of it changes. */
  private HttpResponse risk(Call call, FacilityView view) {
    LocalDate tomorrow = AsOf.live(freshness.clock().instant()).day().plusDays(1);
    String version = view.version().map(v -> v.value()).orElse("");
    Freshness.Stand stand = new Freshness.Stand(view.revision(), version, tomorrow);
    return freshness.answer(call, stand, () -> FacilityAnswer.of(view));
  }

  private CompletionStage<FacilityView> facility(Call call) {
    String id = call.variable("facility_id");
    if (!Ids.valid(id)) throw Refusal.unknown("facility", id);
    return directory
        .facility(new FacilityId(id))
        .thenApply(found -> found.orElseThrow(() -> Refusal.unknown("facility", id)));
  }

  private CompletionStage<HttpResponse> compliance(Call call, String standard) {
    return facility(call).thenApply(view -> Responses.ok(ComplianceAnswer.of(view, standard)));
  }

  private CompletionStage<HttpResponse> alerts(Call call) {
    return facility(call)
        .thenCompose(
            view ->
                directory
                    .alerts(view.id())
                    .thenApply(alerts -> Responses.ok(AlertAnswer.of(view.id().value(), alerts))));
  }

  private CompletionStage<HttpResponse> facilities() {
    return directory
        .facilities()
        .thenCompose(
            ids ->
                Source.from(ids)
                    .mapAsync(SITES_AT_ONCE, directory::facility)
                    .filter(Optional::isPresent)
                    .map(found -> FacilityAnswer.summary(found.orElseThrow()))
                    .runWith(Sink.seq(), materializer))
        .thenApply(
            sites ->
                Responses.ok(
                    new JsonObject().with("total", sites.size()).objects("facilities", sites)));
  }
}
