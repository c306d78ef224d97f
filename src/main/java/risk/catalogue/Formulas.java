package risk.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import risk.catalogue.Version.Factor;
import risk.catalogue.Version.Let;
import risk.cel.Bends;
import risk.cel.Fault;
import risk.cel.InvalidFormulaException;
import risk.cel.Kind;
import risk.cel.Numerals;
import risk.cel.ProgramBuilder;
import risk.cel.TextComparison;

/** Everything a version's formulas may name, and every formula: lets, factors, the exact score. */
final class Formulas {
  static final String FACTOR = "_factor";
  static final String KNOWN = "_known";
  static final String SUM = "sum";
  static final String EXACT = "exact_score";

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final ProgramBuilder builder = new ProgramBuilder(Scorer.FUNCTIONS);
  private final Map<String, List<Fault>> faults = new LinkedHashMap<>();
  private final Map<String, List<TextComparison>> comparisons = new LinkedHashMap<>();
  private final UnknownNames unknown;

  private Formulas(Version file) {
    unknown = new UnknownNames(file);
    file.inputs().forEach(builder::declare);
    file.inputs().keySet().forEach(name -> builder.declare(name + KNOWN, Kind.FLAG));
    file.parameters().keySet().forEach(name -> builder.declare(name, Kind.NUMBER));
    file.tables().keySet().forEach(name -> builder.declare(name, Kind.NUMBER));
    for (Let let : file.lets())
      define(let.name(), let.formula(), text -> builder.define(let.name(), text));
    for (Factor factor : file.factors()) number(factor.name() + FACTOR, factor.formula());
    builder.declare(SUM, Kind.NUMBER);
    number(EXACT, file.score().orElse(SUM));
  }

  /**
   * The definitions of a version.
   *
   * @throws IllegalArgumentException naming every definition that is no formula
   */
  static ProgramBuilder of(Version file) {
    Formulas formulas = checked(file);
    if (formulas.faults.isEmpty()) return formulas.builder;
    throw new IllegalArgumentException(
        formulas.faults.entrySet().stream()
            .flatMap(e -> e.getValue().stream().map(f -> e.getKey() + ": " + f.text()))
            .collect(Collectors.joining("; ")));
  }

  /** Every formula of a version looked at, whatever is wrong with the others. */
  static Formulas checked(Version file) {
    return new Formulas(file);
  }

  /** What is wrong, by the definition's name. */
  Map<String, List<Fault>> faults() {
    return faults;
  }

  /** What is compared with texts in quotes, by the definition's name. */
  Map<String, List<TextComparison>> comparisons() {
    return comparisons;
  }

  /** Where formulas without a fault bend or break. */
  Bends bends() {
    return builder.bends();
  }

  /** Whether a let gives a flag. */
  boolean isFlag(String name) {
    return builder.layout().find(name).filter(slot -> slot.kind() == Kind.FLAG).isPresent();
  }

  /** The name under which a let that says of whom an input is asked is reported. */
  static String asked(String input) {
    return "extremes/" + input + "/asked";
  }

  /** How many lets, from the first on, factors and score depend on; the rest is told only. */
  static int needed(Version file) {
    Set<String> names = new HashSet<>();
    Stream.concat(file.factors().stream().map(Factor::formula), file.score().stream())
        .flatMap(formula -> NAME.matcher(formula).results())
        .forEach(found -> names.add(found.group()));
    int needed = 0;
    for (int i = 0; i < file.lets().size(); i++)
      if (names.contains(file.lets().get(i).name())) needed = i + 1;
    return needed;
  }

  private void number(String name, String formula) {
    define(name, formula, text -> builder.define(name, Kind.NUMBER, text));
  }

  /** A broken formula is reported and its name kept, so that the others are checked. */
  private void define(String name, String formula, Consumer<String> definition) {
    Numerals numerals = Numerals.of(formula);
    List<Fault> found = new ArrayList<>(numerals.faults());
    try {
      definition.accept(numerals.text());
      builder.refusals().stream().map(numerals::original).forEach(found::add);
      comparisons.put(name, compared(numerals));
    } catch (InvalidFormulaException e) {
      for (Fault fault : e.faults())
        found.add(unknown.explained(numerals.original(fault), builder.layout()));
      builder.declare(name, name.endsWith(FACTOR) ? Kind.NUMBER : builder.likely(numerals.text()));
    }
    if (!found.isEmpty()) faults.put(name, found);
  }

  private List<TextComparison> compared(Numerals numerals) {
    return builder.textComparisons().stream()
        .map(c -> new TextComparison(c.name(), c.text(), numerals.original(c.offset())))
        .toList();
  }
}
