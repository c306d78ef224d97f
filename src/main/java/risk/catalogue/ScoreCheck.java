package risk.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import risk.catalogue.Version.Factor;
import risk.catalogue.Version.Range;

/**
 * Searches for items that a version cannot calculate, to which it gives a score outside of 0..100,
 * or a factor outside of what it says the factor could be while unknown. Each is told once.
 */
final class ScoreCheck {
  private static final int ITEMS = 20_000;
  private static final int EACH = 4;
  private static final double ROUNDING = 1e-9;

  private final Draft draft;
  private final Trials trials;
  private final Set<String> told = new HashSet<>();

  private ScoreCheck(Draft draft, Trials trials) {
    this.draft = draft;
    this.trials = trials;
  }

  static void run(Draft draft, Trials trials, TrialItems items) {
    ScoreCheck check = new ScoreCheck(draft, trials);
    SplittableRandom random = TrialItems.random();
    for (String input : draft.version().inputs().keySet())
      for (Object value : items.values(input))
        for (int i = 0; i < EACH; i++) {
          Map<String, Object> item = items.draw(random, i == 0);
          item.put(input, value);
          check.judge(item);
        }
    for (int i = 0; i < ITEMS; i++) check.judge(items.draw(random, i % 4 == 0));
  }

  private void judge(Map<String, Object> item) {
    Optional<String> failure = trials.failure(item);
    if (failure.isPresent()) {
      String definition = definition(failure.get());
      if (told.add(definition)) failed(definition, item);
      return;
    }
    if (outside(trials.scores()) && told.add("score")) score(item);
    List<Factor> factors = draft.version().factors();
    for (int i = 0; i < factors.size(); i++) {
      boolean beyond = beyond(i, trials.scores());
      if (beyond && told.add("factor " + i)) factor(i, item);
    }
  }

  private static String definition(String failure) {
    return failure.substring(0, Math.max(0, failure.indexOf(':')));
  }

  private void failed(String definition, Map<String, Object> item) {
    Map<String, Object> least =
        Trials.shrunk(
            item,
            less -> trials.failure(less).filter(f -> definition(f).equals(definition)).isPresent());
    String why = trials.failure(least).orElseThrow();
    boolean placed = draft.formulas().containsKey(definition);
    draft
        .place(definition)
        .flaw(
            "cannot be calculated, %s, with %s"
                .formatted(
                    placed ? why.substring(definition.length() + 2) : why, Trials.shown(least)));
  }

  private static boolean outside(Scores scores) {
    return scores.assessed()
        && !(Math.min(scores.low(), scores.exact()) >= -ROUNDING
            && Math.max(scores.high(), scores.exact()) <= 100 + ROUNDING);
  }

  private void score(Map<String, Object> item) {
    Map<String, Object> least =
        Trials.shrunk(item, less -> trials.calculated(less) && outside(trials.scores()));
    Scores scores = trials.run(least);
    draft
        .place(Formulas.EXACT)
        .flaw(
            "the score is %s%s with %s, outside of 0..100; clamp it"
                .formatted(scores.exact(), bounds(scores), Trials.shown(least)));
  }

  private static String bounds(Scores scores) {
    return scores.low() == scores.high()
        ? ""
        : " and could be %s to %s".formatted(scores.low(), scores.high());
  }

  private boolean beyond(int factor, Scores scores) {
    Optional<Range> range = draft.version().factors().get(factor).unknown();
    if (range.isEmpty() || !scores.known[factor]) return false;
    double value = scores.values[factor];
    return value < range.get().best() - ROUNDING || value > range.get().worst() + ROUNDING;
  }

  private void factor(int factor, Map<String, Object> item) {
    Map<String, Object> least =
        Trials.shrunk(item, less -> trials.calculated(less) && beyond(factor, trials.scores()));
    double value = trials.run(least).values[factor];
    Range range = draft.version().factors().get(factor).unknown().orElseThrow();
    draft
        .placeOf("factors", factor, "unknown")
        .flaw(
            "the factor is %s with %s, outside of best %s to worst %s"
                .formatted(value, Trials.shown(least), range.best(), range.worst()));
  }
}
