package risk.document;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.function.UnaryOperator;
import risk.catalogue.Scorer;
import risk.cel.Function;
import risk.document.Formula.Operation;
import risk.document.Formula.Relation;

/**
 * Computes a formula from its tree. Scores come from {@link Scorer}; this only tells which branch
 * of a formula was taken, and is held to CEL's interpreter by a test.
 */
final class Evaluation {
  /** Gives the value of a name: Double, Boolean or String. */
  interface Values extends java.util.function.Function<String, Object> {}

  private final Values values;

  Evaluation(Values values) {
    this.values = values;
  }

  double number(Formula formula) {
    return (Double) of(formula);
  }

  boolean holds(Formula formula) {
    return (Boolean) of(formula);
  }

  Object of(Formula formula) {
    return switch (formula) {
      case Formula.Numeral n -> n.value();
      case Formula.Word w -> w.text();
      case Formula.Truth t -> t.value();
      case Formula.Name n -> values.apply(n.name());
      case Formula.Negative n -> -number(n.of());
      case Formula.Not n -> !holds(n.of());
      case Formula.Arithmetic a -> calculated(a.operation(), number(a.a()), number(a.b()));
      case Formula.Comparison c -> compared(c.relation(), of(c.a()), of(c.b()));
      case Formula.OneOf o -> o.among().stream().map(this::of).anyMatch(of(o.of())::equals);
      case Formula.Junction j ->
          j.any()
              ? j.parts().stream().anyMatch(this::holds)
              : j.parts().stream().allMatch(this::holds);
      case Formula.Choice c -> of(holds(c.when()) ? c.then() : c.otherwise());
      case Formula.Call c -> called(c.function(), c.parts().stream().map(this::of).toList());
    };
  }

  private static double calculated(Operation operation, double a, double b) {
    return switch (operation) {
      case ADD -> a + b;
      case SUBTRACT -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
    };
  }

  private static boolean compared(Relation relation, Object a, Object b) {
    return switch (relation) {
      case EQUAL -> same(a, b);
      case UNEQUAL -> !same(a, b);
      case LESS -> (Double) a < (Double) b;
      case AT_MOST -> (Double) a <= (Double) b;
      case GREATER -> (Double) a > (Double) b;
      case AT_LEAST -> (Double) a >= (Double) b;
    };
  }

  /** 0 and -0 are equal numbers, but not equal boxes. */
  private static boolean same(Object a, Object b) {
    return (a instanceof Double one && b instanceof Double other)
        ? one.doubleValue() == other.doubleValue()
        : a.equals(b);
  }

  private static Object called(String name, List<Object> arguments) {
    Function function =
        Scorer.FUNCTIONS.functions().stream()
            .filter(f -> f.name().equals(name) && f.parameters().size() == arguments.size())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no such function: " + name));
    try {
      return function.method().invoke(null, arguments.toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(name + ": " + e.getCause().getMessage(), e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The formula with every choice decided, and every name replaced. */
  Formula decided(Formula formula, UnaryOperator<Formula> names) {
    java.util.function.Function<List<Formula>, List<Formula>> each =
        parts -> parts.stream().map(p -> decided(p, names)).toList();
    return switch (formula) {
      case Formula.Numeral n -> n;
      case Formula.Word w -> w;
      case Formula.Truth t -> t;
      case Formula.Name n -> names.apply(n);
      case Formula.Negative n -> new Formula.Negative(decided(n.of(), names));
      case Formula.Not n -> new Formula.Not(decided(n.of(), names));
      case Formula.Arithmetic a ->
          new Formula.Arithmetic(a.operation(), decided(a.a(), names), decided(a.b(), names));
      case Formula.Comparison c ->
          new Formula.Comparison(c.relation(), decided(c.a(), names), decided(c.b(), names));
      case Formula.OneOf o -> new Formula.OneOf(decided(o.of(), names), each.apply(o.among()));
      case Formula.Junction j -> new Formula.Junction(j.any(), each.apply(j.parts()));
      case Formula.Choice c -> decided(holds(c.when()) ? c.then() : c.otherwise(), names);
      case Formula.Call c -> new Formula.Call(c.function(), each.apply(c.parts()));
    };
  }
}
