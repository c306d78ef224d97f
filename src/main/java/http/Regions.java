package http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import views.query.Lists;
import views.query.RegionStanding;
import views.query.RegionStanding.Judged;
import views.query.RegionStanding.Site;

/** How the sites of a region stand against the standards. */
final class Regions {
  private static final List<String> STANDARDS = List.of("nfpa70b", "nfpa70e");

  private final Lists lists;

  Regions(Lists lists) {
    this.lists = lists;
  }

  List<Route> routes() {
    return List.of(Route.get("/api/v1/regions/{region}/compliance", this::compliance));
  }

  private CompletionStage<HttpResponse> compliance(Route.Call call) {
    String region = call.variable("region");
    return lists
        .region(region)
        .thenApply(found -> found.orElseThrow(() -> Refusal.unknown("region", region)))
        .thenApply(found -> Tagged.ok(call, answer(region, found)));
  }

  private static JsonObject answer(String region, RegionStanding found) {
    JsonObject answer =
        new JsonObject().with("region", region).with("facility_count", found.facilities());
    for (String standard : STANDARDS)
      answer.with(standard, standard(found.standards().getOrDefault(standard, NONE)));
    return answer;
  }

  private static final Judged NONE = new Judged(0, 0, Map.of(), List.of());

  /** Scores are weighted by the items judged, so that a hut does not count like a plant. */
  private static JsonObject standard(Judged judged) {
    long items = judged.items();
    int score = items == 0 ? 0 : (int) Math.rint((double) judged.points() / items);
    return new JsonObject()
        .with("compliance_score", score)
        .with("status", items == 0 ? "unknown" : Words.standing(score))
        .with("assessed", items > 0)
        .with("equipment_count", items)
        .with("requirements", ComplianceAnswer.requirements(new TreeMap<>(judged.requirements())))
        .objects("worst_facilities", judged.worst().stream().map(Regions::site).toList());
  }

  private static JsonObject site(Site site) {
    return new JsonObject()
        .with("facility_id", site.facilityId())
        .with("name", site.name())
        .with("compliance_score", site.score())
        .with("status", Words.standing(site.score()));
  }
}
