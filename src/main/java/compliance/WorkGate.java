package compliance;

import electrical.safety.ArcRating;
import electrical.safety.ShockBoundaries;
import equipment.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Whether a task may be issued on an item today, and if not, why.
 *
 * <p>Energized work stays a last resort: de-energizing comes first (NFPA 70E-2024, 110.2), and
 * where it is not done, the justification and the permit (130.2) are the user's to document; no
 * record here can take their place.
 *
 * @param task the task, by its name in Table 130.5(C)
 * @param decision refused as soon as one reason refuses
 * @param reasons every reason against, those that refuse first
 * @param confirm criteria of normal operating condition (110.4(D)) that no record answers and the
 *     person on site must
 * @param normal whether the item is in normal operating condition; empty while not all is answered
 * @param likely whether an arc-flash incident is likely in the task; empty while the condition is
 *     not known and decides, which is to be treated as likely
 * @param clothing what arc-rated clothing must bear; empty when it cannot be said
 * @param shock shock approach boundaries; empty when the voltage is not known or has no band
 * @param boundary arc-flash boundary, mm
 */
public record WorkGate(
    String task,
    Decision decision,
    List<Reason> reasons,
    List<String> confirm,
    Optional<Boolean> normal,
    Optional<Boolean> likely,
    Optional<Clothing> clothing,
    Optional<ShockBoundaries> shock,
    OptionalDouble boundary) {

  /**
   * Weighs a task on an item.
   *
   * @param item judged from the same evidence, for the day the task is to be done
   */
  public static WorkGate of(Evidence evidence, ItemCompliance item, WorkTask task) {
    return new GateKeeper(evidence, item, task).decide();
  }

  /** What may be done. */
  public enum Decision {
    /** No energized work permit is asked for, and nothing on record speaks against the task. */
    ALLOWED,
    /** Only with the conditions listed met and, where conductors are exposed, under a permit. */
    ALLOWED_WITH_PERMIT_CONDITIONS,
    REFUSED
  }

  /**
   * One reason against a task, or a condition to it.
   *
   * @param code stable word, snake case
   * @param refuses whether the task must not be issued; else it is a condition to be met
   * @param source the clause, or that it is this engine's policy
   */
  public record Reason(String code, boolean refuses, String source, String text) {}

  /**
   * Least arc rating of clothing, from the incident energy or from the category, never from both.
   *
   * @param calories least arc rating, cal/cm2; 0 where no arc-rated clothing is asked for
   * @param category present when the rating comes from the category
   */
  public record Clothing(double calories, OptionalInt category) {
    private static final double NONE = 0;

    static Optional<Clothing> of(ArcFlashData data) {
      if (data.mixed()) return Optional.empty();
      if (data.category().isPresent())
        return Optional.of(
            new Clothing(ArcRating.of(data.category().getAsInt()).calories(), data.category()));
      return data.energy().stream().mapToObj(Clothing::forEnergy).findFirst();
    }

    private static Clothing forEnergy(double energy) {
      boolean harmless = ArcRating.band(energy) == ArcRating.Band.BELOW_1_2;
      return new Clothing(harmless ? NONE : energy, OptionalInt.empty());
    }
  }
}
