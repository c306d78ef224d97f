package risk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import risk.document.Formula.Operation;
import risk.document.Formula.Relation;

/** A formula written back in CEL with only the brackets that {@link Rank} asks for. */
final class Spelled {
  private static final Map<Operation, String> OPERATIONS =
      Map.of(
          Operation.ADD,
          "+",
          Operation.SUBTRACT,
          "-",
          Operation.MULTIPLY,
          "*",
          Operation.DIVIDE,
          "/");
  private static final Map<Relation, String> RELATIONS =
      Map.of(
          Relation.LESS,
          "<",
          Relation.AT_MOST,
          "<=",
          Relation.GREATER,
          ">",
          Relation.AT_LEAST,
          ">=",
          Relation.EQUAL,
          "==",
          Relation.UNEQUAL,
          "!=");

  private Spelled() {}

  static String of(Formula formula) {
    return switch (formula) {
      case Formula.Numeral n -> String.valueOf(n.value());
      case Formula.Word w -> "\"" + w.text() + "\"";
      case Formula.Truth t -> String.valueOf(t.value());
      case Formula.Name n -> n.name();
      case Formula.Negative n -> "-" + bracketed(n.of(), Rank.bracketsSigned(n.of()));
      case Formula.Not n -> "!" + bracketed(n.of(), Rank.bracketsSigned(n.of()));
      case Formula.Arithmetic a -> infix(a, OPERATIONS.get(a.operation()), List.of(a.a(), a.b()));
      case Formula.Comparison c -> infix(c, RELATIONS.get(c.relation()), List.of(c.a(), c.b()));
      case Formula.Junction j -> infix(j, j.any() ? "||" : "&&", j.parts());
      case Formula.OneOf o -> of(o.of()) + " in [" + list(o.among()) + "]";
      case Formula.Choice c ->
          "(" + of(c.when()) + " ? " + of(c.then()) + " : " + of(c.otherwise()) + ")";
      case Formula.Call c -> c.function() + "(" + list(c.parts()) + ")";
    };
  }

  private static String infix(Formula whole, String sign, List<Formula> operands) {
    Rank rank = Rank.of(whole);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      Formula operand = operands.get(i);
      texts.add(
          bracketed(operand, i == 0 ? rank.bracketsLeft(operand) : rank.bracketsRight(operand)));
    }
    return String.join(" " + sign + " ", texts);
  }

  private static String bracketed(Formula formula, boolean brackets) {
    return brackets ? "(" + of(formula) + ")" : of(formula);
  }

  private static String list(List<Formula> parts) {
    return parts.stream().map(Spelled::of).collect(Collectors.joining(", "));
  }
}
