package wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import identity.EquipmentId;
import identity.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
    ObjectNode item = request.deepCopy();
    String calculation = calculation(item);
    FRAME.forEach(item::remove);
    for (String nested : List.of("data", "equipment_data", "equipmentData")) {
      JsonNode data = item.remove(nested);
      if (data instanceof ObjectNode object) item.setAll(object);
    }
    JsonNode id = item.has("equipment_id") ? item.remove("equipment_id") : item.get("id");
    if (id != null && !item.has("id")) item.set("id", id);
    boolean data =
        item.properties().stream()
            .anyMatch(e -> !e.getKey().equals("id") && !e.getKey().equals("facility_id"));
    if (!data) return byReference(id, calculation);
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

  private static Calculation byReference(JsonNode id, String calculation) {
    if (id != null && Ids.valid(id.asText()))
      return new Calculation.ByReference(new EquipmentId(id.asText()), calculation);
    String found = id == null ? "nothing" : Reading.shown(id);
    return new Calculation.Refused(
        List.of(new Problem("/id", id == null ? "MISSING_FIELD" : "BAD_ID", found, Ids.RULE)));
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
