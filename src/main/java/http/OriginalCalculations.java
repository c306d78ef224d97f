package http;

import com.fasterxml.jackson.databind.JsonNode;
import http.Route.Call;
import http.original.OriginalFunctions;
import http.original.OriginalFunctions.Name;
import http.original.OriginalFunctions.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import wire.Json;
import wire.Problem;

/**
 * The original's calculations, so that an old number can be checked against us. Nothing is kept.
 */
final class OriginalCalculations {
  private static final String PATH = "/api/v1/algorithms/{version}/calculations/{function}";

  private final OriginalFunctions functions;
  private final InstantSource clock;

  OriginalCalculations(OriginalFunctions functions, InstantSource clock) {
    this.functions = functions;
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(Route.post(PATH, this::calculate));
  }

  private CompletionStage<HttpResponse> calculate(Call call) {
    Name name = known(new Name(call.variable("version"), call.variable("function")));
    JsonNode input = input(call.body().toArray());
    LocalDateTime now =
        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    return switch (functions.calculate(name, input, now)) {
      case Outcome.Refused refused ->
          throw Refusal.of(ErrorCode.VALIDATION_ERROR, Methods.told(refused.problems()));
      case Outcome.Calculated calculated ->
          CompletableFuture.completedStage(
              Responses.ok(
                  ContentTypes.APPLICATION_JSON,
                  calculated.json().getBytes(StandardCharsets.UTF_8)));
    };
  }

  private Name known(Name asked) {
    Set<String> there = functions.of(asked.version());
    if (there.isEmpty())
      throw unknown(
          "version '" + asked.version() + "' has no original calculations", functions.versions());
    if (there.contains(asked.function())) return asked;
    throw unknown(
        "function '" + asked.function() + "' is not of version " + asked.version(), there);
  }

  private static Refusal unknown(String what, Set<String> there) {
    return Refusal.of(ErrorCode.DATA_NOT_FOUND, what + "; there are " + String.join(", ", there));
  }

  private static JsonNode input(byte[] body) {
    return switch (Json.value(body)) {
      case Json.Parsed.Broken broken -> throw refused(broken.problems());
      case Json.Parsed.Document document -> object(document.value());
    };
  }

  private static JsonNode object(JsonNode value) {
    if (value.isObject()) return value;
    String found = "a JSON " + value.getNodeType().name().toLowerCase(Locale.ROOT);
    throw refused(List.of(new Problem("", "NOT_AN_OBJECT", found, "the original's input")));
  }

  private static Refusal refused(List<Problem> problems) {
    boolean malformed = problems.stream().anyMatch(p -> p.code().equals("MALFORMED_JSON"));
    return Refusal.of(malformed ? ErrorCode.MALFORMED_JSON : ErrorCode.VALIDATION_ERROR, problems);
  }
}
