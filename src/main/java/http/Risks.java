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

/**
 * What is known about items and sites. Only ids never seen answer 404, which makes the client send
 * the item again; a decommissioned item answers 410, which does not.
 */
final class Risks {
  /** Some thousand answers. */
  private static final long RENDERED_BYTES = 32L << 20;

  /** No item is at this revision. */
  private static final Rendered.Answer NONE =
      new Rendered.Answer(new Freshness.Stand(-1, "", LocalDate.MIN), new byte[0]);

  private final Rendered rendered = new Rendered(RENDERED_BYTES);
  private final Directory directory;
  private final Timelines timelines;
  private final RiskSheets sheets;
  private final Freshness freshness;

  /**
   * @param timelines answers for an item when another moment is asked for
   * @param sheets answers for an item when text is asked for
   * @param freshness of what is published
   */
  Risks(Directory directory, Timelines timelines, RiskSheets sheets, Freshness freshness) {
    this.directory = directory;
    this.timelines = timelines;
    this.sheets = sheets;
    this.freshness = freshness;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/v1/equipment/{equipment_id}/risk", this::equipment),
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
    return published(call, new EquipmentId(id));
  }

  private CompletionStage<HttpResponse> published(Call call, EquipmentId id) {
    Rendered.Answer have = rendered.find(id).orElse(NONE);
    return directory
        .equipment(id, have.revision())
        .thenApply(now -> now.same() ? have : rendered(id, now.view()))
        .thenApply(answer -> freshness.answer(call, answer.stand(), answer.bytes()));
  }

  private Rendered.Answer rendered(EquipmentId id, Optional<EquipmentView> found) {
    EquipmentView view = found.orElseThrow(() -> Refusal.unknown("equipment", id.value()));
    if (view.decommissioned()) throw Calculations.gone(id.value());
    Rendered.Answer answer = new Rendered.Answer(stand(view), EquipmentAnswer.of(view).bytes());
    rendered.keep(id, answer);
    return answer;
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
    return freshness.answer(call, stand, FacilityAnswer.of(view).bytes());
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
}
