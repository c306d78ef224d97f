package risk.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The names formulas may use, each given once. */
final class Names {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  /** CEL's keywords and reserved words (language definition, syntax). */
  private static final Set<String> RESERVED =
      Set.of(
          "true",
          "false",
          "null",
          "in",
          "as",
          "break",
          "const",
          "continue",
          "else",
          "for",
          "function",
          "if",
          "import",
          "let",
          "loop",
          "package",
          "namespace",
          "return",
          "var",
          "void",
          "while");

  private final Map<String, String> taken = new LinkedHashMap<>();

  Names() {
    taken.put(Formulas.SUM, "the sum of the factors");
    taken.put(Formulas.EXACT, "the score");
  }

  /**
   * @param kind what it names, such as "a parameter"
   * @return why the name cannot be had; empty when it is taken now
   */
  Optional<String> take(String name, String kind) {
    if (!NAME.matcher(name).matches())
      return Optional.of("'" + name + "' is no name: letters, digits and _, no digit first");
    if (RESERVED.contains(name)) return Optional.of("'" + name + "' is a reserved word of CEL");
    String other = taken.putIfAbsent(name, kind);
    return Optional.ofNullable(other).map(o -> "name '" + name + "' is already that of " + o);
  }

  /** As {@link #take}, with NAME_known beside it. */
  Optional<String> takeInput(String name) {
    Optional<String> refusal = take(name, "an input");
    if (refusal.isEmpty()) taken.putIfAbsent(name + "_known", "whether " + name + " is known");
    return refusal;
  }
}
