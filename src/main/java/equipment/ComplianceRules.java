package equipment;

import java.time.LocalDate;
import java.util.List;
import risk.Compliance;

/** Judges an item against the standards, requirement by requirement. Pure. */
@FunctionalInterface
public interface ComplianceRules {
  /**
   * Per standard that asks anything of the item: its score and what is not met.
   *
   * @param asOf the UTC day to judge for
   */
  List<Compliance> check(Evidence evidence, LocalDate asOf);
}
