package risk.catalogue;

import electrical.health.matrix.SystemSafety;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.cel.Frame;
import risk.cel.Kind;
import risk.cel.Layout;

/**
 * What a version says of one item as the days pass and nothing is recorded: numbers alone, without
 * reasons and bounds. Used by one thread.
 */
final class Course {
  private static final Point FAILED = new Point(false, false, 0, 0, "", 0);
  private static final Point UNASSESSED = new Point(true, false, 0, 0, "", 0);

  /**
   * One day's score and place in the risk matrix.
   *
   * @param computed false where the formulas come to no finite number
   * @param assessed false where there is not enough evidence, or nothing was computed
   * @param probability letter of the matrix; empty when the version has none
   */
  record Point(
      boolean computed,
      boolean assessed,
      int score,
      double exact,
      String probability,
      int severity) {
    boolean same(Point other) {
      return score == other.score
          && assessed == other.assessed
          && severity == other.severity
          && probability.equals(other.probability);
    }
  }

  private final Scorer scorer;
  private final Frame frame;
  private final Scores scores;
  private final List<Derived.Age> ages;
  private final int[] slots;
  private final Optional<Version.Matrix> matrix;

  private Course(Version file, Scorer scorer, Frame frame, List<Derived.Age> ages) {
    this.scorer = scorer;
    this.frame = frame;
    this.scores = scorer.scores();
    this.ages = ages;
    Layout layout = frame.layout();
    this.slots = ages.stream().mapToInt(a -> layout.index(a.input(), Kind.NUMBER)).toArray();
    this.matrix = file.matrix();
  }

  /**
   * @param known evidence with everything derived from it on any day
   * @param ages that formulas of the version read
   */
  static Course of(Version file, Scorer scorer, Map<String, Object> known, List<Derived.Age> ages) {
    Frame frame = scorer.frame();
    scorer.fill(frame, known);
    return new Course(file, scorer, frame, ages);
  }

  Point at(LocalDate day) {
    return at(day.toEpochDay());
  }

  Point at(long epochDay) {
    for (int i = 0; i < slots.length; i++) frame.setNumber(slots[i], ages.get(i).on(epochDay));
    try {
      scorer.scoreAlone(frame, scores);
    } catch (ArithmeticException e) {
      return FAILED;
    }
    if (!scores.assessed) return UNASSESSED;
    int score = (int) Math.rint(scores.exact);
    if (matrix.isEmpty()) return new Point(true, true, score, scores.exact, "", 0);
    double probability = Math.min(1, frame.number(matrix.get().probability()));
    int severity = (int) Math.rint(frame.number(matrix.get().severity()));
    return new Point(true, true, score, scores.exact, SystemSafety.level(probability), severity);
  }
}
