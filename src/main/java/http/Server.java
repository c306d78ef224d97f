package http;

import actors.Directory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import http.Problems.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.http.javadsl.Http;
import org.apache.pekko.http.javadsl.ServerBinding;
import org.apache.pekko.http.javadsl.model.ContentType;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpHeader;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.MediaTypes;
import org.apache.pekko.http.javadsl.model.StatusCodes;
import org.apache.pekko.http.javadsl.model.headers.RawHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP door: finds the route, checks the key, renders answers and every kind of error. */
public final class Server {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final long BODY_TIMEOUT_MILLIS = 10_000;
  private static final ContentType PROBLEM =
      MediaTypes.applicationWithFixedCharset(
              "problem+json", org.apache.pekko.http.javadsl.model.HttpCharsets.UTF_8)
          .toContentType();
  private static final ContentType YAML =
      MediaTypes.applicationWithFixedCharset(
              "yaml", org.apache.pekko.http.javadsl.model.HttpCharsets.UTF_8)
          .toContentType();

  /** What the server asks beside the directory. */
  public record Around(
      Supplier<CompletionStage<Map<String, String>>> failing,
      Supplier<String> metrics,
      InstantSource clock) {}

  private final ActorSystem<?> system;
  private final HttpSettings settings;
  private final Around around;
  private final List<Route> routes;
  private final ObjectMapper mapper = new ObjectMapper();

  private Server(ActorSystem<?> system, HttpSettings settings, Directory directory, Around around) {
    this.system = system;
    this.settings = settings;
    this.around = around;
    this.routes = new Routes(directory, around.clock()).table();
  }

  public static CompletionStage<ServerBinding> start(
      ActorSystem<?> system, HttpSettings settings, Directory directory, Around around) {
    return Http.get(system)
        .newServerAt(settings.host(), settings.port())
        .bind(new Server(system, settings, directory, around)::answer);
  }

  private CompletionStage<HttpResponse> answer(HttpRequest request) {
    String requestId =
        header(request, "X-Request-Id").orElseGet(() -> UUID.randomUUID().toString());
    String path = request.getUri().path();
    CompletionStage<HttpResponse> answer;
    try {
      answer = dispatch(request, path);
    } catch (RuntimeException e) {
      request.discardEntityBytes(system);
      answer = CompletableFuture.failedStage(e);
    }
    return answer
        .exceptionally(e -> failed(e, path, requestId))
        .thenApply(r -> r.addHeader(RawHeader.create("X-Request-Id", requestId)));
  }

  private CompletionStage<HttpResponse> dispatch(HttpRequest request, String path) {
    Optional<CompletionStage<HttpResponse>> open = open(request, path);
    if (open.isPresent()) return open.get();
    authorised(request);
    List<String> segments = segments(request);
    List<Route> there = routes.stream().filter(r -> r.match(segments).isPresent()).toList();
    if (there.isEmpty()) throw new Refusal(404, "DATA_NOT_FOUND", "no such route: " + path);
    String method = request.method().value();
    Route route =
        there.stream()
            .filter(r -> r.method().equals(method))
            .findFirst()
            .orElseThrow(() -> notAllowed(there, method, path));
    List<String> variables = route.match(segments).orElseThrow();
    return body(request)
        .thenCompose(bytes -> route.handler().handle(variables, bytes))
        .thenApply(node -> json(200, ContentTypes.APPLICATION_JSON, node));
  }

  private static Refusal notAllowed(List<Route> there, String method, String path) {
    return new Refusal(
        405,
        "METHOD_NOT_ALLOWED",
        method
            + " is not allowed on "
            + path
            + ", only "
            + there.stream().map(Route::method).collect(Collectors.joining(", ")));
  }

  private static List<String> segments(HttpRequest request) {
    List<String> segments =
        StreamSupport.stream(request.getUri().pathSegments().spliterator(), false)
            .collect(Collectors.toList());
    if (!segments.isEmpty() && segments.getLast().isEmpty()) segments.removeLast();
    return segments;
  }

  private CompletionStage<byte[]> body(HttpRequest request) {
    if (request.entity().getContentLengthOption().orElse(0) > settings.maxBodyBytes()) {
      throw tooLarge();
    }
    return request
        .entity()
        .withSizeLimit(settings.maxBodyBytes())
        .toStrict(BODY_TIMEOUT_MILLIS, system)
        .handle(
            (entity, failure) -> {
              if (failure != null) throw tooLarge();
              return entity.getData().toArray();
            });
  }

  private Refusal tooLarge() {
    return new Refusal(
        413, "TOO_LARGE", "the body is larger than " + settings.maxBodyBytes() + " bytes");
  }

  private Optional<CompletionStage<HttpResponse>> open(HttpRequest request, String path) {
    if (!request.method().value().equals("GET")) return Optional.empty();
    return switch (path) {
      case "/health/live" ->
          done(
              json(
                  200,
                  ContentTypes.APPLICATION_JSON,
                  mapper.createObjectNode().put("status", "live")));
      case "/health/ready" -> Optional.of(around.failing().get().thenApply(this::ready));
      case "/metrics" -> done(text(ContentTypes.TEXT_PLAIN_UTF8, around.metrics().get()));
      case "/openapi.yaml" -> done(resource("/http/openapi.yaml", YAML));
      case "/docs", "/docs/" ->
          done(
              resource("/http/docs.html", ContentTypes.TEXT_HTML_UTF8)
                  .addHeader(
                      RawHeader.create(
                          "Content-Security-Policy",
                          "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:")));
      default -> path.startsWith("/docs/assets/") ? done(Assets.asset(path)) : Optional.empty();
    };
  }

  private static Optional<CompletionStage<HttpResponse>> done(HttpResponse response) {
    return Optional.of(CompletableFuture.completedStage(response));
  }

  private HttpResponse ready(Map<String, String> failing) {
    com.fasterxml.jackson.databind.node.ObjectNode node = mapper.createObjectNode();
    node.put("status", failing.isEmpty() ? "ready" : "not ready");
    failing.forEach(node.putObject("failing")::put);
    return json(failing.isEmpty() ? 200 : 503, ContentTypes.APPLICATION_JSON, node);
  }

  private void authorised(HttpRequest request) {
    if (settings.apiKeys().isEmpty()) return;
    byte[] given = header(request, "X-API-Key").orElse("").getBytes(StandardCharsets.UTF_8);
    boolean known = false;
    for (String key : settings.apiKeys())
      known |= MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), given);
    if (!known) throw new Refusal(401, "AUTH_INVALID_TOKEN", "X-API-Key is missing or not known");
  }

  private static Optional<String> header(HttpRequest request, String name) {
    return request.getHeader(name).map(HttpHeader::value);
  }

  private HttpResponse failed(Throwable failure, String path, String requestId) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    Refusal refusal =
        switch (cause) {
          case Refusal known -> known;
          case Directory.Unavailable busy ->
              new Refusal(503, "SERVICE_UNAVAILABLE", busy.getMessage() + "; try again");
          default -> {
            LOG.error("request {} to {} failed", requestId, path, cause);
            yield new Refusal(
                500, "INTERNAL_ERROR", "an internal error; the log has it under " + requestId);
          }
        };
    HttpResponse response =
        json(refusal.status(), PROBLEM, Problems.body(refusal, path, requestId));
    if (refusal.status() == 405)
      response =
          response.addHeader(
              RawHeader.create("Allow", refusal.getMessage().replaceAll(".*only ", "")));
    return refusal.status() == 503
        ? response.addHeader(RawHeader.create("Retry-After", "2"))
        : response;
  }

  private HttpResponse json(int status, ContentType type, JsonNode node) {
    try {
      byte[] bytes = mapper.writeValueAsBytes(node);
      return HttpResponse.create()
          .withStatus(StatusCodes.get(status))
          .withEntity(org.apache.pekko.http.javadsl.model.HttpEntities.create(type, bytes));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse text(ContentType type, String text) {
    return HttpResponse.create()
        .withEntity(
            org.apache.pekko.http.javadsl.model.HttpEntities.create(
                type, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static HttpResponse resource(String name, ContentType type) {
    try (InputStream in = Server.class.getResourceAsStream(name)) {
      return text(type, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
