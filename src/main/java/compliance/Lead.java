package compliance;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long before its due day a requirement is due soon. No standard says so: engine policy, long
 * enough to plan an outage, and short enough that a monthly task is not due all the time.
 */
final class Lead {
  /** Days of warning for intervals over {@link #LONG_INTERVAL_MONTHS}. */
  static final int LONG_DAYS = 30;

  /** Days of warning for shorter ones. */
  static final int SHORT_DAYS = 7;

  static final int LONG_INTERVAL_MONTHS = 6;

  private Lead() {}

  /** First day on which work that is due on a day and recurs after an interval is due soon. */
  static LocalDate start(LocalDate due, Period interval) {
    boolean over = interval.toTotalMonths() > LONG_INTERVAL_MONTHS;
    return due.minusDays(over ? LONG_DAYS : SHORT_DAYS);
  }
}
