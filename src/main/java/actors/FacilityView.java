package actors;

import equipment.EquipmentType;
import identity.AlgorithmVersion;
import identity.EquipmentId;
import identity.FacilityId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.Level;

/**
 * What one facility answers when asked; kept up to date by contributions, never recomputed over its
 * items.
 *
 * @param described false when only items have named this facility so far
 * @param exact importance-weighted mean of the assessed items' exact scores, 0..100; 0 when none is
 *     assessed
 * @param score exact, rounded half to even
 * @param level classified from score; UNKNOWN when no item is assessed
 * @param items in service here, assessed or not
 * @param assessed items with a score
 * @param averageScore plain mean of the assessed items' exact scores, 0..100
 * @param factorAverages mean value of each factor over the items that know it
 * @param topThreats at most 5, worst first
 */
public record FacilityView(
    FacilityId id,
    Optional<String> name,
    Optional<String> region,
    boolean described,
    long revision,
    Instant updatedAt,
    Optional<AlgorithmVersion> version,
    double exact,
    int score,
    Level level,
    int items,
    int assessed,
    double averageScore,
    Map<Level, Integer> byLevel,
    Map<EquipmentType, Integer> byType,
    Map<String, Double> factorAverages,
    List<Threat> topThreats,
    List<Standing> compliance)
    implements CborSerializable {

  /** One of the worst items, with the factor that adds most to its score. */
  public record Threat(
      EquipmentId id, EquipmentType type, double exact, int score, Level level, String topFactor) {}

  /**
   * How a facility stands against one standard: mean of its items' scores (rounded half to even),
   * how many items are compliant (90 and more), in warning (75 and more) and out of compliance, and
   * the commonest issues; requirements of all items by the word of their status.
   */
  public record Standing(
      String standard,
      int score,
      int compliant,
      int warning,
      int nonCompliant,
      List<IssueCount> issues,
      Map<String, Integer> requirements) {
    /** Items judged against the standard. */
    public int items() {
      return compliant + warning + nonCompliant;
    }
  }

  /** An issue's text and how many items have it. */
  public record IssueCount(String issue, int count) {}
}
