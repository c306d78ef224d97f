package http;

import actors.Directory;
import actors.EquipmentFacts;
import compliance.ItemCompliance;
import compliance.WorkGate;
import compliance.WorkTask;
import equipment.Attribute;
import equipment.Evidence;
import equipment.Fact;
import http.Route.Call;
import identity.EquipmentId;
import identity.Ids;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import wire.Problem;

/**
 * An item looked at requirement by requirement, on any day. Looking back leaves out facts dated
 * after the day: they were not true yet.
 */
final class Inspections {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private final Directory directory;
  private final InstantSource clock;

  Inspections(Directory directory, InstantSource clock) {
    this.directory = directory;
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
            "/api/v1/equipment/{equipment_id}/compliance",
            call -> compliance(call, List.of("nfpa70b", "nfpa70e"))),
        Route.get(
            "/api/v1/compliance/nfpa70b/equipment/{equipment_id}",
            call -> compliance(call, List.of("nfpa70b"))),
        Route.get(
            "/api/v1/compliance/nfpa70e/equipment/{equipment_id}",
            call -> compliance(call, List.of("nfpa70e"))),
        Route.get("/api/v1/equipment/{equipment_id}/work-gate", this::gate));
  }

  private CompletionStage<HttpResponse> compliance(Call call, List<String> standards) {
    LocalDate asOf = asOf(call);
    return item(call)
        .thenApply(
            item -> {
              if (item.view().decommissioned()) throw Calculations.gone(item.view().id().value());
              ItemCompliance found = ItemCompliance.of(evidence(item, asOf), asOf);
              return Responses.ok(ItemComplianceAnswer.of(item.view(), found, standards));
            });
  }

  private CompletionStage<HttpResponse> gate(Call call) {
    LocalDate asOf = asOf(call);
    WorkTask task = task(call);
    return item(call)
        .thenApply(
            item -> {
              Evidence evidence = evidence(item, asOf);
              WorkGate gate = WorkGate.of(evidence, ItemCompliance.of(evidence, asOf), task);
              return Responses.ok(WorkGateAnswer.of(item.view(), asOf, gate));
            });
  }

  private CompletionStage<EquipmentFacts> item(Call call) {
    String id = call.variable("equipment_id");
    if (!Ids.valid(id)) throw Refusal.unknown("equipment", id);
    return directory
        .facts(new EquipmentId(id))
        .thenApply(found -> found.orElseThrow(() -> Refusal.unknown("equipment", id)));
  }

  private Evidence evidence(EquipmentFacts item, LocalDate asOf) {
    // a fact may be dated up to a day ahead of its arrival; today's answer takes it as it is
    List<Fact> facts =
        asOf.isBefore(today())
            ? item.facts().stream().filter(f -> !Evidence.day(f.at()).isAfter(asOf)).toList()
            : item.facts();
    Evidence evidence = Evidence.of(facts);
    if (evidence.text(Attribute.TYPE).isEmpty())
      throw refused(
          "as_of", "TOO_EARLY", asOf.toString(), "a day on which the item's type was known");
    return evidence;
  }

  private LocalDate asOf(Call call) {
    return call.query("as_of").map(Inspections::day).orElseGet(this::today);
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (!day.isBefore(FIRST) && !day.isAfter(LAST)) return day;
    } catch (DateTimeParseException e) {
      throw refused("as_of", "NOT_A_DATE", text, "a date such as 2026-05-01");
    }
    throw refused("as_of", "OUT_OF_RANGE", text, FIRST + " to " + LAST);
  }

  private static WorkTask task(Call call) {
    String task = call.query("task").orElse("");
    if (!WorkTask.names().contains(task))
      throw refused("task", "UNKNOWN_TASK", task, "one of " + String.join(", ", WorkTask.names()));
    List<String> confirmed =
        call.query("confirmed")
            .filter(text -> !text.isEmpty())
            .map(text -> List.of(text.split(",", -1)))
            .orElse(List.of());
    List<String> unknown =
        confirmed.stream().filter(c -> !WorkTask.criteria().contains(c)).toList();
    if (!unknown.isEmpty())
      throw refused(
          "confirmed",
          "UNKNOWN_CRITERION",
          String.join(",", unknown),
          "some of " + String.join(", ", WorkTask.criteria()));
    return new WorkTask(task, Set.copyOf(confirmed));
  }

  /** A parameter of the query; its pointer is its name. */
  private static Refusal refused(String parameter, String code, String found, String expected) {
    String shown = found.length() > 100 ? found.substring(0, 100) : found;
    return Refusal.of(
        ErrorCode.VALIDATION_ERROR, List.of(new Problem("/" + parameter, code, shown, expected)));
  }
}
