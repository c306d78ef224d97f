package equipment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The moment an item is looked at: facts dated until then count, and the assessment is for that UTC
 * day.
 *
 * @param day the UTC day assessed for
 * @param until the last instant whose facts count
 */
public record AsOf(LocalDate day, Instant until) {

  /** At that instant. */
  public static AsOf instant(Instant at) {
    return new AsOf(Evidence.day(at), at);
  }

  /** At the end of that UTC day: whatever is dated within it counts. */
  public static AsOf endOf(LocalDate day) {
    Instant next = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return new AsOf(day, next.minusNanos(1));
  }

  /**
   * On that instant's day with every fact there is, as an item lives: a fact dated by a clock ahead
   * of ours counts from its arrival.
   */
  public static AsOf live(Instant now) {
    return new AsOf(Evidence.day(now), Instant.MAX);
  }

  /** Whether a fact of this date counts. */
  public boolean covers(Instant at) {
    return !at.isAfter(until);
  }

  /** Whether facts are left out for their date. */
  public boolean bounded() {
    return until.isBefore(Instant.MAX);
  }
}
