package risk.catalogue;

import java.util.HashSet;
import java.util.Set;

/**
 * Everything that is asked of a version that is to be released, beyond being readable. Released
 * versions are not asked again: what was accepted once stays in use when more is asked later.
 */
final class Publication {
  /** From this major number on a version comes with at least one golden case. */
  private static final int GOLDEN_FROM = 2;

  /** Flaws there leave the rest of the version to be calculated with. */
  private static final Set<String> TOLD_ONLY =
      Set.of(
          "version",
          "description",
          "changes",
          "citations",
          "limits",
          "reason",
          "scope",
          "monotone",
          "golden");

  private Publication() {}

  /** What is found is in the draft's document. */
  static void judge(Draft draft) {
    Formulas formulas = FormulaCheck.run(draft);
    boolean calculable = formulas.faults().isEmpty() && draft.document().brokenOnlyIn(TOLD_ONLY);
    NameCheck.run(draft, formulas);
    Set<String> doubtful = golden(draft);
    if (calculable) calculate(draft, formulas, doubtful);
  }

  /** Paths of the cases in which something cannot be. */
  private static Set<String> golden(Draft draft) {
    int major = Integer.parseInt(draft.version().version().value().split("\\.", 2)[0]);
    Node golden = draft.root().peek("golden").orElse(draft.root());
    if (major >= GOLDEN_FROM && golden.parts().isEmpty() && golden.said().isEmpty())
      golden.flaw("expected at least one golden case");
    Set<String> doubtful = new HashSet<>();
    for (Node item : golden.parts()) if (GoldenNames.check(item)) doubtful.add(item.path());
    return doubtful;
  }

  private static void calculate(Draft draft, Formulas formulas, Set<String> doubtful) {
    Trials trials = new Trials(draft.version(), formulas);
    GoldenCheck.run(draft, trials.scorer(), doubtful);
    TrialItems items = new TrialItems(trials, formulas.comparisons());
    ScoreCheck.run(draft, trials, items);
    ExtremesCheck.run(draft, trials, items);
    MonotoneCheck.run(draft, trials, items);
  }
}
