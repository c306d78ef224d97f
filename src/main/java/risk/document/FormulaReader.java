package risk.document;

import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import risk.document.Formula.Operation;
import risk.document.Formula.Relation;

/** Takes the text of a formula, as version files write it, into its tree. */
public final class FormulaReader {
  private static final CelParser PARSER = CelParserFactory.standardCelParserBuilder().build();

  private static final Map<String, Operation> OPERATIONS =
      Map.of(
          "_+_", Operation.ADD,
          "_-_", Operation.SUBTRACT,
          "_*_", Operation.MULTIPLY,
          "_/_", Operation.DIVIDE);

  private static final Map<String, Relation> RELATIONS =
      Map.of(
          "_<_", Relation.LESS,
          "_<=_", Relation.AT_MOST,
          "_>_", Relation.GREATER,
          "_>=_", Relation.AT_LEAST,
          "_==_", Relation.EQUAL,
          "_!=_", Relation.UNEQUAL);

  private FormulaReader() {}

  /**
   * @throws IllegalArgumentException when the text is no formula, or one of a kind that no released
   *     version may hold
   */
  public static Formula read(String text) {
    try {
      return node(PARSER.parse(text).getAst().getExpr());
    } catch (CelValidationException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static Formula node(CelExpr expression) {
    return switch (expression.getKind()) {
      case CONSTANT -> constant(expression.constant());
      case IDENT -> new Formula.Name(expression.ident().name());
      case CALL -> call(expression.call().function(), expression.call().args());
      case LIST, MAP, STRUCT, SELECT, COMPREHENSION, NOT_SET ->
          throw new IllegalArgumentException("no part of a formula: " + expression.getKind());
    };
  }

  private static Formula constant(CelConstant constant) {
    return switch (constant.getKind()) {
      case DOUBLE_VALUE -> new Formula.Numeral(constant.doubleValue());
      case BOOLEAN_VALUE -> new Formula.Truth(constant.booleanValue());
      case STRING_VALUE -> new Formula.Word(constant.stringValue());
      default -> throw new IllegalArgumentException("no part of a formula: " + constant);
    };
  }

  private static Formula call(String function, List<CelExpr> arguments) {
    if (function.equals("@in")) return oneOf(arguments);
    List<Formula> parts = arguments.stream().map(FormulaReader::node).toList();
    if (OPERATIONS.containsKey(function))
      return new Formula.Arithmetic(OPERATIONS.get(function), parts.get(0), parts.get(1));
    if (RELATIONS.containsKey(function))
      return new Formula.Comparison(RELATIONS.get(function), parts.get(0), parts.get(1));
    return switch (function) {
      case "-_" -> new Formula.Negative(parts.getFirst());
      case "!_" -> new Formula.Not(parts.getFirst());
      case "_&&_" -> joined(false, parts);
      case "_||_" -> joined(true, parts);
      case "_?_:_" -> new Formula.Choice(parts.get(0), parts.get(1), parts.get(2));
      default -> new Formula.Call(function, parts);
    };
  }

  /** CEL's parser balances long conditions; how it does so is not part of the formula. */
  private static Formula joined(boolean any, List<Formula> parts) {
    return new Formula.Junction(
        any,
        parts.stream()
            .flatMap(
                p ->
                    p instanceof Formula.Junction j && j.any() == any
                        ? j.parts().stream()
                        : Stream.of(p))
            .toList());
  }

  private static Formula oneOf(List<CelExpr> arguments) {
    CelExpr list = arguments.get(1);
    if (list.getKind() != CelExpr.ExprKind.Kind.LIST)
      throw new IllegalArgumentException("no part of a formula: in without a list");
    List<CelExpr> elements = list.list().elements();
    return new Formula.OneOf(
        node(arguments.getFirst()), elements.stream().map(FormulaReader::node).toList());
  }
}
