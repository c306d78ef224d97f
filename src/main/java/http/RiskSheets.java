package http;

import actors.Directory;
import actors.EquipmentFacts;
import equipment.Attribute;
import equipment.Evidence;
import equipment.Shape;
import identity.EquipmentId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import risk.Assessment;
import risk.document.AssessmentSheet;
import risk.document.Runner;
import risk.document.Runners;

/** An item's published score as a page to follow by hand: same facts, version and day. */
final class RiskSheets {
  private static final Map<String, String> UNITS =
      Arrays.stream(Attribute.values())
          .filter(attribute -> attribute.shape() instanceof Shape.Amount)
          .collect(Collectors.toUnmodifiableMap(Attribute::wireName, RiskSheets::unit));

  private final Directory directory;
  private final Runners runners;

  RiskSheets(Directory directory, Runners runners) {
    this.directory = directory;
    this.runners = runners;
  }

  private static String unit(Attribute attribute) {
    return ((Shape.Amount) attribute.shape()).dimension().unit();
  }

  CompletionStage<HttpResponse> sheet(EquipmentId id) {
    return directory
        .facts(id)
        .thenApply(found -> found.orElseThrow(() -> Refusal.unknown("equipment", id.value())))
        .thenApply(this::sheet);
  }

  private HttpResponse sheet(EquipmentFacts item) {
    String id = item.view().id().value();
    if (item.view().decommissioned()) throw Calculations.gone(id);
    Assessment published = item.view().assessment();
    String version = published.version().value();
    Runner runner =
        runners.find(version).orElseThrow(() -> Refusal.unknown("algorithm version", version));
    Map<String, Object> evidence = Evidence.of(item.facts()).inputs();
    String page =
        AssessmentSheet.of(runner, new AssessmentSheet.Item(id, evidence, UNITS), published.asOf());
    return Responses.ok(ContentTypes.TEXT_PLAIN_UTF8, page.getBytes(StandardCharsets.UTF_8));
  }
}
