package wire;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;

/**
 * Parses a body strictly: one JSON value, no duplicate members, no NaN, at most 50 levels deep, no
 * text that could not be kept as it came.
 */
public final class Json {
  private static final ObjectReader READER =
      JsonMapper.builder(
              com.fasterxml.jackson.core.JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(50)
                          .maxNumberLength(100)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private Json() {}

  /** The value, or why there is none. */
  public sealed interface Parsed {
    record Document(JsonNode value) implements Parsed {}

    record Broken(List<Problem> problems) implements Parsed {}
  }

  /** One object. */
  static Parsed object(byte[] body) {
    Parsed parsed = value(body);
    return parsed instanceof Parsed.Document document && !document.value().isObject()
        ? broken("NOT_AN_OBJECT", Reading.shown(document.value()), "a JSON object")
        : parsed;
  }

  /** Any value; an empty body is none. */
  public static Parsed value(byte[] body) {
    try {
      JsonNode node = READER.readTree(body);
      if (node == null || node.isMissingNode())
        return broken("NOT_AN_OBJECT", "nothing", "a JSON object");
      List<Problem> texts = Texts.problems(node);
      return texts.isEmpty() ? new Parsed.Document(node) : new Parsed.Broken(texts);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place =
          at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
      return broken(
          "MALFORMED_JSON", firstLine(e.getOriginalMessage()) + place, "a JSON object in UTF-8");
    } catch (IOException e) {
      return broken(
          "MALFORMED_JSON", firstLine(String.valueOf(e.getMessage())), "a JSON object in UTF-8");
    }
  }

  private static Parsed broken(String code, String found, String expected) {
    return new Parsed.Broken(List.of(new Problem("", code, found, expected)));
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
