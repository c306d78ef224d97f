package http;

import http.Route.Call;
import identity.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import views.query.FacilityRecord;
import views.query.Grain;
import views.query.Histories.Subject;

/** How facilities and regions stood at the end of each day or month. Wakes nobody. */
final class Trends {
  private static final int MOST_PERIODS = 400;
  private final Server.Around around;

  Trends(Server.Around around) {
    this.around = around;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/v1/facilities/{facility_id}/trend", this::facility),
        Route.get("/api/v1/regions/{region}/trend", this::region));
  }

  private CompletionStage<HttpResponse> facility(Call call) {
    String id = call.variable("facility_id");
    if (!Ids.valid(id)) throw Refusal.unknown("facility", id);
    return trend(call, new Subject.Facility(id), new Named("facility", "facility_id", id));
  }

  private CompletionStage<HttpResponse> region(Call call) {
    String name = call.variable("region");
    return trend(call, new Subject.Region(name), new Named("region", "region", name));
  }

  /** What it is called in answers. */
  private record Named(String kind, String member, String value) {}

  private CompletionStage<HttpResponse> trend(Call call, Subject subject, Named named) {
    Parameters parameters = Parameters.of(call);
    Optional<Fresh> fresh = Fresh.read(parameters);
    SpanRequest span = SpanRequest.read(parameters, around.clock(), Grain.MONTH, Grain.DAY);
    if (span.periods().size() > MOST_PERIODS)
      parameters.problem(
          "from", "TOO_LARGE", span.from().toString(), "at most " + MOST_PERIODS + " periods");
    parameters.end("from, to, resolution, min_revision");
    List<Instant> moments = List.copyOf(moments(span));
    return Fresh.await(fresh, around.lists())
        .thenCompose(done -> around.histories().before(subject, moments))
        .thenApply(
            found -> {
              List<List<FacilityRecord>> records =
                  found.orElseThrow(() -> Refusal.unknown(named.kind(), named.value()));
              JsonObject head = span.into(new JsonObject(8192).with(named.member(), named.value()));
              return Tagged.ok(call, new TrendAnswer(stands(moments, records)).into(head, span));
            });
  }

  /** The ends of all periods, and of the same days a month and a year before. */
  private static Set<Instant> moments(SpanRequest span) {
    Set<Instant> out = new LinkedHashSet<>();
    List<LocalDate> days = new ArrayList<>(span.periods().stream().map(Period::last).toList());
    days.add(span.to());
    for (LocalDate day : days)
      for (int months : List.of(0, 1, 12))
        out.add(Period.start(Period.sameDay(day, months).plusDays(1)));
    return out;
  }

  private static Map<Instant, Stand> stands(
      List<Instant> moments, List<List<FacilityRecord>> records) {
    Map<Instant, Stand> out = new HashMap<>();
    for (int i = 0; i < moments.size(); i++)
      if (!records.get(i).isEmpty()) out.put(moments.get(i), Stand.of(records.get(i)));
    return out;
  }
}
