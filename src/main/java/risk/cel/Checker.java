package risk.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;

/** CEL's checker and interpreter over the names of a layout and the functions of a library. */
final class Checker {
  private final FunctionLibrary library;
  private final Layout layout;
  private final Cel cel;

  Checker(FunctionLibrary library, Layout layout) {
    this.library = library;
    this.layout = layout;
    this.cel = builder().build();
  }

  private CelBuilder builder() {
    CelBuilder builder = CelFactory.plannerCelBuilder();
    for (Function function : library.functions()) {
      builder.addFunctionDeclarations(function.declaration());
      builder.addFunctionBindings(function.binding());
    }
    layout.slots().forEach(slot -> builder.addVar(slot.name(), slot.kind().type()));
    return builder;
  }

  /** Whether these are the very names it was made for. */
  boolean knows(Layout names) {
    return names == layout;
  }

  /**
   * @throws InvalidFormulaException with everything that is wrong
   */
  CelAbstractSyntaxTree check(String text, Kind... results) {
    CelAbstractSyntaxTree tree = check(cel, text);
    for (Kind result : results) if (tree.getResultType().equals(result.type())) return tree;
    return check(builder().setResultType(results[0].type()).build(), text);
  }

  private CelAbstractSyntaxTree check(Cel cel, String text) {
    try {
      return cel.compile(text).getAst();
    } catch (CelValidationException e) {
      throw new InvalidFormulaException(text, new CelFaults(library, text).of(e.getErrors()));
    }
  }

  /** The kind a formula with faults would give, as far as its outermost operator tells. */
  Kind likely(String text) {
    try {
      return likely(cel.parse(text).getAst().getExpr());
    } catch (CelValidationException e) {
      return Kind.NUMBER;
    }
  }

  private Kind likely(CelExpr expression) {
    return switch (expression.getKind()) {
      case CALL -> likely(expression.call().function(), expression.call().args());
      case IDENT ->
          layout.find(expression.ident().name()).map(Layout.Slot::kind).orElse(Kind.NUMBER);
      case CONSTANT ->
          expression.constant().getKind() == CelConstant.Kind.BOOLEAN_VALUE
              ? Kind.FLAG
              : Kind.NUMBER;
      case LIST, MAP, STRUCT, SELECT, COMPREHENSION, NOT_SET -> Kind.NUMBER;
    };
  }

  private Kind likely(String function, List<CelExpr> arguments) {
    if (function.equals("_?_:_")) return likely(arguments.get(1));
    return Operators.givesFlag(function) ? Kind.FLAG : Kind.NUMBER;
  }

  CelRuntime.Program program(CelAbstractSyntaxTree tree) {
    try {
      return cel.createProgram(tree);
    } catch (CelEvaluationException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
