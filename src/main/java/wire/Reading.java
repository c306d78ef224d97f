package wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One pass over one JSON object: hands out its members, remembers which were asked for, and
 * collects every problem with its place.
 */
final class Reading {
  private static final int SHOWN = 100;
  private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

  private final String base;
  private final Map<String, JsonNode> left = new LinkedHashMap<>();
  private final Map<String, String> spelled = new LinkedHashMap<>();
  private final Notes notes;

  /** What a whole message collects. */
  record Notes(List<Problem> problems, List<String> warnings) {
    Notes() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  Reading(JsonNode object, String base, Notes notes) {
    this.base = base;
    this.notes = notes;
    object.properties().forEach(e -> put(e.getKey(), e.getValue()));
  }

  private void put(String name, JsonNode value) {
    String key = snake(name);
    if (left.putIfAbsent(key, value) == null) spelled.put(key, name);
    else problem(name, "DUPLICATE_FIELD", name, "one spelling of " + key);
  }

  /** camelCase as snake_case. */
  static String snake(String name) {
    if (name.chars().noneMatch(Character::isUpperCase)) return name;
    return HUMP.matcher(name).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
  }

  Notes notes() {
    return notes;
  }

  /** Takes the first of these members that is there; null counts as absent. */
  Optional<Member> take(String... names) {
    Optional<Member> found = Optional.empty();
    for (String name : names) {
      JsonNode node = left.remove(name);
      if (node == null || node.isNull()) continue;
      if (found.isEmpty()) found = Optional.of(new Member(spelled.get(name), node));
      else
        problem(
            spelled.get(name),
            "DUPLICATE_FIELD",
            spelled.get(name),
            "only one of " + String.join(", ", names));
    }
    return found;
  }

  /** Takes a member that must be an object. */
  Optional<Reading> object(String name) {
    return take(name).flatMap(this::object);
  }

  Optional<Reading> object(Member member) {
    if (member.node().isObject())
      return Optional.of(new Reading(member.node(), pointer(member.name()), notes));
    problem(member, "WRONG_TYPE", "an object");
    return Optional.empty();
  }

  /** Takes a text that must be there. */
  Optional<String> required(String name, String expected) {
    Optional<Member> member = take(name);
    if (member.isEmpty()) problem(name, "MISSING_FIELD", "nothing", expected);
    return member.flatMap(m -> text(m, expected));
  }

  Optional<String> text(Member member, String expected) {
    if (member.node().isTextual()) return Optional.of(member.node().textValue());
    problem(member, "WRONG_TYPE", expected);
    return Optional.empty();
  }

  /** Members nobody asked for, in their order. */
  Map<String, JsonNode> rest() {
    return left;
  }

  String spelling(String name) {
    return spelled.getOrDefault(name, name);
  }

  void problem(Member member, String code, String expected) {
    problem(member.name(), code, shown(member.node()), expected);
  }

  void problem(String name, String code, String found, String expected) {
    notes.problems().add(new Problem(name.isEmpty() ? base : pointer(name), code, found, expected));
  }

  String pointer(String name) {
    return base + "/" + token(name);
  }

  /** A name as a JSON Pointer has it (RFC 6901, 3). */
  static String token(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  static String shown(JsonNode node) {
    return shortened(node.toString());
  }

  /** Never cut within a surrogate pair. */
  static String shortened(String text) {
    if (text.length() <= SHOWN) return text;
    int end = Character.isHighSurrogate(text.charAt(SHOWN - 2)) ? SHOWN - 2 : SHOWN - 1;
    return text.substring(0, end) + "…";
  }

  /** A member as it was spelled, with its value. */
  record Member(String name, JsonNode node) {}
}
