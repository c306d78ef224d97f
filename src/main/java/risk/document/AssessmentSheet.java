package risk.document;

import electrical.method.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import risk.Assessment;
import risk.Term;
import risk.catalogue.Version;
import risk.catalogue.Version.Factor;
import risk.catalogue.Version.Let;

/**
 * One item's score as a page to print, follow by hand and file: what was stated, what follows from
 * it, every formula with the item's numbers put in, sum, level, bounds, what is not known, sources.
 * Numbers are shown to six significant digits; the calculation itself is not rounded. Every number
 * is computed by the version itself.
 */
public final class AssessmentSheet {
  private final Item item;
  private final Run run;
  private final Version version;
  private final Formulas formulas;
  private final Set<String> taken;
  private final Page page = new Page();

  /**
   * What is assessed.
   *
   * @param name the item's id
   * @param evidence as {@link risk.RiskAlgorithm#assess} takes it
   * @param units UCUM code by the name of a number among the evidence; none for plain numbers
   */
  public record Item(String name, Map<String, Object> evidence, Map<String, String> units) {}

  private AssessmentSheet(Runner runner, Item item, LocalDate asOf) {
    this.item = item;
    this.run = runner.run(item.evidence(), asOf);
    this.version = runner.version();
    this.formulas = runner.formulas();
    this.taken = run.taken();
  }

  /** The page for evidence of no named item. */
  public static String of(Version version, Map<String, Object> evidence, LocalDate asOf) {
    return of(new Runner(version), new Item("not named", evidence, Map.of()), asOf);
  }

  /** The page. */
  public static String of(Runner runner, Item item, LocalDate asOf) {
    return new AssessmentSheet(runner, item, asOf).written();
  }

  private String written() {
    head();
    inputs();
    constants();
    if (run.assessment().assessed()) lets();
    factors();
    result();
    notKnown();
    page.heading("SOURCES").lines(version.citations());
    if (!version.limits().isEmpty()) page.heading("LIMITS").lines(version.limits());
    page.line(0, "").rule();
    page.line(0, "Numbers are shown to six significant digits; the calculation is not rounded.");
    page.line(
        0, "Of a choice only the branch taken is shown; 0? stands for an input nobody stated.");
    return page.line(0, "Checked by ____________________  Date ____________").toString();
  }

  private void head() {
    page.rule().line(0, "RISK CALCULATION");
    page.line(0, "item " + item.name() + ", assessed for " + run.assessment().asOf());
    page.line(0, "algorithm " + version.version() + ", file SHA-256 " + version.hash()).rule();
  }

  private void inputs() {
    page.heading("STATED");
    List<String> unread = new ArrayList<>();
    new TreeMap<>(run.evidence())
        .forEach(
            (name, value) -> {
              if (read(name)) page.line(1, name + " = " + Run.said(value) + unit(name));
              else unread.add(name);
            });
    if (!unread.isEmpty()) page.line(1, "not read by this version: " + String.join(", ", unread));
    page.heading("FOLLOWS FROM IT");
    List<String> derived = new ArrayList<>();
    WorkedExamples.derived(run)
        .forEach((name, value) -> derived.add(name + " = " + Run.said(value)));
    page.lines(derived);
  }

  /** Dates are read through the ages that follow from them. */
  private boolean read(String name) {
    return version.inputs().containsKey(name)
        || version.factors().stream().anyMatch(f -> f.uses().contains(name))
        || run.evidence().get(name) instanceof LocalDate;
  }

  private String unit(String name) {
    String code = item.units().getOrDefault(name, "1");
    return code.equals("1") ? "" : " " + code;
  }

  private void constants() {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(version.parameters())
        .forEach(
            (name, p) -> {
              if (taken.contains(name)) lines.add(constant(name, p.value(), p.unit()));
            });
    new TreeMap<>(version.tables())
        .forEach(
            (name, t) -> {
              if (taken.contains(name))
                lines.add(constant(name, (Double) run.value(name), t.unit()) + ", by type");
            });
    if (!lines.isEmpty()) page.heading("CONSTANTS OF THE VERSION").lines(lines);
  }

  private static String constant(String name, double value, String unit) {
    return name + " = " + Numerals.shown(value) + (unit.equals("1") ? "" : " " + unit);
  }

  private void lets() {
    if (version.lets().isEmpty()) return;
    page.heading("STEPS");
    List<String> others = new ArrayList<>();
    for (Let let : version.lets()) {
      if (!taken.contains(let.name())) {
        others.add(let.name());
        continue;
      }
      String unit = let.unit().equals("1") ? "" : " " + let.unit();
      Object value = run.value(let.name());
      step(let.name(), formulas.let(let.name()), value, Run.said(value) + unit);
    }
    if (!others.isEmpty()) page.line(1, "not needed for this item: " + String.join(", ", others));
  }

  /** Formula, numbers in place of names, result; each only where it says something new. */
  private void step(String name, Formula formula, Object value, String result) {
    String numbers = Steps.numbers(run.worked(formula), value);
    page.line(1, name + " = " + FormulaText.of(formula));
    if (!numbers.isEmpty()) page.line(4, "= " + numbers);
    page.line(4, "= " + result);
  }

  private void factors() {
    page.heading("FACTORS");
    for (Factor factor : version.factors()) {
      Term term = run.term(factor.name());
      if (term.known()) factor(factor, term);
      else page.line(1, factor.name() + ": unknown" + range(factor));
    }
  }

  private void factor(Factor factor, Term term) {
    String value = Numerals.shown(term.value());
    String result =
        factor.weight().isEmpty()
            ? value + " points"
            : value
                + ", x weight "
                + Numerals.shown(term.weight())
                + " = "
                + Numerals.shown(term.contribution())
                + " points";
    step(factor.name(), formulas.factor(factor.name()), term.value(), result);
  }

  private static String range(Factor factor) {
    Optional<Version.Range> range = factor.unknown();
    if (range.isEmpty()) return ", left out";
    return ", could be "
        + Numerals.change(range.get().best(), 1)
        + " to "
        + Numerals.change(range.get().worst(), 1)
        + " points";
  }

  private void result() {
    Assessment found = run.assessment();
    page.heading("RESULT");
    if (!found.assessed()) {
      page.line(1, "level UNKNOWN: not enough is known for a score");
      return;
    }
    page.line(
        1,
        "sum = "
            + Steps.sum(found.terms(), formulas)
            + " = "
            + Numerals.shown((Double) run.value("sum")));
    if (version.score().isPresent())
      step("exact score", formulas.score(), found.exact(), Numerals.shown(found.exact()));
    page.line(1, "score = " + found.score() + ", rounded half to even");
    page.line(1, "level = " + found.level() + " (" + Results.thresholds(version) + ")");
    found
        .bounds()
        .ifPresent(
            b -> page.line(1, "bounds, whatever is unknown = " + b.low() + " to " + b.high()));
    found
        .cell()
        .ifPresent(
            c ->
                page.line(
                    1,
                    "risk matrix = probability %s, severity %d: %s (MIL-STD-882E)"
                        .formatted(c.probability(), c.severity(), c.risk())));
  }

  private void notKnown() {
    page.heading("NOT KNOWN");
    Set<String> unknown = new TreeSet<>(run.assessment().unknown());
    page.line(1, unknown.isEmpty() ? "none" : String.join(", ", unknown));
  }
}
