package risk.cel;

import java.util.List;
import java.util.stream.Stream;

/** A formula of the part of CEL that is compiled: numbers, flags and texts only, fully typed. */
sealed interface Node {
  /** Bytes of code a call takes. */
  int CALL = 6;

  /** Code longer than this gets a method of its own; the JVM compiles none above 8000 bytes. */
  int LONGEST = 600;

  Kind kind();

  List<Node> parts();

  /** Bytes of code for this node without its parts, at most. */
  default int own() {
    return 12;
  }

  /** Whether evaluating it may throw: only functions do. */
  default boolean mayFail() {
    return parts().stream().anyMatch(Node::mayFail);
  }

  /** Bytes of code in the method it stands in, about. */
  default int size() {
    return parts().stream().mapToInt(Node::size).map(s -> s > LONGEST ? CALL : s).sum() + own();
  }

  /** What gives a number. */
  sealed interface Calculation extends Node {
    @Override
    default Kind kind() {
      return Kind.NUMBER;
    }
  }

  /** What gives a flag. */
  sealed interface Condition extends Node {
    @Override
    default Kind kind() {
      return Kind.FLAG;
    }
  }

  /** A literal. */
  record Constant(Kind kind, Object value) implements Node {
    @Override
    public List<Node> parts() {
      return List.of();
    }
  }

  /** An input, or the result of an earlier definition. */
  record Read(Layout.Slot slot) implements Node {
    @Override
    public Kind kind() {
      return slot.kind();
    }

    @Override
    public List<Node> parts() {
      return List.of();
    }
  }

  /** {@code -a} */
  record Negative(Node a) implements Calculation {
    @Override
    public List<Node> parts() {
      return List.of(a);
    }
  }

  /** {@code a + b} and its like. */
  record Arithmetic(Operation operation, Node a, Node b) implements Calculation {
    enum Operation {
      ADD,
      SUBTRACT,
      MULTIPLY,
      DIVIDE
    }

    @Override
    public List<Node> parts() {
      return List.of(a, b);
    }
  }

  /** {@code a < b} and its like, on numbers. */
  record Comparison(Order order, Node a, Node b) implements Condition {
    enum Order {
      LESS,
      AT_MOST,
      GREATER,
      AT_LEAST
    }

    @Override
    public List<Node> parts() {
      return List.of(a, b);
    }
  }

  /** {@code a == b} on two of one kind. */
  record Equal(Node a, Node b) implements Condition {
    @Override
    public List<Node> parts() {
      return List.of(a, b);
    }
  }

  /** {@code !a} */
  record Not(Node a) implements Condition {
    @Override
    public List<Node> parts() {
      return List.of(a);
    }
  }

  /**
   * {@code a && b}, {@code a || b}.
   *
   * @param decisive the value of either that decides: false for and, true for or
   */
  record Logical(boolean decisive, Node a, Node b) implements Condition {
    @Override
    public List<Node> parts() {
      return List.of(a, b);
    }
  }

  /** {@code condition ? a : b} */
  record Choice(Node condition, Node a, Node b) implements Node {
    @Override
    public Kind kind() {
      return a.kind();
    }

    @Override
    public List<Node> parts() {
      return List.of(condition, a, b);
    }
  }

  /** {@code function(arguments)} */
  record Call(Function function, List<Node> arguments) implements Node {
    @Override
    public Kind kind() {
      return function.result();
    }

    @Override
    public List<Node> parts() {
      return arguments;
    }

    @Override
    public boolean mayFail() {
      return true;
    }
  }

  /** {@code text in ["A", "B"]} */
  record OneOf(Node text, List<String> texts) implements Condition {
    @Override
    public List<Node> parts() {
      return List.of(text);
    }

    @Override
    public int own() {
      return 12 + 12 * texts.size();
    }
  }

  /** All flags joined from left to right. */
  static Node joined(boolean decisive, Stream<Node> flags) {
    return flags.reduce((a, b) -> new Logical(decisive, a, b)).orElseThrow();
  }
}
