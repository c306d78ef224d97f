package http;

import actors.Directory;
import actors.EquipmentFacts;
import equipment.Attribute;
import equipment.Evidence;
import equipment.Shape;
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
 * An item's published score as a page to follow by hand: same facts, version and day. {@code
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

  CompletionStage<HttpResponse> sheet(EquipmentId id, Optional<String> calculation) {
    calculation.filter(length -> !LENGTHS.contains(length)).ifPresent(RiskSheets::refuse);
    boolean full = calculation.filter(FULL::equals).isPresent();
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
    String id = item.view().id().value();
    if (item.view().decommissioned()) throw Calculations.gone(id);
    Assessment published = item.view().assessment();
    String version = published.version().value();
    Runner runner =
        runners.find(version).orElseThrow(() -> Refusal.unknown("algorithm version", version));
    Map<String, Object> evidence = Evidence.of(item.facts()).inputs();
    AssessmentSheet.Item named = new AssessmentSheet.Item(id, evidence, UNITS);
    String page =
        full
            ? AssessmentSheet.of(runner, named, published.asOf())
            : OnePage.of(runner, named, published.asOf());
    return Responses.ok(ContentTypes.TEXT_PLAIN_UTF8, page.getBytes(StandardCharsets.UTF_8));
  }
}
