package risk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import risk.Assessment;
import risk.Level;
import risk.Term;
import risk.catalogue.Version;
import risk.catalogue.Version.Golden;
import risk.catalogue.Version.Let;

/** A version's golden cases with every value on the way, and how far each input moves them. */
final class WorkedExamples {
  private static final String INVENTED = "invented transformer";

  /** Inputs that stand in one column. */
  private static final int FEW = 10;

  private final Runner runner;
  private final List<Block> blocks = new ArrayList<>();

  private WorkedExamples(Runner runner) {
    this.runner = runner;
  }

  static List<Block> of(Runner runner) {
    WorkedExamples examples = new WorkedExamples(runner);
    List<Golden> golden = runner.version().golden();
    examples.add(new Block.Heading(2, "Worked examples and sensitivity"));
    examples.paragraph(
        "Every value is computed by running this version; numbers are shown to six significant digits, the calculation is not rounded. Only branches that were taken are shown; a number followed by a question mark stands for an input nobody stated.");
    if (golden.isEmpty()) examples.invented();
    for (Golden one : golden) examples.golden(one);
    return examples.blocks;
  }

  private void golden(Golden golden) {
    add(new Block.Heading(3, capital(golden.name())));
    Run run = runner.run(golden.evidence(), golden.asOf());
    example(run);
    paragraph(
        "The file demands %s ± %s, score %d, level %s."
            .formatted(
                Numerals.exact(golden.exact()),
                Numerals.exact(golden.tolerance()),
                golden.score(),
                golden.level()));
    if (golden.level() != Level.UNKNOWN) sensitivity(run);
  }

  /** One is shown even where the file has none, from the sample that versions are compared on. */
  private void invented() {
    add(new Block.Heading(3, capital(INVENTED)));
    paragraph(
        "The file has no golden case. This item is invented, to show the calculation; nothing holds the version to it.");
    PlausibleEvidence sample = new PlausibleEvidence(List.of(runner));
    for (int i = 0; ; i++) {
      Run run = runner.run(sample.item("TRANSFORMER", i), PlausibleEvidence.DAY);
      if (!run.assessment().assessed() && i < 1000) continue;
      example(run);
      sensitivity(run);
      return;
    }
  }

  private void example(Run run) {
    paragraph("Assessed for " + run.assessment().asOf() + ".");
    add(stated(run.evidence()));
    steps(run);
  }

  /** In two columns where there is much of it. */
  private static Block.Grid stated(Map<String, Object> evidence) {
    List<List<String>> given = new ArrayList<>();
    new TreeMap<>(evidence).forEach((name, value) -> given.add(List.of(name, Run.said(value))));
    if (given.size() <= FEW) return new Block.Grid(List.of("stated", "value"), given);
    int half = (given.size() + 1) / 2;
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < half; i++) {
      List<String> row = new ArrayList<>(given.get(i));
      row.addAll(half + i < given.size() ? given.get(half + i) : List.of("", ""));
      rows.add(row);
    }
    return new Block.Grid(List.of("stated", "value", "stated", "value"), rows);
  }

  private void steps(Run run) {
    Set<String> taken = run.taken();
    Version version = runner.version();
    if (run.assessment().assessed()) {
      for (Map.Entry<String, Object> derived : derived(run).entrySet())
        add(new Block.Step(derived.getKey(), "", Run.said(derived.getValue())));
      for (Let let : version.lets())
        if (taken.contains(let.name()))
          add(
              new Block.Step(
                  let.name(),
                  worked(run, let.name()),
                  Run.said(run.value(let.name())) + unit(let.unit())));
    }
    for (Term term : run.assessment().terms()) term(run, term);
    total(run);
  }

  /** What follows from dates and type, as far as the version reads it. */
  static Map<String, Object> derived(Run run) {
    Map<String, Object> derived = new TreeMap<>(run.known());
    derived.keySet().removeAll(run.evidence().keySet());
    derived.keySet().retainAll(run.taken());
    return derived;
  }

  private String worked(Run run, String let) {
    Formula worked = run.worked(runner.formulas().let(let));
    return Steps.numbers(worked, run.value(let));
  }

  private static String unit(String unit) {
    return unit.equals("1") ? "" : " " + unit;
  }

  private void term(Run run, Term term) {
    Formula formula = runner.formulas().factor(term.name());
    if (formula == null) return;
    if (!term.known()) {
      add(new Block.Step(term.name(), "", "unknown"));
      return;
    }
    String value = Numerals.shown(term.value());
    String numbers = Steps.numbers(run.worked(formula), term.value());
    boolean points =
        runner.version().factors().stream()
            .filter(f -> f.name().equals(term.name()))
            .anyMatch(f -> f.weight().isEmpty());
    add(
        points
            ? new Block.Step(term.name(), numbers, value + " points")
            : new Block.Step(
                term.name(),
                numbers,
                value
                    + ", times weight "
                    + Numerals.shown(term.weight())
                    + " = "
                    + Numerals.shown(term.contribution())
                    + " points"));
  }

  private void total(Run run) {
    Assessment found = run.assessment();
    if (!found.assessed()) {
      add(new Block.Step("level", "", "UNKNOWN, not enough is known for a score"));
      return;
    }
    String sum = Numerals.shown((Double) run.value("sum"));
    add(new Block.Step("sum", Steps.sum(found.terms(), runner.formulas()), sum));
    runner
        .version()
        .score()
        .ifPresent(
            s ->
                add(
                    new Block.Step(
                        "exact score",
                        FormulaText.of(run.worked(runner.formulas().score())),
                        Numerals.shown(found.exact()))));
    add(new Block.Step("score", "rounded, half to even", found.score() + ", " + found.level()));
    found
        .bounds()
        .ifPresent(
            b ->
                add(
                    new Block.Step(
                        "bounds",
                        "whatever the unknown factors are",
                        b.low() + " to " + b.high())));
    found
        .cell()
        .ifPresent(
            c ->
                add(
                    new Block.Step(
                        "risk matrix",
                        "probability " + c.probability() + ", severity " + c.severity(),
                        c.risk())));
  }

  private void sensitivity(Run run) {
    List<Effect> effects = new Sensitivity(runner).of(run);
    add(new Block.Heading(4, "How far each input alone moves this score"));
    if (effects.isEmpty()) {
      paragraph("No input alone moves it: a limit or a floor holds it.");
      return;
    }
    paragraph(
        "A number goes 10 % below and above its value and 10 % beyond all numbers formulas compare it with; a flag is turned over; a text becomes the best and the worst word. Everything else stays.");
    add(new Block.Tornado(effects));
    add(
        new Block.Grid(
            List.of("input", "now", "low end", "high end", "change at low", "change at high"),
            effects.stream()
                .map(
                    e ->
                        List.of(
                            e.input(),
                            Run.said(run.known().get(e.input())),
                            e.low(),
                            e.high(),
                            Numerals.change(e.atLow(), 2),
                            Numerals.change(e.atHigh(), 2)))
                .toList()));
  }

  private static String capital(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private void paragraph(String text) {
    add(new Block.Paragraph(text));
  }

  private void add(Block block) {
    blocks.add(block);
  }
}
