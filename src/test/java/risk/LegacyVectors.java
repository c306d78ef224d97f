package risk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Results of the unmodified original calculators, run by their own Python at the file's "now"
 * (commit 25379e8).
 */
public final class LegacyVectors {
  public static final LocalDateTime NOW = LocalDateTime.parse("2025-06-01T12:00:00");

  private LegacyVectors() {}

  public static List<JsonNode> of(String function) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> out = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    LegacyVectors.class.getResourceAsStream("/risk/legacy-vectors.ndjson.gz")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode vector = mapper.readTree(line);
        if (vector.path("fn").asText().equals(function)) out.add(vector);
      }
    }
    return out;
  }

  /** The original's equipment as evidence; temperatures stay in degF, as the original read them. */
  static Map<String, Object> evidence(JsonNode item) {
    Map<String, Object> out = new HashMap<>();
    out.put("type", item.path("type").asText());
    LocalDateTime installed = LocalDateTime.parse(item.path("installation_date").asText());
    out.put("age_years", years(installed));
    out.put("installation_year", (double) installed.getYear());
    if (item.path("last_maintenance_date").isTextual()) {
      out.put(
          "years_since_maintenance",
          years(LocalDateTime.parse(item.path("last_maintenance_date").asText())));
    }
    number(out, "humidity", item.path("humidity_exposure"));
    number(out, "ambient_temperature_f", item.path("temperature_exposure"));
    number(out, "loading", item.path("loading_percentage"));
    out.put(
        "conductor_material", truthy(item.path("is_aluminum_conductor")) ? "aluminum" : "copper");
    additional(out, item.path("additional_data"));
    return out;
  }

  private static void additional(Map<String, Object> out, JsonNode data) {
    for (Map.Entry<String, JsonNode> entry : data.properties()) {
      JsonNode value = entry.getValue();
      switch (entry.getKey()) {
        case "documented_issues", "power_factor" -> number(out, entry.getKey(), value);
        case "harmonics_percentage" -> number(out, "harmonics", value);
        case "connection_type" -> out.put("connection_type", value.asText());
        case "trip_tests" -> out.put("trip_test_failed", value.asText().equals("failed"));
        default -> out.put(entry.getKey(), truthy(value));
      }
    }
  }

  private static void number(Map<String, Object> out, String name, JsonNode value) {
    if (value.isNumber()) out.put(name, value.doubleValue());
  }

  static double years(LocalDateTime from) {
    return Math.floorDiv(Duration.between(from, NOW).toSeconds(), 86_400L) / 365.25;
  }

  static boolean truthy(JsonNode value) {
    if (value.isBoolean()) return value.booleanValue();
    if (value.isNumber()) return value.doubleValue() != 0;
    if (value.isTextual()) return !value.textValue().isEmpty();
    return value.isContainerNode() && !value.isEmpty();
  }
}
