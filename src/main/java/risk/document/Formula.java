package risk.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A formula as its tree, without spelling: two texts that differ only in spaces, brackets or the
 * way a number is written give equal trees.
 */
public sealed interface Formula {
  /** What stands directly in it, left to right. */
  List<Formula> parts();

  /** It and everything in it, outermost first. */
  default Stream<Formula> all() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Formula::all));
  }

  /** What has no parts. */
  sealed interface Leaf extends Formula {
    @Override
    default List<Formula> parts() {
      return List.of();
    }
  }

  /** A number. */
  record Numeral(double value) implements Leaf {}

  /** A text. */
  record Word(String text) implements Leaf {}

  /** True or false. */
  record Truth(boolean value) implements Leaf {}

  /** An input, parameter, table, let or factor. */
  record Name(String name) implements Leaf {}

  /** {@code -a} */
  record Negative(Formula of) implements Formula {
    @Override
    public List<Formula> parts() {
      return List.of(of);
    }
  }

  /** {@code !a} */
  record Not(Formula of) implements Formula {
    @Override
    public List<Formula> parts() {
      return List.of(of);
    }
  }

  /** How two numbers give a third. */
  enum Operation {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE
  }

  /** {@code a + b} and its like. */
  record Arithmetic(Operation operation, Formula a, Formula b) implements Formula {
    @Override
    public List<Formula> parts() {
      return List.of(a, b);
    }
  }

  /** How two values stand to each other. */
  enum Relation {
    LESS,
    AT_MOST,
    GREATER,
    AT_LEAST,
    EQUAL,
    UNEQUAL
  }

  /** {@code a < b} and its like. */
  record Comparison(Relation relation, Formula a, Formula b) implements Formula {
    @Override
    public List<Formula> parts() {
      return List.of(a, b);
    }
  }

  /**
   * Conditions joined.
   *
   * @param any true for "or", false for "and"
   * @param parts two or more, none of them joined by the same word
   */
  record Junction(boolean any, List<Formula> parts) implements Formula {
    public Junction {
      parts = List.copyOf(parts);
    }
  }

  /** {@code when ? then : otherwise} */
  record Choice(Formula when, Formula then, Formula otherwise) implements Formula {
    @Override
    public List<Formula> parts() {
      return List.of(when, then, otherwise);
    }
  }

  /** A function's value. */
  record Call(String function, List<Formula> parts) implements Formula {
    public Call {
      parts = List.copyOf(parts);
    }
  }

  /** {@code a in [b, c]} */
  record OneOf(Formula of, List<Formula> among) implements Formula {
    public OneOf {
      among = List.copyOf(among);
    }

    @Override
    public List<Formula> parts() {
      return Stream.concat(Stream.of(of), among.stream()).toList();
    }
  }
}
