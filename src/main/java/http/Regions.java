package http;

import actors.Directory;
import actors.FacilityView;
import actors.FacilityView.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.stream.Materializer;
import org.apache.pekko.stream.javadsl.Sink;
import org.apache.pekko.stream.javadsl.Source;

/** How the sites of a region stand against the standards. Asks every site there is. */
final class Regions {
  private static final int SITES_AT_ONCE = 64;
  private static final int WORST = 10;
  private static final List<String> STANDARDS = List.of("nfpa70b", "nfpa70e");

  private final Directory directory;
  private final Materializer materializer;

  Regions(Directory directory, Materializer materializer) {
    this.directory = directory;
    this.materializer = materializer;
  }

  List<Route> routes() {
    return List.of(Route.get("/api/v1/regions/{region}/compliance", this::compliance));
  }

  private CompletionStage<HttpResponse> compliance(Route.Call call) {
    String region = call.variable("region");
    return directory
        .facilities()
        .thenCompose(
            ids ->
                Source.from(ids)
                    .mapAsync(SITES_AT_ONCE, directory::facility)
                    .filter(
                        found ->
                            found.flatMap(FacilityView::region).filter(region::equals).isPresent())
                    .map(found -> found.orElseThrow())
                    .runWith(Sink.seq(), materializer))
        .thenApply(
            sites -> {
              if (sites.isEmpty()) throw Refusal.unknown("region", region);
              return Responses.ok(answer(region, sites));
            });
  }

  private static JsonObject answer(String region, List<FacilityView> sites) {
    JsonObject answer =
        new JsonObject().with("region", region).with("facility_count", sites.size());
    STANDARDS.forEach(standard -> answer.with(standard, standard(sites, standard)));
    return answer;
  }

  /** Scores are weighted by the items judged, so that a hut does not count like a plant. */
  private static JsonObject standard(List<FacilityView> sites, String standard) {
    List<Judged> judged =
        sites.stream()
            .flatMap(
                site ->
                    site.compliance().stream()
                        .filter(s -> s.standard().equals(standard) && s.items() > 0)
                        .map(s -> new Judged(site, s)))
            .sorted(WORST_FIRST)
            .toList();
    long items = judged.stream().mapToLong(j -> j.standing().items()).sum();
    long points =
        judged.stream().mapToLong(j -> (long) j.standing().items() * j.standing().score()).sum();
    int score = items == 0 ? 0 : (int) Math.rint((double) points / items);
    Map<String, Integer> requirements = new TreeMap<>();
    judged.forEach(
        j -> j.standing().requirements().forEach((k, n) -> requirements.merge(k, n, Integer::sum)));
    return new JsonObject()
        .with("compliance_score", score)
        .with("status", items == 0 ? "unknown" : Words.standing(score))
        .with("assessed", items > 0)
        .with("equipment_count", items)
        .with("requirements", ComplianceAnswer.requirements(requirements))
        .objects("worst_facilities", judged.stream().limit(WORST).map(Judged::answer).toList());
  }

  private static final Comparator<Judged> WORST_FIRST =
      Comparator.comparingInt((Judged j) -> j.standing().score())
          .thenComparing(j -> j.site().id().value());

  private record Judged(FacilityView site, Standing standing) {
    JsonObject answer() {
      return new JsonObject()
          .with("facility_id", site.id().value())
          .with("name", site.name())
          .with("compliance_score", standing.score())
          .with("status", Words.standing(standing.score()));
    }
  }
}
