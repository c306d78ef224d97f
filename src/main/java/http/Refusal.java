package http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wire.Problem;

/**
 * A request that gets no answer but an error; thrown by handlers, rendered once by the door.
 * Carries no stack trace: it is an answer, not a defect.
 */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Map<String, String> AGAIN = Map.of("Retry-After", "2");

  private final ErrorCode code;
  private final transient List<Problem> problems;
  private final transient Map<String, String> reasons;
  private final transient Map<String, String> headers;

  private Refusal(ErrorCode code, String detail, Grounds grounds) {
    super(detail, null, false, false);
    this.code = code;
    this.problems = List.copyOf(grounds.problems());
    this.reasons = Map.copyOf(grounds.reasons());
    this.headers = Map.copyOf(grounds.headers());
  }

  private record Grounds(
      List<Problem> problems, Map<String, String> reasons, Map<String, String> headers) {}

  static Refusal of(ErrorCode code, String detail) {
    return new Refusal(code, detail, new Grounds(List.of(), Map.of(), Map.of()));
  }

  /** With a header the status requires, for example Allow. */
  static Refusal of(ErrorCode code, String detail, Map<String, String> headers) {
    return new Refusal(code, detail, new Grounds(List.of(), Map.of(), headers));
  }

  /** A body with at least one problem; all of them are told at once. */
  static Refusal of(ErrorCode code, List<Problem> problems) {
    return new Refusal(code, inWords(problems), new Grounds(problems, Map.of(), Map.of()));
  }

  static Refusal unknown(String kind, String id) {
    return of(ErrorCode.DATA_NOT_FOUND, kind + " '" + id + "' is not known");
  }

  /** The other side of the house did not answer; the sender should try again. */
  static Refusal unavailable(String detail) {
    return of(ErrorCode.SERVICE_UNAVAILABLE, detail, AGAIN);
  }

  /** This node cannot serve now, for these reasons by part. */
  static Refusal notReady(Map<String, String> failing) {
    return new Refusal(
        ErrorCode.SERVICE_UNAVAILABLE,
        "not ready: " + new TreeMap<>(failing),
        new Grounds(List.of(), failing, AGAIN));
  }

  private static String inWords(List<Problem> problems) {
    Problem first = problems.getFirst();
    String text = first.pointer() + " expected " + first.expected() + ", found " + first.found();
    int more = problems.size() - 1;
    return (more == 0 ? text : text + " (and " + more + " more)").strip();
  }

  ErrorCode code() {
    return code;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Reasons by name, where there is no document to point into. */
  Map<String, String> reasons() {
    return reasons;
  }

  Map<String, String> headers() {
    return headers;
  }
}
