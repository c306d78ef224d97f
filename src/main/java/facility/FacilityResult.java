package facility;

import java.util.List;
import java.util.Map;
import risk.Level;

/**
 * What a facility says of itself after a batch of contributions; journaled with them, so that no
 * reader has to fold them again.
 *
 * @param exact importance-weighted mean of the assessed items' exact scores, 0..100; 0 when none is
 *     assessed
 * @param score exact, rounded half to even
 * @param level classified from score; UNKNOWN when no item is assessed
 * @param items in service here, assessed or not
 * @param assessed items with a score
 * @param byType items by equipment type, upper case
 * @param factors by factor the sum of its values in millionths of a point, over so many items
 * @param weightedMicros sum of score in millionths of a point times weight in thousandths
 * @param weightMillis sum of the weights in thousandths
 * @param version the algorithm version most items were assessed with; empty when there is none
 */
public record FacilityResult(
    int score,
    double exact,
    Level level,
    int items,
    int assessed,
    Map<Level, Integer> byLevel,
    Map<String, Integer> byType,
    Map<String, RollUp.Sum> factors,
    List<Standing> compliance,
    long weightedMicros,
    long weightMillis,
    String version) {

  /**
   * How the items stand against one standard.
   *
   * @param score mean of the items' scores, rounded half to even
   * @param compliant items from a score of {@value ComplianceTotals#COMPLIANT}
   * @param warning items from a score of {@value ComplianceTotals#WARNING} that are not compliant
   * @param requirements of all items by the word of their status
   */
  public record Standing(
      String standard,
      int score,
      int items,
      int compliant,
      int warning,
      Map<String, Integer> requirements) {
    private static Standing of(String standard, ComplianceTotals totals) {
      return new Standing(
          standard,
          totals.score(),
          totals.items(),
          totals.compliant(),
          totals.warning(),
          totals.requirements());
    }
  }

  /** Of these totals, whose score this level was classified from. */
  static FacilityResult of(RollUp rollUp, Level level) {
    return new FacilityResult(
        rollUp.score(),
        rollUp.weightedScore(),
        level,
        rollUp.items(),
        rollUp.assessed(),
        rollUp.byLevel(),
        rollUp.byType(),
        rollUp.factors(),
        rollUp.compliance().entrySet().stream()
            .map(e -> Standing.of(e.getKey(), e.getValue()))
            .toList(),
        rollUp.weightedMicros(),
        rollUp.weightMillis(),
        rollUp.version());
  }
}
