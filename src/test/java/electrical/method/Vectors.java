package electrical.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Results that other programs and the standards' own examples gave, run through the methods as a
 * user would call them. A file holds one row a line: {@code suite, id, method, input}, then {@code
 * expected} (a part of the result: every member named must match) or {@code refused} (the codes),
 * and the tolerance {@code rel} or {@code abs} of numbers; without one they must be equal.
 */
public final class Vectors {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Vectors() {}

  /** Rows of a gzipped NDJSON file of the class path. */
  public static List<JsonNode> of(String file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    try (InputStream in = Vectors.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(MAPPER.readTree(line));
      }
    }
    return rows;
  }

  /** Runs one row against one of these methods. */
  public static void check(List<Method> methods, JsonNode row) {
    String name = row.path("suite").asText() + " " + row.path("id").asText();
    Method method =
        methods.stream()
            .filter(m -> m.id().equals(row.path("method").asText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(name + ": no method " + row.path("method")));
    switch (method.calculate(plain(row.path("input")))) {
      case Outcome.Refused refused ->
          assertThat(refused.refusals().stream().map(Refusal::code).sorted().toList())
              .as("%s was refused: %s", name, refused.refusals())
              .isEqualTo(codes(row.path("refused")));
      case Outcome.Calculated calculated -> {
        if (row.has("refused")) fail(name + " must be refused: " + row.path("refused"));
        same(name, row.path("expected"), MAPPER.valueToTree(calculated.sheet().result()), row);
      }
    }
  }

  private static List<String> codes(JsonNode refused) {
    List<String> codes = new ArrayList<>();
    refused.forEach(code -> codes.add(code.asText()));
    return codes.stream().sorted().toList();
  }

  private static void same(String at, JsonNode expected, JsonNode found, JsonNode row) {
    if (expected.isObject()) {
      expected
          .properties()
          .forEach(e -> same(at + "/" + e.getKey(), e.getValue(), found.path(e.getKey()), row));
    } else if (expected.isArray()) {
      assertThat(found.size()).as(at).isEqualTo(expected.size());
      for (int i = 0; i < expected.size(); i++)
        same(at + "/" + i, expected.get(i), found.path(i), row);
    } else if (expected.isNumber()) {
      assertThat(found.isNumber()).as("%s is a number: %s", at, found).isTrue();
      double e = expected.doubleValue();
      double allowed =
          Math.max(row.path("abs").asDouble(), row.path("rel").asDouble() * Math.abs(e));
      assertThat(Math.abs(found.doubleValue() - e))
          .as("%s: expected %s, found %s", at, e, found)
          .isLessThanOrEqualTo(allowed);
    } else {
      assertThat(found).as(at).isEqualTo(expected);
    }
  }

  /** JSON as plain Java values. */
  @SuppressWarnings("unchecked") // a JSON object becomes a map with text keys
  public static Map<String, Object> plain(JsonNode object) {
    return MAPPER.convertValue(object, Map.class);
  }
}
