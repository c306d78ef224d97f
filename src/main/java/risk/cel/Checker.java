package risk.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;

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
   * @throws IllegalArgumentException with the checker's message, line and column
   */
  CelAbstractSyntaxTree check(String text, Kind... results) {
    CelAbstractSyntaxTree tree = check(cel, text);
    for (Kind result : results) if (tree.getResultType().equals(result.type())) return tree;
    return check(builder().setResultType(results[0].type()).build(), text);
  }

  private static CelAbstractSyntaxTree check(Cel cel, String text) {
    try {
      return cel.compile(text).getAst();
    } catch (CelValidationException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  CelRuntime.Program program(CelAbstractSyntaxTree tree) {
    try {
      return cel.createProgram(tree);
    } catch (CelEvaluationException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
