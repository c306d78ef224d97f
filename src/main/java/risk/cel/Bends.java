package risk.cel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where formulas bend or break, as quantities whose signs change there: the difference of two
 * numbers that are compared or of which a function may take one, a divisor, what a function is
 * given. A quantity of part of a formula has a value whether or not that part counts.
 */
public final class Bends {
  private final Program program;
  private final int first;
  private final int slots;
  private final List<Set<String>> reads = new ArrayList<>();

  Bends(Layout layout, List<Definition> definitions, List<Node> formulas) {
    Layout.Builder names = Layout.builder();
    layout.slots().forEach(slot -> names.add(slot.name(), slot.kind()));
    List<Definition> all = new ArrayList<>(definitions);
    List<Node> nodes = new ArrayList<>(formulas);
    Map<String, Set<String>> read = new HashMap<>();
    for (int i = 0; i < definitions.size(); i++)
      read.put(definitions.get(i).name(), reads(formulas.get(i), read));
    owners(definitions, formulas)
        .forEach(
            (bend, owner) -> {
              Layout.Slot slot = names.add("bend " + reads.size(), Kind.NUMBER);
              all.add(new Definition(slot, owner.text(), owner.tree()));
              nodes.add(bend);
              reads.add(reads(bend, read));
            });
    first = definitions.size();
    slots = layout.count(Kind.NUMBER);
    program = new CompiledProgram(names.build(), all, nodes);
  }

  /** Each bend once, with the first definition it is in. */
  private static Map<Node, Definition> owners(List<Definition> definitions, List<Node> formulas) {
    Map<Node, Definition> out = new LinkedHashMap<>();
    for (int i = 0; i < definitions.size(); i++) {
      List<Node> found = new ArrayList<>();
      collect(formulas.get(i), found);
      for (Node bend : found) out.putIfAbsent(bend, definitions.get(i));
    }
    return out;
  }

  private static void collect(Node node, List<Node> out) {
    List<Node> numbers = node.parts().stream().filter(p -> p.kind() == Kind.NUMBER).toList();
    switch (node) {
      case Node.Comparison c -> out.add(difference(c.a(), c.b()));
      case Node.Equal e -> {
        if (e.a().kind() == Kind.NUMBER) out.add(difference(e.a(), e.b()));
      }
      case Node.Arithmetic a -> {
        if (a.operation() == Node.Arithmetic.Operation.DIVIDE && !(a.b() instanceof Node.Constant))
          out.add(a.b());
      }
      case Node.Call call -> given(numbers, out);
      case Node.Constant c -> {}
      case Node.Read r -> {}
      case Node.Negative n -> {}
      case Node.Not n -> {}
      case Node.Logical l -> {}
      case Node.Choice c -> {}
      case Node.OneOf o -> {}
    }
    node.parts().forEach(part -> collect(part, out));
  }

  private static void given(List<Node> numbers, List<Node> out) {
    for (Node number : numbers) if (!(number instanceof Node.Constant)) out.add(number);
    for (int i = 1; i < numbers.size(); i++)
      if (!(numbers.get(i) instanceof Node.Constant && numbers.getFirst() instanceof Node.Constant))
        out.add(difference(numbers.getFirst(), numbers.get(i)));
  }

  private static Node difference(Node a, Node b) {
    return new Node.Arithmetic(Node.Arithmetic.Operation.SUBTRACT, a, b);
  }

  /** Names a formula reads, itself or through definitions, as far as these are known. */
  private static Set<String> reads(Node node, Map<String, Set<String>> definitions) {
    Set<String> out = new HashSet<>();
    if (node instanceof Node.Read read)
      out.addAll(definitions.getOrDefault(read.slot().name(), Set.of(read.slot().name())));
    node.parts().forEach(part -> out.addAll(reads(part, definitions)));
    return out;
  }

  /** The definitions, to be run before a bend is asked for. */
  public Program program() {
    return program;
  }

  /** How many there are. */
  public int size() {
    return reads.size();
  }

  /** What a bend depends on that is no definition. */
  public Set<String> reads(int bend) {
    return reads.get(bend);
  }

  /**
   * The quantity that changes its sign; NaN where it has no value.
   *
   * @param frame in which the definitions were run
   */
  public double at(int bend, Frame frame) {
    try {
      program.run(frame, first + bend);
      return frame.numbers[slots + bend];
    } catch (ArithmeticException | IllegalArgumentException e) {
      return Double.NaN;
    }
  }
}
