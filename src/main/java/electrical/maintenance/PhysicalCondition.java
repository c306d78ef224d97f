package electrical.maintenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Physical condition of equipment.
 *
 * @param condition the rating
 * @param reasons what forced it, in the names of the wire; empty for condition 1
 */
public record PhysicalCondition(Condition condition, List<String> reasons) {
  private static final int SUCCESSIVE = 2;

  /**
   * Rates the physical condition: condition 3 if anything forces 3, else 2 if anything forces 2,
   * else 1.
   *
   * <p>Two successive missed cycles force 3; one missed or late cycle forces nothing. Major
   * components repaired or replaced in the last cycle force 2, in each of the last two cycles 3. An
   * enclosure that is not clean, dry and tight, equipment that does not look like new, and
   * maintenance not done as planned fail a criterion of condition 1 without being listed for 2 or
   * 3; they are rated 2, which is this engine's policy.
   *
   * <p>Source: NFPA 70B-2023, 9.3.1.
   *
   * @param seen observations made
   * @param missedCycles successive cycles missed up to now
   * @param repairCycles successive last cycles that needed repair or replacement of major
   *     components
   */
  public static PhysicalCondition of(Set<Observation> seen, int missedCycles, int repairCycles) {
    for (Condition worst : List.of(Condition.THREE, Condition.TWO)) {
      List<String> reasons = reasons(worst, seen, missedCycles, repairCycles);
      if (!reasons.isEmpty()) return new PhysicalCondition(worst, reasons);
    }
    return new PhysicalCondition(Condition.ONE, List.of());
  }

  private static List<String> reasons(
      Condition forced, Set<Observation> seen, int missedCycles, int repairCycles) {
    List<String> reasons = new ArrayList<>();
    if (missedCycles >= SUCCESSIVE && forced == Condition.THREE) reasons.add("missed_cycles");
    if (repairCycles >= 1 && forced == repairForces(repairCycles))
      reasons.add("major_repair_cycles");
    Arrays.stream(Observation.values())
        .filter(o -> seen.contains(o) && o.forces() == forced)
        .forEach(o -> reasons.add(o.field()));
    return reasons;
  }

  private static Condition repairForces(int repairCycles) {
    return repairCycles >= SUCCESSIVE ? Condition.THREE : Condition.TWO;
  }
}
