package risk.document;

import java.util.ArrayList;
import java.util.List;
import risk.Assessment;
import risk.catalogue.Version;

/** The last lines of a calculation: from the sum to the cell of the matrix. */
final class Results {
  private Results() {}

  /** Lines for an item that was assessed. */
  static List<String> of(Run run, Formulas formulas) {
    Assessment found = run.assessment();
    List<String> lines = new ArrayList<>();
    String sum = Numerals.shown((Double) run.value("sum"));
    lines.add("sum = " + Steps.sum(found.terms(), formulas) + " = " + sum);
    if (run.runner().version().score().isPresent())
      lines.add(
          "exact score = "
              + FormulaText.of(run.worked(formulas.score()))
              + " = "
              + Numerals.shown(found.exact()));
    String thresholds = thresholds(run.runner().version());
    lines.add("score = %d, level %s (%s)".formatted(found.score(), found.level(), thresholds));
    List<String> besides = new ArrayList<>();
    found
        .bounds()
        .ifPresent(b -> besides.add("whatever is unknown: from " + b.low() + " to " + b.high()));
    found
        .cell()
        .ifPresent(
            c ->
                besides.add(
                    "risk matrix (MIL-STD-882E): probability %s, severity %d: %s"
                        .formatted(c.probability(), c.severity(), c.risk())));
    if (!besides.isEmpty()) lines.add(String.join("; ", besides));
    return lines;
  }

  static String thresholds(Version version) {
    List<String> levels = new ArrayList<>();
    version.thresholds().forEach((level, least) -> levels.add(level + " from " + least));
    return String.join(", ", levels);
  }
}
