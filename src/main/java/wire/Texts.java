package wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds texts that cannot be kept as they came: UTF-8 has no unpaired surrogate (RFC 3629, 3; what
 * a JSON escape may still bring, RFC 8259, 8.2), PostgreSQL no NUL.
 */
final class Texts {
  private static final String EXPECTED = "a text without NUL and without unpaired surrogates";

  private final List<Problem> problems = new ArrayList<>();

  private Texts() {}

  /** Every such text and name in a document, each with its place. */
  static List<Problem> problems(JsonNode document) {
    Texts texts = new Texts();
    texts.look(document, "");
    return List.copyOf(texts.problems);
  }

  private void look(JsonNode node, String pointer) {
    if (node.isTextual()) check(node.textValue(), pointer);
    for (int i = 0; node.isArray() && i < node.size(); i++) look(node.get(i), pointer + "/" + i);
    node.properties()
        .forEach(
            member -> {
              String place = pointer + "/" + escaped(Reading.token(member.getKey()));
              check(member.getKey(), place);
              look(member.getValue(), place);
            });
  }

  private void check(String text, String pointer) {
    if (kept(text)) return;
    problems.add(new Problem(pointer, "BAD_TEXT", Reading.shortened(escaped(text)), EXPECTED));
  }

  private static boolean kept(String text) {
    return text.codePoints().noneMatch(Texts::lost);
  }

  private static boolean lost(int point) {
    return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  /** As JSON escapes them, so that the answer can be told. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (lost(point)) out.append("\\u%04x".formatted(point));
              else out.appendCodePoint(point);
            });
    return out.toString();
  }
}
