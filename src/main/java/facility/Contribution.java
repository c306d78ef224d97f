package facility;

import identity.EquipmentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.Assessment;
import risk.Compliance;
import risk.Level;
import risk.Term;

/**
 * The whole part of one item in its facility, never a change of it. Ordered by (epoch, sequence):
 * the newest wins, so that loss, repetition and disorder do no harm.
 *
 * @param sequence sequence number of the item's event that produced it
 * @param share empty when the item left the facility or was decommissioned
 */
public record Contribution(
    EquipmentId equipmentId, long epoch, long sequence, Optional<Share> share) {

  /** Scale of scores and factors: integers of one millionth of a point, so that sums are exact. */
  public static final double MICROS = 1e6;

  /** Whether this one replaces the other. */
  public boolean newerThan(Contribution other) {
    return epoch != other.epoch ? epoch > other.epoch : sequence > other.sequence;
  }

  /**
   * What counts.
   *
   * @param type equipment type, upper case
   * @param scoreMicros exact score in millionths of a point; 0 when the level is UNKNOWN
   * @param importanceMillis weight in thousandths
   * @param factors known factors' values in millionths of a point
   */
  public record Share(
      String type,
      Level level,
      int score,
      long scoreMicros,
      long importanceMillis,
      String version,
      Map<String, Long> factors,
      String topFactor,
      List<Compliance> compliance) {

    public static Share of(String type, Assessment assessment) {
      Map<String, Long> factors = new LinkedHashMap<>();
      for (Term term : assessment.terms()) {
        if (term.known()) factors.put(term.name(), micros(term.value()));
      }
      return new Share(
          type,
          assessment.level(),
          assessment.score(),
          assessment.assessed() ? micros(assessment.exact()) : 0,
          Math.round(assessment.importance() * 1e3),
          assessment.version().value(),
          factors,
          assessment.leading().map(Term::name).orElse(""),
          assessment.compliance());
    }

    private static long micros(double points) {
      return Math.round(points * MICROS);
    }
  }
}
