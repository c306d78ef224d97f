package http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import electrical.method.Input;
import electrical.method.Kind;
import electrical.method.Method;
import electrical.method.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wire.Json;
import wire.Problem;

/**
 * The body of a call as a method's inputs: an object of them, or a bare list where the only input a
 * method needs is a list.
 *
 * @param raw by input name
 * @param prefix what a pointer of the method has more than a pointer into the body: "" for an
 *     object, the name of the list for a list
 */
record MethodInputs(Map<String, Object> raw, String prefix) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  /** Throws a refusal when the body is not JSON or of neither form. */
  static MethodInputs read(Method method, byte[] body) {
    return switch (Json.value(body)) {
      case Json.Parsed.Broken broken -> throw malformed(broken.problems());
      case Json.Parsed.Document document -> of(method, document.value());
    };
  }

  /** Nothing at all is no JSON either. */
  private static http.Refusal malformed(List<Problem> problems) {
    if (problems.stream().anyMatch(p -> p.code().equals("BAD_TEXT")))
      return http.Refusal.of(ErrorCode.VALIDATION_ERROR, problems);
    String code = ErrorCode.MALFORMED_JSON.name();
    return http.Refusal.of(
        ErrorCode.MALFORMED_JSON,
        problems.stream()
            .map(p -> new Problem(p.pointer(), code, p.found(), p.expected()))
            .toList());
  }

  private static MethodInputs of(Method method, JsonNode body) {
    if (body.isObject()) return new MethodInputs(MAPPER.convertValue(body, OBJECT), "");
    Optional<String> list = onlyList(method).filter(name -> body.isArray());
    if (list.isPresent()) {
      Object items = MAPPER.convertValue(body, Object.class);
      return new MethodInputs(Map.of(list.get(), items), "/" + list.get());
    }
    String found = "a JSON " + body.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    throw http.Refusal.of(
        ErrorCode.VALIDATION_ERROR,
        List.of(new Problem("", "NOT_AN_OBJECT", found, "an object of inputs")));
  }

  /** The input a bare list stands for. */
  private static Optional<String> onlyList(Method method) {
    List<Input> needed = method.inputs().stream().filter(Input::required).toList();
    return needed.size() == 1 && isList(needed.getFirst().kind())
        ? Optional.of(needed.getFirst().name())
        : Optional.empty();
  }

  private static boolean isList(Kind kind) {
    return kind instanceof Kind.Numbers || kind instanceof Kind.Words || kind instanceof Kind.Rows;
  }

  /** Why the method refused, with pointers into the body as it was sent. */
  Problem problem(Refusal refusal) {
    String pointer = refusal.pointer();
    String sent =
        pointer.equals(prefix) || pointer.startsWith(prefix + "/")
            ? pointer.substring(prefix.length())
            : pointer;
    return new Problem(sent, refusal.code(), refusal.found(), refusal.expected());
  }
}
