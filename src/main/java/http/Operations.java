package http;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.http.javadsl.model.ContentType;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpResponse;

/** For those who run the node: is it alive, is it ready, what does it measure. */
final class Operations {
  private static final ContentType PROMETHEUS =
      ContentTypes.parse("text/plain; version=0.0.4; charset=utf-8");
  // Made once: also the constant route that measures what the server itself costs.
  private static final CompletionStage<HttpResponse> LIVE =
      CompletableFuture.completedStage(Responses.ok(new JsonObject().with("status", "live")));

  private final Readiness readiness;
  private final PrometheusMeterRegistry metrics;

  Operations(Readiness readiness, PrometheusMeterRegistry metrics) {
    this.readiness = readiness;
    this.metrics = metrics;
  }

  List<Route> routes() {
    return List.of(
        Route.open("/health/live", call -> LIVE),
        Route.open("/health/ready", call -> ready()),
        Route.open("/metrics", call -> scrape()));
  }

  private CompletionStage<HttpResponse> ready() {
    return readiness
        .failing()
        .exceptionally(failure -> Map.of("readiness", "could not be found out"))
        .thenApply(
            failing -> {
              if (!failing.isEmpty()) throw Refusal.notReady(failing);
              return Responses.ok(new JsonObject().with("status", "ready"));
            });
  }

  private CompletionStage<HttpResponse> scrape() {
    byte[] text = metrics.scrape().getBytes(StandardCharsets.UTF_8);
    return CompletableFuture.completedStage(Responses.ok(PROMETHEUS, text));
  }
}
