package risk.original;

import java.time.Duration;
import java.time.LocalDateTime;

/** Time gone by, as the original counted it: whole days of 24 hours, rounded down. */
final class Elapsed {
  private static final long SECONDS_PER_DAY = 86_400;
  static final double DAYS_PER_YEAR = 365.25;

  private Elapsed() {}

  /** Negative for a time to come: an hour ahead is -1. */
  static long days(LocalDateTime from, LocalDateTime now) {
    return Math.floorDiv(Duration.between(from, now).toSeconds(), SECONDS_PER_DAY);
  }

  static double years(LocalDateTime from, LocalDateTime now) {
    return days(from, now) / DAYS_PER_YEAR;
  }
}
