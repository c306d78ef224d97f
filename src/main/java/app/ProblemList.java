package app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import wire.Problem;

/** What is wrong with a message, as JSON of bounded size: the first problems, and how many more. */
final class ProblemList {
  /** For a header: well below the smallest frame, whatever headers the sender gave besides. */
  static final int HEADER_BYTES = 8 << 10;

  /** For the body of a reply: well below the largest message a broker takes. */
  static final int REPLY_BYTES = 256 << 10;

  private static final int LONGEST_TEXT = 200;
  private static final int ROOM_AROUND = 200;

  private ProblemList() {}

  static ObjectNode of(String code, List<Problem> problems, int bytes) {
    ObjectNode list = JsonNodeFactory.instance.objectNode().put("code", code);
    ArrayNode told = JsonNodeFactory.instance.arrayNode();
    int room = bytes - ROOM_AROUND;
    for (Problem problem : problems) {
      ObjectNode one = one(problem);
      room -= one.toString().getBytes(StandardCharsets.UTF_8).length + 1;
      if (room < 0) break;
      told.add(one);
    }
    int more = problems.size() - told.size();
    String rest = more == 0 ? "" : ", the first " + told.size() + " here and " + more + " more";
    list.put("title", problems.size() + " error(s)" + rest).set("errors", told);
    if (more > 0) list.put("more", more);
    return list;
  }

  private static ObjectNode one(Problem problem) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("pointer", shortened(problem.pointer()))
        .put("code", problem.code())
        .put("found", shortened(problem.found()))
        .put("expected", problem.expected());
  }

  /** Never between the two halves of a character. */
  private static String shortened(String text) {
    if (text == null || text.length() <= LONGEST_TEXT) return text;
    int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? 1 : 0;
    return text.substring(0, LONGEST_TEXT - end) + "…";
  }
}
