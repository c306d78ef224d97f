package http;

import actors.Directory;
import http.Route.Call;
import http.RouteTable.Match;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import org.apache.pekko.http.javadsl.model.HttpHeader;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.headers.RawHeader;
import org.apache.pekko.stream.Materializer;
import org.apache.pekko.util.ByteString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way through which every request goes: named, routed, checked, handled, and answered with
 * JSON or with a problem, whatever happens.
 */
final class Door {
  private static final Logger LOG = LoggerFactory.getLogger(Door.class);
  private static final RawHeader NO_SNIFF = RawHeader.create("X-Content-Type-Options", "nosniff");

  /** What the door works with. */
  record Parts(
      RouteTable routes,
      ApiKeys keys,
      RequestBody bodies,
      RequestIds ids,
      RequestTimers timers,
      Materializer materializer) {}

  private final Parts parts;

  Door(Parts parts) {
    this.parts = parts;
  }

  /** Never fails. */
  CompletionStage<HttpResponse> answer(HttpRequest request) {
    long began = System.nanoTime();
    String id = parts.ids().of(request);
    String method = request.method().value();
    Match match = parts.routes().find(method, segments(request));
    return attempt(match, request)
        .handle(
            (answer, failure) -> {
              HttpResponse response =
                  failure == null ? answer : problem(refusal(failure, id), request, id);
              long nanos = System.nanoTime() - began;
              parts.timers().record(method, template(match), response.status().intValue(), nanos);
              return response
                  .addHeader(RawHeader.create(RequestIds.HEADER, id))
                  .addHeader(NO_SNIFF);
            });
  }

  private CompletionStage<HttpResponse> attempt(Match match, HttpRequest request) {
    try {
      CompletionStage<HttpResponse> answer = dispatch(match, request);
      // A finished answer may be shared by many requests, and a timeout would be set on all of
      // them.
      CompletableFuture<HttpResponse> future = answer.toCompletableFuture();
      return future.isDone()
          ? answer
          : future.orTimeout(Server.ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RuntimeException e) {
      request.entity().withoutSizeLimit().discardBytes(parts.materializer());
      return CompletableFuture.failedStage(e);
    }
  }

  private CompletionStage<HttpResponse> dispatch(Match match, HttpRequest request) {
    Match.Found found = found(match, request);
    Route route = found.route();
    if (route.access() == Route.Access.KEYED) keyed(request);
    if (!route.method().equals("POST")) {
      if (!request.entity().isKnownEmpty())
        request.entity().withoutSizeLimit().discardBytes(parts.materializer());
      return route
          .handler()
          .handle(new Call(found.variables(), request, ByteString.emptyByteString()));
    }
    return parts
        .bodies()
        .of(request)
        .thenCompose(body -> route.handler().handle(new Call(found.variables(), request, body)));
  }

  private static Match.Found found(Match match, HttpRequest request) {
    return switch (match) {
      case Match.Found found -> found;
      case Match.OtherMethod other -> throw otherMethod(other.allowed(), request);
      case Match.Nothing none ->
          throw Refusal.of(
              ErrorCode.ROUTE_NOT_FOUND, "no route has the path " + request.getUri().path());
    };
  }

  private static Refusal otherMethod(List<String> allowed, HttpRequest request) {
    String methods = String.join(", ", allowed);
    return Refusal.of(
        ErrorCode.METHOD_NOT_ALLOWED,
        request.method().value() + " is not allowed here, only " + methods,
        Map.of("Allow", methods));
  }

  private void keyed(HttpRequest request) {
    if (parts.keys().accept(request.getHeader("X-API-Key").map(HttpHeader::value))) return;
    throw Refusal.of(
        ErrorCode.AUTH_INVALID_TOKEN,
        "the header X-API-Key is missing or holds no accepted key",
        Map.of("WWW-Authenticate", "ApiKey realm=\"voltmetrics\""));
  }

  private static Refusal refusal(Throwable failure, String requestId) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return switch (cause) {
      case Refusal refusal -> refusal;
      case Directory.Unavailable silent -> Refusal.unavailable(silent.getMessage() + "; try again");
      case views.query.Unavailable busy -> Refusal.unavailable(busy.getMessage() + "; try again");
      case TimeoutException late -> Refusal.unavailable("no answer in time; try again");
      default -> {
        LOG.error("request {} met a defect", requestId, cause);
        yield Refusal.of(ErrorCode.INTERNAL_ERROR, "an internal error, logged under " + requestId);
      }
    };
  }

  private static HttpResponse problem(Refusal refusal, HttpRequest request, String id) {
    ErrorCode code = refusal.code();
    String path = request.getUri().path();
    ProblemBody body = new ProblemBody(code.status(), code, refusal.getMessage(), path, id);
    JsonObject filled =
        refusal.reasons().isEmpty() ? body.with(refusal.problems()) : body.with(refusal.reasons());
    return Responses.problem(code.status(), filled, refusal.headers());
  }

  private static List<String> segments(HttpRequest request) {
    return StreamSupport.stream(request.getUri().pathSegments().spliterator(), false).toList();
  }

  private static String template(Match match) {
    return match instanceof Match.Found found ? found.route().template() : "none";
  }
}
