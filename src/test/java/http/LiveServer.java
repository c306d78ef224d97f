package http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.typesafe.config.ConfigFactory;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.http.javadsl.ServerBinding;
import views.query.Histories;
import views.query.Lists;

/** The real server on a free port before a fake directory, and a client that talks to it. */
final class LiveServer implements AutoCloseable {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  final FakeDirectory directory = new FakeDirectory();
  final FakeVersions versions = new FakeVersions();
  final Map<String, String> failing = new ConcurrentHashMap<>();
  final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final ActorSystem<Void> system =
      ActorSystem.create(
          Behaviors.empty(),
          "http-test",
          ConfigFactory.parseString("pekko.actor.provider=local, pekko.loglevel=WARNING")
              .withFallback(ConfigFactory.defaultReference())
              .resolve());
  private final HttpClient client = HttpClient.newHttpClient();
  final Server.Around around;
  private final ServerBinding binding;

  LiveServer(String... keys) {
    this(new FakeReadSide(), new FakeReadSide(), keys);
  }

  LiveServer(Lists lists, Histories histories, String... keys) {
    HttpSettings settings = new HttpSettings("127.0.0.1", 0, Set.of(keys), 1 << 20);
    around =
        new Server.Around(
            () -> CompletableFuture.completedStage(Map.copyOf(failing)),
            metrics,
            java.time.Clock.systemUTC(),
            TimelineSamples.RELEASES,
            versions.algorithms,
            versions,
            new FakeRebuilds(),
            lists,
            histories,
            java.time.Duration.ofSeconds(60));
    binding = Server.start(system, settings, directory, around).toCompletableFuture().join();
    directory.equipment.put("T-1", Samples.equipment("T-1"));
    directory.facts.put("T-1", ItemFacts.transformer());
    directory.facts.put("OLD-1", ItemFacts.decommissioned());
    directory.equipment.put("P-2", Samples.unassessed("P-2"));
    directory.equipment.put("OLD-1", Samples.decommissioned("OLD-1"));
    directory.equipment.put("NAN-1", Samples.unspeakable("NAN-1"));
    directory.timelines.put("T-1", TimelineSamples.transformer("T-1"));
    directory.timelines.put("OLD-1", TimelineSamples.decommissioned("OLD-1"));
    directory.facilities.put("F-1", Samples.facility("F-1"));
    directory.facilities.put("F-2", Samples.empty("F-2"));
    directory.alerts.put("F-1", Samples.alerts());
    directory.jobs.put("FAILED-1", Samples.failed("FAILED-1"));
    directory.jobs.put("PENDING-1", Samples.pending("PENDING-1"));
  }

  /** An answer with its body read as JSON; empty when it is none. */
  record Answer(HttpResponse<String> response, JsonNode json) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  int port() {
    return binding.localAddress().getPort();
  }

  Answer get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(20));
    if (headers.length > 0) request.headers(headers);
    return send(request.build());
  }

  Answer post(String path, String body) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  Answer calculate(String body) {
    return post("/api/v1/calculations/risk", body);
  }

  Answer send(HttpRequest request) {
    try {
      return answer(client.send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  CompletableFuture<Answer> sendAsync(HttpRequest request) {
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .thenApply(LiveServer::answer);
  }

  private static Answer answer(HttpResponse<String> response) {
    boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
    try {
      return new Answer(response, json ? MAPPER.readTree(response.body()) : MAPPER.missingNode());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What comes back for bytes no well-behaved client would send. */
  String raw(String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    binding.terminate(Duration.ofSeconds(1)).toCompletableFuture().join();
    system.terminate();
    system.getWhenTerminated().toCompletableFuture().join();
    client.close();
  }
}
