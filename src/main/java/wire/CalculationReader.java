package wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import identity.EquipmentId;
import identity.FacilityId;
import identity.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the five shapes in which MasterBus and its documents ask for a calculation. What {@code
 * type} means is decided by its value: a kind of calculation, or a type of equipment.
 */
public final class CalculationReader {
  private static final Set<String> CALCULATIONS = Set.of("risk", "compliance", "both");
  private static final List<String> FRAME =
      List.of(
          "calculation_type",
          "calculationType",
          "include_history",
          "context",
          "priority",
          "callback_url");

  private static final List<String> NESTED = List.of("data", "equipment_data", "equipmentData");

  private CalculationReader() {}

  /**
   * @param factId names the fact when the body brings data
   */
  public static Calculation read(byte[] body, String factId, Instant arrivedAt) {
    return switch (Json.object(body)) {
      case Json.Parsed.Broken broken -> new Calculation.Refused(broken.problems());
      case Json.Parsed.Document document -> read((ObjectNode) document.value(), factId, arrivedAt);
    };
  }

  private static Calculation read(ObjectNode request, String factId, Instant arrivedAt) {
    JsonNode asked = request.get("calculation_type");
    if (asked != null && !CALCULATIONS.contains(asked.asText().toLowerCase(Locale.ROOT))) {
      return new Calculation.Refused(
          List.of(
              new Problem(
                  "/calculation_type",
                  "UNKNOWN_WORD",
                  Reading.shown(asked),
                  "one of risk, compliance, both")));
    }
    List<Problem> contradictions = contradictions(request);
    if (!contradictions.isEmpty()) return new Calculation.Refused(contradictions);
    ObjectNode item = request.deepCopy();
    String calculation = calculation(item);
    FRAME.forEach(item::remove);
    for (String nested : NESTED) {
      JsonNode data = item.remove(nested);
      if (data instanceof ObjectNode object) item.setAll(object);
    }
    JsonNode id = item.has("equipment_id") ? item.remove("equipment_id") : item.get("id");
    if (id != null && !item.has("id")) item.set("id", id);
    boolean data =
        item.properties().stream()
            .anyMatch(e -> !e.getKey().equals("id") && !e.getKey().equals("facility_id"));
    if (!data) return byReference(id, item.get("facility_id"), calculation);
    return withData(
        calculation,
        new Envelope(
            "voltmetrics.equipment.upsert.v1",
            factId,
            Optional.of(arrivedAt),
            arrivedAt,
            bytes(item)));
  }

  private static String calculation(ObjectNode item) {
    JsonNode named = item.has("calculation_type") ? item.get("calculation_type") : item.get("type");
    String word = named == null ? "" : named.asText().toLowerCase(Locale.ROOT);
    if (!CALCULATIONS.contains(word)) return "both";
    if (item.path("type").asText().toLowerCase(Locale.ROOT).equals(word)) item.remove("type");
    return word;
  }

  private static byte[] bytes(ObjectNode item) {
    return item.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Calculation byReference(JsonNode id, JsonNode facility, String calculation) {
    List<Problem> problems = new ArrayList<>();
    String item = id(id, "/id", problems).orElse("");
    if (id == null) problems.add(new Problem("/id", "MISSING_FIELD", "nothing", Ids.RULE));
    Optional<FacilityId> site = id(facility, "/facility_id", problems).map(FacilityId::new);
    return problems.isEmpty()
        ? new Calculation.ByReference(new EquipmentId(item), site, calculation)
        : new Calculation.Refused(problems);
  }

  private static Optional<String> id(JsonNode node, String pointer, List<Problem> problems) {
    if (node == null || node.isNull()) return Optional.empty();
    if (Ids.valid(node.asText())) return Optional.of(node.asText());
    problems.add(new Problem(pointer, "BAD_ID", Reading.shown(node), Ids.RULE));
    return Optional.empty();
  }

  /** The item may be named in several places, but it is one item. */
  private static List<Problem> contradictions(ObjectNode request) {
    Map<String, JsonNode> named = new LinkedHashMap<>();
    named(request, "", named);
    for (String nested : NESTED) named(request.path(nested), "/" + nested, named);
    List<Problem> problems = new ArrayList<>();
    Map.Entry<String, JsonNode> first = named.isEmpty() ? null : named.entrySet().iterator().next();
    named.forEach(
        (pointer, id) -> {
          if (id.equals(first.getValue())) return;
          String expected =
              Reading.shown(first.getValue()) + ", as " + first.getKey() + " says, or only one";
          problems.add(new Problem(pointer, "CONTRADICTION", Reading.shown(id), expected));
        });
    return problems;
  }

  private static void named(JsonNode object, String base, Map<String, JsonNode> named) {
    for (String name : List.of("id", "equipment_id")) {
      if (object.hasNonNull(name)) named.put(base + "/" + name, object.get(name));
    }
  }

  private static Calculation withData(String calculation, Envelope envelope) {
    return switch (new Decoder().decode(envelope)) {
      case Decoded.Refused refused -> new Calculation.Refused(refused.problems());
      case Decoded.Accepted accepted ->
          new Calculation.WithData(
              accepted.command(),
              ((Command.RecordFact) accepted.command()).equipmentId(),
              calculation);
    };
  }
}
