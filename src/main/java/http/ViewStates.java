package http;

import actors.Directory;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import views.Rebuilds;
import views.Rebuilds.Slice;
import views.Rebuilds.State;

/** How far the tables of lists and histories have come, and the order to make them anew. */
final class ViewStates {
  private static final String PATH = "/api/v1/views";

  private final Rebuilds rebuilds;

  ViewStates(Rebuilds rebuilds) {
    this.rebuilds = rebuilds;
  }

  List<Route> routes() {
    return List.of(
        Route.get(PATH, call -> answer(rebuilds.state())),
        Route.post(PATH + "/rebuild", call -> answer(rebuilds.rebuild())));
  }

  private static CompletionStage<HttpResponse> answer(CompletionStage<State> state) {
    return state
        .exceptionallyCompose(
            failure ->
                CompletableFuture.failedStage(
                    new Directory.Unavailable("the read side did not answer", failure)))
        .thenApply(found -> Responses.ok(body(found)));
  }

  private static JsonObject body(State state) {
    JsonObject out =
        new JsonObject()
            .with("generation", state.generation().current())
            .with("since", state.since())
            .with("lag_seconds", state.lagSeconds());
    state.generation().building().ifPresent(next -> out.with("building", next));
    return out.objects("slices", state.slices().stream().map(ViewStates::body).toList());
  }

  private static JsonObject body(Slice slice) {
    JsonObject out =
        new JsonObject()
            .with("slice", slice.slice())
            .with("xid", slice.xid())
            .with("ordering", slice.ordering())
            .with("events", slice.events())
            .with("lag_seconds", slice.lagSeconds());
    slice.building().ifPresent(events -> out.with("building_events", events));
    return out;
  }
}
