package risk.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
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

  /**
   * @throws IllegalArgumentException with the checker's message, line and column
   */
  CelAbstractSyntaxTree check(String text, Kind result) {
    return check(builder().setResultType(result.type()).build(), text);
  }

  /** The same for a formula that may give a number or a flag. */
  CelAbstractSyntaxTree check(String text) {
    CelAbstractSyntaxTree tree = check(cel, text);
    CelType type = tree.getResultType();
    boolean fits = type.equals(SimpleType.DOUBLE) || type.equals(SimpleType.BOOL);
    return fits ? tree : check(text, Kind.NUMBER);
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
