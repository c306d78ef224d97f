package risk.cel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** CEL's names of types and operators as people who write formulas know them. */
final class Words {
  private static final Map<String, String> KINDS =
      Map.of(
          "double", "a number",
          "bool", "a flag",
          "string", "a text",
          "int", "a whole number",
          "uint", "a whole number");

  private Words() {}

  static String kind(String type) {
    if (type.startsWith("list")) return "a list";
    return KINDS.getOrDefault(type, "a " + type);
  }

  static String kinds(List<Kind> kinds) {
    return kinds(kinds.stream().map(k -> k.type().name()).toArray(String[]::new));
  }

  static String kinds(String... types) {
    return types.length == 0
        ? "nothing"
        : Arrays.stream(types).map(Words::kind).collect(Collectors.joining(", "));
  }

  /** An operator as it is written, a function's name as it is. */
  static String symbol(String function) {
    return switch (function) {
      case "_?_:_" -> "? :";
      case "_[_]" -> "[ ]";
      case "@in" -> "in";
      default -> isOperator(function) ? function.replace("_", "") : function;
    };
  }

  /** Whether CEL writes it as an operator, with _ where its operands stand. */
  static boolean isOperator(String function) {
    return function.equals("@in")
        || !Character.isLetter(function.replace("_", " ").strip().charAt(0));
  }
}
