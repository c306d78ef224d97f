package risk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import risk.document.Formula.Operation;
import risk.document.Formula.Relation;

/**
 * A formula on one line of plain text (Unicode). Brackets stand where the tree needs them; a choice
 * is written {@code {25 if humid; 15 if warm; else 0}}.
 */
public final class FormulaText {
  private FormulaText() {}

  public static String of(Formula formula) {
    return switch (formula) {
      case Formula.Numeral n -> Numerals.exact(n.value());
      case Formula.Word w -> "“" + w.text() + "”";
      case Formula.Truth t -> t.value() ? "true" : "false";
      case Formula.Name n -> name(n.name());
      case Formula.Negative n -> "−" + bracketed(n.of(), Rank.bracketsSigned(n.of()));
      case Formula.Not n -> "not " + bracketed(n.of(), Rank.bracketsSigned(n.of()));
      case Formula.Arithmetic a -> infix(a, sign(a.operation()), List.of(a.a(), a.b()));
      case Formula.Comparison c -> infix(c, sign(c.relation()), List.of(c.a(), c.b()));
      case Formula.OneOf o ->
          bracketed(o.of(), Rank.RELATION.bracketsLeft(o.of()))
              + " is one of ("
              + list(o.among())
              + ")";
      case Formula.Junction j -> infix(j, j.any() ? " or " : " and ", j.parts());
      case Formula.Choice c -> choice(c);
      case Formula.Call c -> call(c);
    };
  }

  private static String name(String name) {
    return name.endsWith("_known")
        ? name.substring(0, name.length() - "_known".length()) + " is known"
        : name;
  }

  static String sign(Operation operation) {
    return switch (operation) {
      case ADD -> " + ";
      case SUBTRACT -> " − ";
      case MULTIPLY -> " × ";
      case DIVIDE -> " / ";
    };
  }

  static String sign(Relation relation) {
    return switch (relation) {
      case LESS -> " < ";
      case AT_MOST -> " ≤ ";
      case GREATER -> " > ";
      case AT_LEAST -> " ≥ ";
      case EQUAL -> " = ";
      case UNEQUAL -> " ≠ ";
    };
  }

  private static String infix(Formula whole, String sign, List<Formula> operands) {
    Rank rank = Rank.of(whole);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      Formula operand = operands.get(i);
      boolean brackets = i == 0 ? rank.bracketsLeft(operand) : rank.bracketsRight(operand);
      texts.add(bracketed(operand, brackets));
    }
    return String.join(sign, texts);
  }

  /** A choice brings its own braces. */
  private static String bracketed(Formula formula, boolean brackets) {
    boolean own = formula instanceof Formula.Choice;
    return brackets && !own ? "(" + of(formula) + ")" : of(formula);
  }

  private static String choice(Formula.Choice choice) {
    StringBuilder text = new StringBuilder("{");
    Formula rest = choice;
    while (rest instanceof Formula.Choice c) {
      text.append(of(c.then())).append(" if ").append(of(c.when())).append("; ");
      rest = c.otherwise();
    }
    return text.append("else ").append(of(rest)).append("}").toString();
  }

  private static String call(Formula.Call call) {
    List<Formula> parts = call.parts();
    return switch (call.function()) {
      case "pow" -> whole(parts.get(0)) + "^" + whole(parts.get(1));
      case "sqrt" -> "√(" + list(parts) + ")";
      case "abs" -> "|" + list(parts) + "|";
      case "log10" -> "log₁₀(" + list(parts) + ")";
      default -> call.function() + "(" + list(parts) + ")";
    };
  }

  private static String whole(Formula formula) {
    boolean power = formula instanceof Formula.Call c && c.function().equals("pow");
    return bracketed(formula, power || Rank.of(formula) != Rank.WHOLE);
  }

  private static String list(List<Formula> parts) {
    return parts.stream().map(FormulaText::of).collect(Collectors.joining(", "));
  }
}
