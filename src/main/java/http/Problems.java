package http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import wire.Problem;

/**
 * Every error answer: RFC 9457 problem details together with the {@code error} object that
 * MasterBus's client reads (it fails on anything else).
 */
final class Problems {
  private Problems() {}

  /** An answer that is an error. */
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String code;
    private final transient List<Problem> problems;

    Refusal(int status, String code, String detail, List<Problem> problems) {
      super(detail, null, false, false);
      this.status = status;
      this.code = code;
      this.problems = problems;
    }

    Refusal(int status, String code, String detail) {
      this(status, code, detail, List.of());
    }

    int status() {
      return status;
    }
  }

  static ObjectNode body(Refusal refusal, String path, String requestId) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put(
        "type",
        "/docs/errors#" + refusal.code.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    body.put("title", title(refusal.code));
    body.put("status", refusal.status);
    body.put("detail", refusal.getMessage());
    body.put("instance", path);
    ObjectNode error = body.putObject("error");
    error.put("code", refusal.code);
    error.put("message", refusal.getMessage());
    error.put("request_id", requestId);
    ObjectNode details = error.putObject("details");
    if (!refusal.problems.isEmpty()) {
      ArrayNode errors = body.putArray("errors");
      refusal.problems.forEach(p -> add(errors.addObject(), details, p));
    }
    return body;
  }

  private static void add(ObjectNode entry, ObjectNode details, Problem problem) {
    String text = "found " + problem.found() + ", expected " + problem.expected();
    entry.put("pointer", "#" + problem.pointer());
    entry.put("code", problem.code());
    entry.put("detail", text);
    details.put(
        problem.pointer().isEmpty() ? "/" : problem.pointer(), problem.code() + ": " + text);
  }

  private static String title(String code) {
    String words = code.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
