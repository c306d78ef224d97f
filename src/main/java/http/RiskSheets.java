package http;

import actors.Directory;
import actors.EquipmentFacts;
import equipment.Attribute;
import equipment.Evidence;
import equipment.Fact;
import equipment.Shape;
import http.Route.Call;
import identity.EquipmentId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import risk.Assessment;
import risk.document.AssessmentSheet;
import risk.document.OnePage;
import risk.document.Runner;
import risk.document.Runners;
import wire.Problem;

/**
 * An item's score as a page to follow by hand: same facts, version and day. {@code
 * ?calculation=full} gives every formula, source and limit too, on several pages.
 */
final class RiskSheets {
  private static final Map<String, String> UNITS =
      Arrays.stream(Attribute.values())
          .filter(attribute -> attribute.shape() instanceof Shape.Amount)
          .collect(Collectors.toUnmodifiableMap(Attribute::wireName, RiskSheets::unit));

  private static final String FULL = "full";
  private static final List<String> LENGTHS = List.of("page", FULL);

  private final Directory directory;
  private final Runners runners;

  RiskSheets(Directory directory, Runners runners) {
    this.directory = directory;
    this.runners = runners;
  }

  private static String unit(Attribute attribute) {
    return ((Shape.Amount) attribute.shape()).dimension().unit();
  }

  /** Whether every formula is asked for. */
  static boolean full(Call call) {
    Optional<String> calculation = call.query("calculation");
    calculation.filter(length -> !LENGTHS.contains(length)).ifPresent(RiskSheets::refuse);
    return calculation.filter(FULL::equals).isPresent();
  }

  CompletionStage<HttpResponse> sheet(EquipmentId id, boolean full) {
    return directory
        .facts(id)
        .thenApply(found -> found.orElseThrow(() -> Refusal.unknown("equipment", id.value())))
        .thenApply(item -> sheet(item, full));
  }

  private static void refuse(String calculation) {
    String expected = "one of " + String.join(", ", LENGTHS);
    Problem problem = new Problem("/calculation", "UNKNOWN_WORD", calculation, expected);
    throw Refusal.of(ErrorCode.VALIDATION_ERROR, List.of(problem));
  }

  private HttpResponse sheet(EquipmentFacts item, boolean full) {
    if (item.view().decommissioned()) throw Calculations.gone(item.view().id().value());
    return sheet(item.view().id(), item.facts(), item.view().assessment(), full);
  }

  /** The page of what an assessment says of facts. */
  HttpResponse sheet(EquipmentId id, List<Fact> facts, Assessment said, boolean full) {
    String version = said.version().value();
    Runner runner =
        runners.find(version).orElseThrow(() -> Refusal.unknown("algorithm version", version));
    Map<String, Object> evidence = Evidence.of(facts).inputs();
    AssessmentSheet.Item named = new AssessmentSheet.Item(id.value(), evidence, UNITS);
    String page =
        full
            ? AssessmentSheet.of(runner, named, said.asOf())
            : OnePage.of(runner, named, said.asOf());
    return Responses.ok(ContentTypes.TEXT_PLAIN_UTF8, page.getBytes(StandardCharsets.UTF_8));
  }
}
