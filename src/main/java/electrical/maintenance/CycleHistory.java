package electrical.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Physical condition carried from maintenance cycle to maintenance cycle. */
public final class CycleHistory {
  private static final int CLEAN_TO_EXTEND = 2;

  private CycleHistory() {}

  /** How a cycle ended. */
  public enum Completion {
    ON_TIME,
    LATE,
    MISSED
  }

  /**
   * One maintenance cycle.
   *
   * @param majorRepair a major component was repaired or replaced
   * @param seen observations at its end; of a missed cycle, what monitoring and operation showed
   */
  public record Cycle(Completion completion, boolean majorRepair, Set<Observation> seen) {
    boolean clean() {
      return completion == Completion.ON_TIME && !majorRepair && seen.isEmpty();
    }
  }

  /**
   * Where the equipment stands after a cycle.
   *
   * @param physical empty while it was never assessed
   * @param missed successive missed cycles up to now
   * @param repairs successive completed cycles with a major repair, the last ones
   * @param clean successive cycles completed on time without any finding, the last ones
   */
  public record Standing(Optional<Condition> physical, int missed, int repairs, int clean) {
    /** Two clean cycles justify a longer interval (9.1.2), if the programme says why. */
    public boolean mayExtend() {
      return clean >= CLEAN_TO_EXTEND;
    }
  }

  /**
   * The standing after each cycle, oldest first.
   *
   * <p>A completed cycle is rated by {@link PhysicalCondition}, whatever stood before: a clean one
   * leads back to 1. A missed cycle cannot better the condition: the worse of what stood and what
   * is rated holds, and the second successive one forces 3. A missed cycle between two repairs does
   * not part them, since nobody looked (engine policy).
   *
   * <p>Source: NFPA 70B-2023, 9.1.2 and 9.3.1.
   *
   * @param before physical condition before the first cycle, empty when never assessed
   */
  public static List<Standing> after(Optional<Condition> before, List<Cycle> cycles) {
    List<Standing> standings = new ArrayList<>();
    Standing now = new Standing(before, 0, 0, 0);
    for (Cycle cycle : cycles) {
      now = cycle.completion() == Completion.MISSED ? missed(now, cycle) : completed(now, cycle);
      standings.add(now);
    }
    return List.copyOf(standings);
  }

  private static Standing completed(Standing now, Cycle cycle) {
    int repairs = cycle.majorRepair() ? now.repairs() + 1 : 0;
    Condition rated = PhysicalCondition.of(cycle.seen(), 0, repairs).condition();
    return new Standing(Optional.of(rated), 0, repairs, cycle.clean() ? now.clean() + 1 : 0);
  }

  private static Standing missed(Standing now, Cycle cycle) {
    int missed = now.missed() + 1;
    Condition rated = PhysicalCondition.of(cycle.seen(), missed, 0).condition();
    // without an assessment to start from, only 3 is certain: it is the worst there is
    Optional<Condition> physical =
        now.physical()
            .map(stood -> Condition.worst(List.of(stood, rated)))
            .or(() -> Optional.of(rated).filter(r -> r == Condition.THREE));
    return new Standing(physical, missed, now.repairs(), 0);
  }
}
