package risk.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import risk.cel.Bends;
import risk.cel.Frame;

/** Scores of invented items, computed one after the other in one frame. */
final class Trials {
  private final Version version;
  private final Bends bends;
  private final Scorer scorer;
  private final Frame frame;
  private final Scores scores;

  /**
   * @param formulas the version's, without a fault
   */
  Trials(Version version, Formulas formulas) {
    this.version = version;
    this.bends = formulas.bends();
    this.scorer = new Scorer(version, bends.program());
    this.frame = scorer.frame();
    this.scores = scorer.scores();
  }

  Version version() {
    return version;
  }

  Bends bends() {
    return bends;
  }

  Scorer scorer() {
    return scorer;
  }

  /** As the last run left it. */
  Frame frame() {
    return frame;
  }

  /**
   * The scores of an item, valid until the next run.
   *
   * @throws ArithmeticException beginning with the name of a definition whose result is not finite
   * @throws IllegalArgumentException beginning with the name of a definition that asks a function
   *     for what it cannot give
   */
  Scores run(Map<String, Object> evidence) {
    scorer.fill(frame, evidence);
    scorer.score(frame, scores);
    return scores;
  }

  /** The exact score; NaN when the item is not assessed or cannot be calculated. */
  double exact(Map<String, Object> evidence) {
    return calculated(evidence) && scores.assessed() ? scores.exact() : Double.NaN;
  }

  boolean calculated(Map<String, Object> evidence) {
    return failure(evidence).isEmpty();
  }

  /** Why an item cannot be calculated, beginning with the name of the definition. */
  Optional<String> failure(Map<String, Object> evidence) {
    try {
      run(evidence);
      return Optional.empty();
    } catch (ArithmeticException | IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** Of the last run. */
  Scores scores() {
    return scores;
  }

  /** Evidence without all that does not matter to something that is true of it. */
  static Map<String, Object> shrunk(
      Map<String, Object> evidence, Predicate<Map<String, Object>> holds) {
    Map<String, Object> out = new TreeMap<>(evidence);
    for (String name : evidence.keySet().stream().sorted().toList()) {
      if (TrialItems.GIVEN.contains(name)) continue;
      Map<String, Object> less = new TreeMap<>(out);
      less.remove(name);
      if (holds.test(less)) out = less;
    }
    return out;
  }

  /** For messages. */
  static String shown(Map<String, Object> evidence) {
    Map<String, Object> out = new TreeMap<>(evidence);
    out.remove("service_life");
    return out.toString();
  }
}
