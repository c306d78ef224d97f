package risk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of an assessment by time alone, when nothing more is recorded.
 *
 * @param validUntil the first UTC day on which score, level, place in the risk matrix, or a
 *     standard's score or a requirement's status is another one; for a version whose way over time
 *     is not declared, at the latest a day on which to look again; empty when there is none within
 *     {@value #HORIZON_YEARS} years
 * @param due the recurring work that is due first, or was; empty when a standard asks for none
 */
public record Outlook(Optional<LocalDate> validUntil, Optional<Due> due) {
  /** How far ahead is looked. */
  public static final int HORIZON_YEARS = 10;

  /** Time changes nothing, and nothing is due. */
  public static final Outlook STANDING = new Outlook(Optional.empty(), Optional.empty());

  /** The last day that is looked at. */
  public static LocalDate horizon(LocalDate asOf) {
    return asOf.plusYears(HORIZON_YEARS);
  }

  /**
   * What holds until either of both turns; the work that is due is the first one's, if it names
   * any.
   */
  public Outlook and(Outlook other) {
    Optional<LocalDate> earlier =
        Stream.of(validUntil, other.validUntil).flatMap(Optional::stream).min(LocalDate::compareTo);
    return new Outlook(earlier, due.or(other::due));
  }

  /** Whether what was assessed is said of this day too. */
  public boolean holdsOn(LocalDate day) {
    return validUntil.filter(turn -> !day.isBefore(turn)).isEmpty();
  }
}
