package equipment;

import java.time.LocalDate;
import java.util.List;
import risk.Compliance;
import risk.Outlook;

/** Judges an item against the standards, requirement by requirement. Pure. */
@FunctionalInterface
public interface ComplianceRules {
  /**
   * What was found.
   *
   * @param standards per standard that asks anything of the item: its score and what is not met
   * @param outlook until when that holds, and the work that is due first
   */
  record Judgement(List<Compliance> standards, Outlook outlook) {}

  /**
   * Judges an item.
   *
   * @param asOf the UTC day to judge for
   */
  Judgement check(Evidence evidence, LocalDate asOf);
}
