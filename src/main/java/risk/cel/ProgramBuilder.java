package risk.cel;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Collects inputs and definitions written in CEL (Common Expression Language: typed, without loops,
 * always ending), each checked when it is added.
 */
public final class ProgramBuilder {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final FunctionLibrary library;
  private final Layout.Builder names = Layout.builder();
  private final List<Definition> definitions = new ArrayList<>();
  private Layout layout = names.build();
  private Checker checker;

  public ProgramBuilder(FunctionLibrary library) {
    this.library = library;
    this.checker = new Checker(library, layout);
  }

  /**
   * Names an input, or a value the caller computes between definitions.
   *
   * @throws IllegalArgumentException when the name is taken or no name
   */
  public ProgramBuilder declare(String name, Kind kind) {
    add(name, kind);
    return this;
  }

  /**
   * Adds a formula that gives a number or a flag, and its name for those after it.
   *
   * @throws InvalidFormulaException with everything that is wrong when the text is no such formula
   * @throws IllegalArgumentException when the name is taken or no name
   */
  public ProgramBuilder define(String name, String text) {
    return define(name, text, checked(text, Kind.NUMBER, Kind.FLAG));
  }

  /**
   * Adds a formula that must give one kind.
   *
   * @throws InvalidFormulaException as {@link #define(String, String)}
   * @throws IllegalArgumentException as {@link #define(String, String)}
   */
  public ProgramBuilder define(String name, Kind result, String text) {
    return define(name, text, checked(text, result));
  }

  private ProgramBuilder define(String name, String text, CelAbstractSyntaxTree tree) {
    Kind kind = tree.getResultType().equals(SimpleType.BOOL) ? Kind.FLAG : Kind.NUMBER;
    definitions.add(new Definition(add(name, kind), text, tree));
    return this;
  }

  /**
   * What passes with the names there were before passes with more; only what does not is worth the
   * building of another checker.
   */
  private CelAbstractSyntaxTree checked(String text, Kind... results) {
    try {
      return checker.check(text, results);
    } catch (InvalidFormulaException e) {
      if (checker.knows(layout())) throw e;
      return current().check(text, results);
    }
  }

  /** The kind a formula with faults would give, as far as can be told; a number otherwise. */
  public Kind likely(String text) {
    return current().likely(text);
  }

  /** What of the last definition CEL has and a formula may not use. */
  public List<Fault> refusals() {
    Translator translator = new Translator(library, layout(), definitions.getLast());
    translator.translate();
    return translator.refusals();
  }

  /** The texts in quotes that the last definition compares names with. */
  public List<TextComparison> textComparisons() {
    return TextComparison.in(definitions.getLast());
  }

  /** Where the definitions so far bend or break. */
  public Bends bends() {
    return new Bends(layout(), definitions, translated());
  }

  private Layout.Slot add(String name, Kind kind) {
    if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("no name: " + name);
    Layout.Slot slot = names.add(name, kind);
    layout = null;
    return slot;
  }

  private Checker current() {
    if (!checker.knows(layout())) checker = new Checker(library, layout());
    return checker;
  }

  /** Every name so far. */
  public Layout layout() {
    if (layout == null) layout = names.build();
    return layout;
  }

  /** The definitions so far, run by CEL's own interpreter. */
  public Program interpreted() {
    return new InterpretedProgram(layout(), List.copyOf(definitions), current());
  }

  /**
   * The definitions so far as code the JVM runs: equal to {@link #interpreted()} in every result
   * and failure.
   *
   * @throws IllegalArgumentException naming definition, line and column of everything that cannot
   *     be compiled
   */
  public Program compiled() {
    return new CompiledProgram(layout(), List.copyOf(definitions), translated());
  }

  private List<Node> translated() {
    List<String> refusals = new ArrayList<>();
    List<Node> formulas = new ArrayList<>();
    for (Definition definition : definitions) {
      Translator translator = new Translator(library, layout(), definition);
      formulas.add(translator.translate());
      for (Fault fault : translator.refusals())
        refusals.add(
            definition.name()
                + ":"
                + fault.place(definition.text())
                + ": cannot be compiled: "
                + fault.text());
    }
    if (!refusals.isEmpty()) throw new IllegalArgumentException(String.join("; ", refusals));
    return formulas;
  }
}
