package risk.document;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import risk.catalogue.Version;

/**
 * The formulas of a version as trees, in order of computation: lets, then factors under {@code
 * NAME_factor}, then the score under {@code exact_score}.
 */
public final class Formulas {
  private static final String FACTOR = "_factor";
  static final String SCORE = "exact_score";

  private final Map<String, Formula> trees = new LinkedHashMap<>();

  public Formulas(Version version) {
    version.lets().forEach(let -> trees.put(let.name(), FormulaReader.read(let.formula())));
    version.factors().forEach(f -> trees.put(f.name() + FACTOR, FormulaReader.read(f.formula())));
    trees.put(SCORE, FormulaReader.read(version.score().orElse("sum")));
  }

  public Map<String, Formula> all() {
    return Map.copyOf(trees);
  }

  Formula let(String name) {
    return trees.get(name);
  }

  Formula factor(String name) {
    return trees.get(name + FACTOR);
  }

  Formula score() {
    return trees.get(SCORE);
  }

  /** Every name that a definition reads, itself or through others. */
  Set<String> reads(String definition) {
    Set<String> names = new HashSet<>();
    follow(definition, names);
    return names;
  }

  private void follow(String definition, Set<String> names) {
    Formula tree = trees.get(definition);
    if (tree == null) return;
    tree.all()
        .filter(Formula.Name.class::isInstance)
        .map(n -> ((Formula.Name) n).name())
        .filter(names::add)
        .toList()
        .forEach(name -> follow(name, names));
  }

  /** Numbers an input is compared with or interpolated between, 0 left out, rising. */
  NavigableSet<Double> marks(String input) {
    TreeSet<Double> marks = new TreeSet<>();
    compared(
        input,
        (name, with) -> {
          if (with instanceof Formula.Numeral n && n.value() != 0) marks.add(n.value());
        });
    return marks;
  }

  /** Words an input is compared with. */
  NavigableSet<String> words(String input) {
    TreeSet<String> words = new TreeSet<>();
    compared(
        input,
        (name, with) -> {
          if (with instanceof Formula.Word w) words.add(w.text());
        });
    return words;
  }

  private void compared(String input, BiConsumer<Formula, Formula> pair) {
    Set<Formula> names = aliases(input);
    trees.values().stream()
        .flatMap(Formula::all)
        .flatMap(Formulas::pairs)
        .filter(p -> names.contains(p.getFirst()))
        .forEach(p -> pair.accept(p.get(0), p.get(1)));
  }

  /** The input and lets that are nothing else. */
  private Set<Formula> aliases(String input) {
    Set<Formula> names = new HashSet<>(Set.of(new Formula.Name(input)));
    trees.forEach(
        (name, tree) -> {
          if (names.contains(tree)) names.add(new Formula.Name(name));
        });
    return names;
  }

  private static Stream<List<Formula>> pairs(Formula formula) {
    if (formula instanceof Formula.Comparison c)
      return Stream.of(List.of(c.a(), c.b()), List.of(c.b(), c.a()));
    if (formula instanceof Formula.OneOf o)
      return o.among().stream().map(each -> List.of(o.of(), each));
    if (formula instanceof Formula.Call c && c.function().equals("interpolate"))
      return Stream.of(1, 3).map(x -> List.of(c.parts().getFirst(), c.parts().get(x)));
    return Stream.empty();
  }
}
