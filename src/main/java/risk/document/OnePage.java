package risk.document;

import electrical.method.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import risk.Assessment;
import risk.Term;
import risk.catalogue.Version;
import risk.catalogue.Version.Factor;
import risk.catalogue.Version.Let;

/**
 * One item's score on one page: what was stated, every step that counts with the item's numbers put
 * in, sum, level, bounds, what is not known. Steps that come to 0 are left out; {@link
 * AssessmentSheet} has them too, with the formulas and the sources.
 */
public final class OnePage {
  /** Lines of A4 and of letter in type of 8 points on 8.8, margins of 12 mm. */
  public static final int LINES = 82;

  /** Two steps that are shorter share a line. */
  private static final int HALF = 48;

  private final AssessmentSheet.Item item;
  private final Run run;
  private final Version version;
  private final Formulas formulas;
  private final Page page = new Page();
  private final List<String> no = new ArrayList<>();
  private final List<String> yes = new ArrayList<>();
  private final List<String> worked = new ArrayList<>();
  private final List<String> chosen = new ArrayList<>();

  private OnePage(Runner runner, AssessmentSheet.Item item, LocalDate asOf) {
    this.item = item;
    this.run = runner.run(item.evidence(), asOf);
    this.version = runner.version();
    this.formulas = runner.formulas();
  }

  /** The page. */
  public static String of(Runner runner, AssessmentSheet.Item item, LocalDate asOf) {
    return new OnePage(runner, item, asOf).written();
  }

  private String written() {
    page.rule();
    page.line(0, "RISK CALCULATION of item " + item.name() + " for " + run.assessment().asOf());
    page.line(0, "algorithm " + version.version() + ", file SHA-256 " + version.hash()).rule();
    stated();
    if (run.assessment().assessed()) steps();
    factors();
    result();
    page.rule();
    page.line(
        0, "Six digits are shown; nothing is rounded.  Checked by ______________ Date _________");
    return page.toString();
  }

  private void stated() {
    page.line(0, "STATED");
    List<String> not = new ArrayList<>();
    Map<String, Object> named = new TreeMap<>(run.evidence());
    run.evidence()
        .forEach(
            (name, value) -> {
              if (Boolean.FALSE.equals(value)) not.add(name);
            });
    named.keySet().removeAll(not);
    page.line(1, values(named));
    told("not: ", not.stream().sorted().toList());
    Map<String, Object> derived = WorkedExamples.derived(run);
    if (!derived.isEmpty()) page.line(1, "from it: " + values(derived));
  }

  private String values(Map<String, Object> named) {
    return new TreeMap<>(named)
        .entrySet().stream()
            .map(e -> e.getKey() + " = " + Run.said(e.getValue()) + unit(e.getKey()))
            .collect(Collectors.joining("; "));
  }

  private String unit(String name) {
    String code = item.units().getOrDefault(name, "1");
    return code.equals("1") ? "" : " " + code;
  }

  private void steps() {
    page.line(0, "STEPS");
    for (Let let : version.lets()) {
      if (!run.taken().contains(let.name())) continue;
      Object value = run.value(let.name());
      String unit = let.unit().equals("1") ? "" : " " + let.unit();
      if (value instanceof Boolean flag) flag(let.name(), flag);
      else if (!value.equals(0.0) && !value.equals(-0.0))
        step(let.name(), step(let.name(), formulas.let(let.name()), value, unit));
    }
    told();
    told("holds: ", yes);
    told("does not hold: ", no);
  }

  /** Numbers that a word or flag chose need no line of their own. */
  private void step(String name, String step) {
    boolean bare = step.indexOf('=') == step.lastIndexOf('=') && step.startsWith(name + " = ");
    if (bare) chosen.add(step);
    else worked.add(step);
  }

  private void told() {
    String left = "";
    for (String step : worked) {
      if (left.isEmpty() && step.length() <= HALF) left = step;
      else {
        // a space that does not break: the page folds plain ones
        boolean share = !left.isEmpty() && step.length() <= HALF;
        if (!left.isEmpty() && !share) page.line(1, left);
        page.line(1, share ? left + "\u00a0".repeat(HALF + 1 - left.length()) + step : step);
        left = "";
      }
    }
    if (!left.isEmpty()) page.line(1, left);
    told("", chosen);
  }

  /** A condition that numbers decide is worked; what the type or a word decides is only named. */
  private void flag(String name, boolean holds) {
    Formula condition = Conditions.thatHolds(formulas.let(name), run);
    if (!holds) no.add(name);
    else if (condition.all().noneMatch(part -> part instanceof Formula.Numeral)) yes.add(name);
    else worked.add(name + ": " + FormulaText.of(run.worked(condition)));
  }

  private void told(String what, List<String> names) {
    if (!names.isEmpty()) page.line(1, what + String.join(what.isEmpty() ? "; " : ", ", names));
  }

  /** Name, numbers put in, result; where a number was chosen as it stands, what chose it. */
  private String step(String name, Formula formula, Object value, String unit) {
    String numbers = Steps.numbers(run.worked(formula), value);
    String why = numbers.isEmpty() ? Conditions.chosenBy(formula, run) : "";
    return name
        + (numbers.isEmpty() ? "" : " = " + numbers)
        + " = "
        + Run.said(value)
        + unit
        + (why.isEmpty() ? "" : ", since " + why);
  }

  private void factors() {
    page.line(0, "FACTORS, in points");
    List<String> plain = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Factor factor : version.factors()) {
      Term term = run.term(factor.name());
      if (!term.known()) unknown.add(factor.name() + range(factor));
      else if (formulas.factor(factor.name()) instanceof Formula.Name name && !weighted(factor))
        plain.add(plain(factor.name(), name.name()) + " = " + Numerals.shown(term.value()));
      else page.line(1, factor(factor, term));
    }
    if (!plain.isEmpty()) page.line(1, String.join("; ", plain));
    told("unknown: ", unknown);
  }

  /** A factor that is a step by another name need not say so when the name tells. */
  private static String plain(String factor, String step) {
    return step.equals(factor + "_points") ? factor : factor + " = " + step;
  }

  private static boolean weighted(Factor factor) {
    return factor.weight().isPresent();
  }

  private String factor(Factor factor, Term term) {
    String step = step(factor.name(), formulas.factor(factor.name()), term.value(), "");
    if (!weighted(factor)) return step;
    return step
        + "; × weight "
        + Numerals.shown(term.weight())
        + " = "
        + Numerals.shown(term.contribution());
  }

  private static String range(Factor factor) {
    return factor
        .unknown()
        .map(r -> " (%s to %s)".formatted(change(r.best()), change(r.worst())))
        .orElse("");
  }

  private static String change(double points) {
    return Numerals.change(points, 1);
  }

  private void result() {
    Assessment found = run.assessment();
    page.line(0, "RESULT");
    if (!found.assessed()) page.line(1, "level UNKNOWN: not enough is known for a score");
    else Results.of(run, formulas).forEach(line -> page.line(1, line));
    TreeSet<String> unknown = new TreeSet<>(found.unknown());
    int all = unknown.size();
    for (Factor factor : version.factors())
      if (!run.term(factor.name()).known()) unknown.removeAll(factor.anyOf());
    String rest = unknown.isEmpty() ? "" : String.join(", ", unknown);
    if (unknown.size() < all)
      rest += (rest.isEmpty() ? "" : ", ") + "and all of the unknown factors";
    page.line(0, "NOT KNOWN: " + (rest.isEmpty() ? "nothing" : rest));
  }
}
