package equipment;

import identity.AlgorithmVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Why an item is seen differently from one standpoint than from another: steps that lead from the
 * one score to the other, each with what it alone moved. In whole millionths of a point, so that
 * the steps add up to the change exactly, and the parts of each step to the step.
 *
 * <p>The order is fixed, since effects depend on it. Passing of time stands first when the second
 * moment is the later day and after the facts when it is the earlier, so that no fact is ever seen
 * from a day before it; the version stands last. Facts go by event time, then id; a correction and
 * what it corrects are one step.
 */
public record Change(Situation before, Situation after, List<Step> steps) {
  /** More steps than anybody reads; each costs an assessment. */
  public static final int MOST_STEPS = 1_000;

  /**
   * One step.
   *
   * @param points after it
   * @param effect millionths of a point it moved the score by
   * @param terms the same by factor, without those it did not move; they add up to the effect
   */
  public record Step(Cause cause, Points points, long effect, Map<String, Long> terms) {}

  /** What moved the score. */
  public sealed interface Cause {
    /** Facts began or ceased to count: one, or a correction with what it corrects. */
    record Facts(List<Move> moves) implements Cause {}

    record Time(LocalDate from, LocalDate to) implements Cause {}

    record Version(AlgorithmVersion from, AlgorithmVersion to) implements Cause {}
  }

  /** A fact that began or ceased to count. */
  public record Move(Fact fact, Reason reason) {}

  /** Why a fact began or ceased to count. */
  public enum Reason {
    BECAME_KNOWN(true),
    /** It was known already; its date was reached. */
    CAME_TO_PASS(true),
    /** What had corrected or retracted it is not known there. */
    REINSTATED(true),
    CORRECTED(false),
    RETRACTED(false),
    NOT_KNOWN_YET(false),
    NOT_COME_TO_PASS_YET(false);

    private final boolean added;

    Reason(boolean added) {
      this.added = added;
    }

    /** Whether the fact counts afterwards. */
    public boolean added() {
      return added;
    }
  }

  /** More facts lie between two standpoints than can be explained at once. */
  public static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLong(int steps) {
      super(steps + " facts lie between, at most " + MOST_STEPS + " can be explained at once");
    }
  }

  /**
   * @param lineage knows every fact of both, and what corrects what
   * @throws TooLong above {@value #MOST_STEPS} steps of facts
   */
  static Change between(Timeline lineage, Situation before, Situation after) {
    List<Cause.Facts> facts = new Moves(lineage, before, after).causes();
    if (facts.size() > MOST_STEPS) throw new TooLong(facts.size());
    Walk walk = new Walk(before);
    boolean forward = !after.from().asOf().day().isBefore(before.from().asOf().day());
    if (forward) walk.pass(after.from());
    facts.forEach(walk::move);
    if (!forward) walk.pass(after.from());
    walk.release(after.from());
    return new Change(before, after, walk.steps());
  }

  /** Millionths of a point the score moved by: the sum of the steps' effects. */
  public long effect() {
    return after.points().micros() - before.points().micros();
  }
}
