package risk.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import risk.catalogue.Version.Direction;
import risk.cel.Kind;

/**
 * Searches for evidence that contradicts what a version declares monotone: two items that differ in
 * one input only, and whose scores go the other way. A search by sampling proves nothing, but is
 * the same everywhere. Values are those at which the formulas bend, and between them.
 */
final class MonotoneCheck {
  private static final int PAIRS = 3_000;
  private static final int NEIGHBOURS = 4;
  private static final double ROUNDING = 1e-9;

  private final Trials trials;
  private final TrialItems items;
  private final SplittableRandom random = TrialItems.random();

  private MonotoneCheck(Trials trials, TrialItems items) {
    this.trials = trials;
    this.items = items;
  }

  static void run(Draft draft, Trials trials, TrialItems items) {
    MonotoneCheck check = new MonotoneCheck(trials, items);
    draft
        .version()
        .monotone()
        .forEach(
            (input, direction) ->
                check
                    .counterexample(input, direction)
                    .ifPresent(draft.monotone().get(input)::flaw));
  }

  /** In words: the two values, the two scores and the evidence both have. */
  private Optional<String> counterexample(String input, Direction direction) {
    List<?> values = items.values(input);
    for (int i = 1; i < values.size(); i++)
      for (int n = 0; n < NEIGHBOURS; n++) {
        Optional<String> found = judged(input, direction, values.get(i - 1), values.get(i));
        if (found.isPresent()) return found;
      }
    for (int i = 0; i < PAIRS && trials.version().inputs().get(input) == Kind.NUMBER; i++) {
      double one = (Double) items.value(input, random);
      double other = (Double) items.value(input, random);
      Optional<String> found = judged(input, direction, Math.min(one, other), Math.max(one, other));
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  /** With an item invented for the two values, the lesser first. */
  private Optional<String> judged(String input, Direction direction, Object low, Object high) {
    Map<String, Object> evidence = items.draw(random, random.nextInt(4) == 0);
    evidence.remove(input);
    if (!contradicts(evidence, input, direction, low, high)) return Optional.empty();
    Map<String, Object> least =
        Trials.shrunk(evidence, less -> contradicts(less, input, direction, low, high));
    return Optional.of(
        "%s is declared %s, but the score goes from %s at %s to %s at %s, with %s"
            .formatted(
                input,
                direction.name().toLowerCase(Locale.ROOT),
                score(least, input, low),
                low,
                score(least, input, high),
                high,
                Trials.shown(least)));
  }

  /** Never of what is not assessed. */
  private boolean contradicts(
      Map<String, Object> evidence, String input, Direction direction, Object low, Object high) {
    double change = score(evidence, input, high) - score(evidence, input, low);
    return (direction == Direction.RISING ? -change : change) > ROUNDING;
  }

  private double score(Map<String, Object> evidence, String input, Object value) {
    Map<String, Object> all = new TreeMap<>(evidence);
    all.put(input, value);
    return trials.exact(all);
  }
}
