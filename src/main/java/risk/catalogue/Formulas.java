package risk.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import risk.catalogue.Version.Factor;
import risk.catalogue.Version.Let;
import risk.cel.Kind;
import risk.cel.ProgramBuilder;

/** Everything a version's formulas may name, and every formula: lets, factors, the exact score. */
final class Formulas {
  static final String FACTOR = "_factor";
  static final String KNOWN = "_known";
  static final String SUM = "sum";
  static final String EXACT = "exact_score";

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final ProgramBuilder builder = new ProgramBuilder(Scorer.FUNCTIONS);
  private final List<String> errors = new ArrayList<>();

  private Formulas(Version file) {
    file.inputs().forEach(builder::declare);
    file.inputs().keySet().forEach(name -> builder.declare(name + KNOWN, Kind.FLAG));
    file.parameters().keySet().forEach(name -> builder.declare(name, Kind.NUMBER));
    file.tables().keySet().forEach(name -> builder.declare(name, Kind.NUMBER));
    for (Let let : file.lets()) define(let.name(), () -> builder.define(let.name(), let.formula()));
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
    Formulas formulas = new Formulas(file);
    if (!formulas.errors.isEmpty())
      throw new IllegalArgumentException(String.join("; ", formulas.errors));
    return formulas.builder;
  }

  /** What is wrong with a version's formulas, each beginning with the definition's name. */
  static List<String> errors(Version file) {
    Formulas formulas = new Formulas(file);
    List<String> errors = new ArrayList<>(formulas.errors);
    file.extremes()
        .forEach(
            (input, extremes) ->
                extremes.asked().filter(let -> !formulas.isFlag(let)).stream()
                    .map(let -> asked(input) + ": " + let + " is no flag")
                    .forEach(errors::add));
    return errors;
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

  private boolean isFlag(String name) {
    return builder.layout().find(name).filter(slot -> slot.kind() == Kind.FLAG).isPresent();
  }

  private void number(String name, String formula) {
    define(name, () -> builder.define(name, Kind.NUMBER, formula));
  }

  /** A broken formula is reported and its name kept, so that the others are checked. */
  private void define(String name, Runnable definition) {
    try {
      definition.run();
    } catch (IllegalArgumentException e) {
      errors.add(name + ": " + e.getMessage());
      if (builder.layout().find(name).isEmpty()) builder.declare(name, Kind.NUMBER);
    }
  }
}
