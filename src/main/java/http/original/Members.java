package http.original;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import risk.original.IsoMoment;
import wire.Problem;

/**
 * The members of one JSON object, each asked for by name. What is wrong is collected with its
 * place; a stand-in is handed out then, and nothing may be calculated with it.
 */
record Members(JsonNode object, String pointer, Collection<Problem> problems) {
  private static final int SHOWN = 100;
  private static final double LARGEST_FACTOR = 1e15;
  private static final String MOMENT =
      "a local ISO 8601 date-time without zone, such as 2025-06-01T12:00:00, or a date";

  /** The value of a member; empty when it is absent or null. */
  Optional<JsonNode> find(String name) {
    return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
  }

  /** Whether the member is there with the value null. */
  boolean isNull(String name) {
    return object.path(name).isNull();
  }

  /** Names every member that is not one of these. */
  void allow(Collection<String> names) {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!names.contains(name))
                problem(name, "UNKNOWN_FIELD", name, "one of " + String.join(", ", names));
            });
  }

  String text(String name) {
    JsonNode node = needed(name, "a text");
    if (node.isTextual() || node.isMissingNode()) return node.asText();
    return wrong(name, "a text", "");
  }

  LocalDateTime moment(String name) {
    JsonNode node = needed(name, MOMENT);
    return node.isMissingNode() ? LocalDateTime.MIN : moment(name, node);
  }

  Optional<LocalDateTime> momentOrNull(String name) {
    return find(name).map(node -> moment(name, node));
  }

  private LocalDateTime moment(String name, JsonNode node) {
    if (!node.isTextual()) return wrong(name, MOMENT, LocalDateTime.MIN);
    Optional<LocalDateTime> read = IsoMoment.parse(node.textValue());
    if (read.isEmpty()) problem(name, "BAD_DATE", shown(node), MOMENT);
    return read.orElse(LocalDateTime.MIN);
  }

  /** A number that the original compared: null made it fail. */
  Number number(String name) {
    JsonNode node = object.path(name);
    if (node.isMissingNode()) problem(name, "MISSING_FIELD", "nothing", "a number");
    return numberWhereGiven(name).orElse(0);
  }

  /** As {@link #number}, but it may be absent. */
  Optional<Number> numberWhereGiven(String name) {
    JsonNode node = object.path(name);
    if (node.isMissingNode()) return Optional.empty();
    if (node.isNumber() && Double.isFinite(node.doubleValue()))
      return Optional.of(node.numberValue());
    if (node.isNull()) raised(name, "TypeError", "a number");
    else if (node.isNumber()) problem(name, "OUT_OF_RANGE", shown(node), "a finite double");
    else wrong(name, "a number", 0);
    return Optional.empty();
  }

  /**
   * As {@link #numberWhereGiven}, for a number that is multiplied: one beyond 1e15 is taken for a
   * slip, so that no product leaves the doubles.
   */
  OptionalDouble factorWhereGiven(String name) {
    Optional<Number> given = numberWhereGiven(name);
    if (given.isEmpty()) return OptionalDouble.empty();
    double factor = given.get().doubleValue();
    if (Math.abs(factor) > LARGEST_FACTOR)
      problem(name, "OUT_OF_RANGE", shown(object.path(name)), "a number from -1e15 to 1e15");
    return OptionalDouble.of(factor);
  }

  /** What the original failed at. */
  void raised(String name, String exception, String expected) {
    problem(
        name,
        "RAISED_BY_ORIGINAL",
        shown(object.path(name)) + ", at which the original raised " + exception,
        expected);
  }

  Members object(String name) {
    return asObject(name, needed(name, "an object"));
  }

  /** Empty when it is absent or null. */
  Optional<Members> objectOrNull(String name) {
    return find(name).map(node -> asObject(name, node));
  }

  private Members asObject(String name, JsonNode node) {
    if (!node.isObject() && !node.isMissingNode())
      problem(name, "WRONG_TYPE", shown(node), "an object");
    JsonNode inner = node.isObject() ? node : JsonNodeFactory.instance.objectNode();
    return new Members(inner, place(name), node.isObject() ? problems : new ArrayList<>());
  }

  /** Every element of a list of objects. */
  List<Members> objects(String name) {
    JsonNode node = needed(name, "a list of objects");
    return node.isMissingNode()
        ? List.of()
        : elements(name, "a list of objects", Members::asObject);
  }

  /** As {@link #objects}; empty when it is absent or null. */
  List<Members> objectsOrNull(String name) {
    return find(name).isEmpty() ? List.of() : objects(name);
  }

  /** Every element of a list of texts. */
  List<String> texts(String name) {
    return elements(name, "a list of texts", Members::asText);
  }

  private String asText(String index, JsonNode node) {
    if (node.isTextual()) return node.textValue();
    problem(index, "WRONG_TYPE", shown(node), "a text");
    return "";
  }

  private <T> List<T> elements(String name, String expected, Element<T> element) {
    JsonNode list = object.path(name);
    if (!list.isArray()) return wrong(name, expected, List.of());
    Members inside = new Members(list, place(name), problems);
    List<T> out = new ArrayList<>();
    for (JsonNode each : list) out.add(element.read(inside, Integer.toString(out.size()), each));
    return out;
  }

  private interface Element<T> {
    T read(Members list, String index, JsonNode node);
  }

  /** Missing when it is absent; that is told. */
  private JsonNode needed(String name, String expected) {
    JsonNode node = object.path(name);
    if (node.isMissingNode()) problem(name, "MISSING_FIELD", "nothing", expected);
    return node;
  }

  private <T> T wrong(String name, String expected, T standIn) {
    problem(name, "WRONG_TYPE", shown(object.path(name)), expected);
    return standIn;
  }

  void problem(String name, String code, String found, String expected) {
    problems.add(new Problem(place(name), code, found, expected));
  }

  private String place(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  static String shown(JsonNode node) {
    String text = node.toString();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
  }
}
