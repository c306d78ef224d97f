package risk.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import java.util.Map;
import java.util.Optional;
import risk.Formula;

/**
 * Compiles formulas written in CEL (Common Expression Language): typed, without loops, always
 * ending. Besides CEL's own operators there are {@code min(a, b)} and {@code max(a, b)} on doubles.
 */
public final class CelFormulas {
  private final Cel cel;

  /**
   * @param variables everything formulas may name
   */
  public CelFormulas(Map<String, Kind> variables) {
    CelBuilder builder =
        CelFactory.plannerCelBuilder()
            .setResultType(SimpleType.DOUBLE)
            .addFunctionDeclarations(twoDoubles("min"), twoDoubles("max"))
            .addFunctionBindings(
                CelFunctionBinding.from("min_double", Double.class, Double.class, Math::min),
                CelFunctionBinding.from("max_double", Double.class, Double.class, Math::max));
    variables.forEach((name, kind) -> builder.addVar(name, kind.type()));
    this.cel = builder.build();
  }

  private static CelFunctionDecl twoDoubles(String name) {
    return CelFunctionDecl.newFunctionDeclaration(
        name,
        CelOverloadDecl.newGlobalOverload(
            name + "_double", SimpleType.DOUBLE, SimpleType.DOUBLE, SimpleType.DOUBLE));
  }

  /**
   * @throws IllegalArgumentException with the compiler's message, line and column when the text is
   *     no formula giving a double
   */
  public Formula compile(String text) {
    try {
      CelRuntime.Program program = cel.createProgram(cel.compile(text).getAst());
      return inputs -> evaluate(text, program, inputs);
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static double evaluate(
      String text, CelRuntime.Program program, Map<String, Object> inputs) {
    try {
      // A resolver, not the map: the runtime would copy the whole map for every formula.
      double value =
          (Double)
              program.eval((CelVariableResolver) name -> Optional.ofNullable(inputs.get(name)));
      if (!Double.isFinite(value)) throw new ArithmeticException("not finite: " + text);
      return value;
    } catch (CelEvaluationException e) {
      throw new ArithmeticException(e.getMessage() + ": " + text);
    }
  }
}
