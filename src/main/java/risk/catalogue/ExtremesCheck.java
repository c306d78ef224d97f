package risk.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import risk.catalogue.Version.Direction;
import risk.catalogue.Version.Extremes;

/**
 * Searches for values of an input that take the score beyond the bounds stated while the input was
 * unknown, and compares best and worst with the direction in which the score is declared to go.
 */
final class ExtremesCheck {
  private static final int ITEMS = 400;
  private static final double ROUNDING = 1e-9;

  private final Draft draft;
  private final Trials trials;
  private final TrialItems items;
  private final SplittableRandom random = TrialItems.random();

  /** Of one item without the input. */
  private record Stated(double low, double exact, double high) {
    /** What has no score breaks no bounds. */
    boolean hold(double score) {
      return !(score < low - ROUNDING) && !(score > high + ROUNDING);
    }
  }

  private ExtremesCheck(Draft draft, Trials trials, TrialItems items) {
    this.draft = draft;
    this.trials = trials;
    this.items = items;
  }

  /** Bounds are asked only where no input breaks them for the others. */
  static void run(Draft draft, Trials trials, TrialItems items) {
    ExtremesCheck check = new ExtremesCheck(draft, trials, items);
    boolean broken = false;
    for (Map.Entry<String, Extremes> one : draft.version().extremes().entrySet()) {
      String input = one.getKey();
      broken |=
          check.told(input, check.inverted(input, one.getValue()).or(() -> check.order(input)));
    }
    if (broken) return;
    for (String input : draft.version().extremes().keySet()) check.told(input, check.bounds(input));
  }

  private boolean told(String input, Optional<String> found) {
    found.ifPresent(draft.place("extremes", input)::flaw);
    return found.isPresent();
  }

  private Optional<String> inverted(String input, Extremes extremes) {
    Direction direction = draft.version().monotone().get(input);
    if (direction == null) return Optional.empty();
    int order = compare(extremes.best(), extremes.worst());
    if (direction == Direction.RISING ? order <= 0 : order >= 0) return Optional.empty();
    return Optional.of(
        "best %s and worst %s contradict monotone, where the score is %s with %s"
            .formatted(
                extremes.best(),
                extremes.worst(),
                direction == Direction.RISING ? "rising" : "falling",
                input));
  }

  private static int compare(Object one, Object other) {
    return one instanceof Double number
        ? number.compareTo((Double) other)
        : ((Boolean) one).compareTo((Boolean) other);
  }

  private Optional<String> order(String input) {
    for (Object value : tried(input)) {
      Map<String, Object> item = items.draw(random, true);
      item.remove(input);
      if (disordered(item, input, value)) return Optional.of(order(item, input, value));
    }
    return Optional.empty();
  }

  private Optional<String> bounds(String input) {
    for (Object value : tried(input)) {
      Map<String, Object> item = items.draw(random, random.nextInt(4) == 0);
      item.remove(input);
      if (beyond(item, input, value)) return Optional.of(bounds(item, input, value));
    }
    return Optional.empty();
  }

  private List<Object> tried(String input) {
    List<Object> out = new ArrayList<>(items.values(input));
    while (out.size() < ITEMS) out.add(items.value(input, random));
    return out;
  }

  /** Whether a value, or not knowing it, is better than the best or worse than the worst. */
  private boolean disordered(Map<String, Object> item, String input, Object value) {
    if (stated(item, input).isEmpty()) return false;
    Extremes extremes = draft.version().extremes().get(input);
    Stated ends =
        new Stated(
            score(item, input, extremes.best()),
            trials.exact(item),
            score(item, input, extremes.worst()));
    return !ends.hold(ends.exact()) || !ends.hold(score(item, input, value));
  }

  private String order(Map<String, Object> item, String input, Object value) {
    Map<String, Object> least = Trials.shrunk(item, less -> disordered(less, input, value));
    Extremes extremes = draft.version().extremes().get(input);
    return "the score is %s at best %s, %s at worst %s, %s at %s and %s while unknown, with %s"
        .formatted(
            score(least, input, extremes.best()),
            extremes.best(),
            score(least, input, extremes.worst()),
            extremes.worst(),
            score(least, input, value),
            value,
            trials.exact(least),
            Trials.shown(least));
  }

  /** Whether a value takes the score out of bounds that hold as long as it is not known. */
  private boolean beyond(Map<String, Object> item, String input, Object value) {
    Optional<Stated> stated = stated(item, input).filter(s -> s.hold(s.exact()));
    return stated.isPresent() && !stated.get().hold(score(item, input, value));
  }

  private String bounds(Map<String, Object> item, String input, Object value) {
    Map<String, Object> least = Trials.shrunk(item, less -> beyond(less, input, value));
    Stated stated = stated(least, input).orElseThrow();
    return "while it is unknown the score is stated to be %s to %s, but it is %s at %s, with %s"
        .formatted(
            stated.low(), stated.high(), score(least, input, value), value, Trials.shown(least));
  }

  /** Empty where an item is not assessed, or where the input is not asked. */
  private Optional<Stated> stated(Map<String, Object> item, String input) {
    Extremes extremes = draft.version().extremes().get(input);
    if (Double.isNaN(trials.exact(item))) return Optional.empty();
    if (!extremes.asked().map(trials.frame()::flag).orElse(true)) return Optional.empty();
    Scores scores = trials.scores();
    return Optional.of(new Stated(scores.low(), scores.exact(), scores.high()));
  }

  /** NaN where it cannot be calculated, which is told elsewhere. */
  private double score(Map<String, Object> item, String input, Object value) {
    Map<String, Object> known = new TreeMap<>(item);
    known.put(input, value);
    return trials.exact(known);
  }
}
