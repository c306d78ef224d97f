package risk.cel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import risk.cel.Node.Arithmetic.Operation;
import risk.cel.Node.Comparison.Order;

/** CEL's own operators that are compiled, by the names its checker gives their overloads. */
final class Operators {
  private interface Operator {
    Node of(List<Node> parts);
  }

  private static final Map<String, Operator> KNOWN =
      Map.ofEntries(
          Map.entry("add_double", arithmetic(Operation.ADD)),
          Map.entry("subtract_double", arithmetic(Operation.SUBTRACT)),
          Map.entry("multiply_double", arithmetic(Operation.MULTIPLY)),
          Map.entry("divide_double", arithmetic(Operation.DIVIDE)),
          Map.entry("negate_double", p -> new Node.Negative(p.getFirst())),
          Map.entry("less_double", comparison(Order.LESS)),
          Map.entry("less_equals_double", comparison(Order.AT_MOST)),
          Map.entry("greater_double", comparison(Order.GREATER)),
          Map.entry("greater_equals_double", comparison(Order.AT_LEAST)),
          Map.entry("equals", p -> new Node.Equal(p.get(0), p.get(1))),
          Map.entry("not_equals", p -> new Node.Not(new Node.Equal(p.get(0), p.get(1)))),
          Map.entry("logical_not", p -> new Node.Not(p.getFirst())),
          Map.entry("logical_and", p -> Node.joined(false, p.stream())),
          Map.entry("logical_or", p -> Node.joined(true, p.stream())),
          Map.entry("conditional", p -> new Node.Choice(p.get(0), p.get(1), p.get(2))));

  private static final Set<String> CONDITIONS =
      Set.of("_<_", "_<=_", "_>_", "_>=_", "_==_", "_!=_", "_&&_", "_||_", "!_", "@in");

  private Operators() {}

  /** Whether an operator, by its name in CEL's trees, gives a flag. */
  static boolean givesFlag(String function) {
    return CONDITIONS.contains(function);
  }

  private static Operator arithmetic(Operation operation) {
    return p -> new Node.Arithmetic(operation, p.get(0), p.get(1));
  }

  private static Operator comparison(Order order) {
    return p -> new Node.Comparison(order, p.get(0), p.get(1));
  }

  static boolean has(String overload) {
    return KNOWN.containsKey(overload);
  }

  static Optional<Node> node(String overload, List<Node> parts) {
    return Optional.ofNullable(KNOWN.get(overload)).map(o -> o.of(parts));
  }
}
