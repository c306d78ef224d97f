package equipment;

import equipment.EquipmentEvent.Result;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import risk.Assessment;
import risk.Level;
import risk.Term;

/**
 * A score and its parts as integers of one millionth of a point: differences of these add up
 * exactly, which differences of doubles do not. The parts add up to the score.
 *
 * @param micros the exact score; 0 when nothing was assessed
 * @param terms contribution by factor, in the version's order; {@value #ROUNDING}, when there, is
 *     what rounding each part to a millionth left over
 * @param score the published integer
 */
public record Points(long micros, Map<String, Long> terms, int score, Level level) {
  /** The part that belongs to no factor. */
  public static final String ROUNDING = "rounding";

  /** Parts of one point. */
  public static final double MICROS = 1e6;

  private static final Points NONE = new Points(0, Map.of(), 0, Level.UNKNOWN);

  /** An item that is not registered, or not assessed, has none. */
  public static Points of(Optional<Result> result) {
    return result.map(Result::assessment).filter(Assessment::assessed).map(Points::of).orElse(NONE);
  }

  private static Points of(Assessment assessment) {
    Map<String, Long> terms = new LinkedHashMap<>();
    long left = micros(assessment.exact());
    for (Term term : assessment.terms()) {
      if (!term.known()) continue;
      long part = micros(term.contribution());
      terms.merge(term.name(), part, Long::sum);
      left -= part;
    }
    if (left != 0) terms.put(ROUNDING, left);
    return new Points(micros(assessment.exact()), terms, assessment.score(), assessment.level());
  }

  private static long micros(double points) {
    return Math.round(points * MICROS);
  }

  /** What each part has more than before; parts that did not move are left out. */
  Map<String, Long> termsSince(Points before) {
    Map<String, Long> effects = new LinkedHashMap<>();
    before.terms.keySet().forEach(name -> effects.put(name, 0L));
    terms.keySet().forEach(name -> effects.put(name, 0L));
    effects.replaceAll(
        (name, zero) -> terms.getOrDefault(name, 0L) - before.terms.getOrDefault(name, 0L));
    effects.values().removeIf(effect -> effect == 0);
    return effects;
  }
}
