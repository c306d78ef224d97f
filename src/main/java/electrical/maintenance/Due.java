package electrical.maintenance;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * When work that recurs falls due.
 *
 * <p>{@code due = last + interval}, {@code overdue when today > due}. The k-th cycle after the last
 * one ends at {@code last + k x interval}; a cycle is missed when a full interval has passed beyond
 * its due date: {@code today > last + (k + 1) x interval}. Months are calendar months counted from
 * the day last done, so a due date lies on the same day of the month, or on the month's last day
 * where it has no such day. On a due date itself the work is still in time.
 *
 * <p>Source: NFPA 70B-2023, 9.2.2 for the interval; the counting is this engine's policy
 * (confidence C).
 *
 * @param date when the work is due
 * @param daysLeft days from today to the due date, negative when overdue
 * @param missed cycles missed since the work was last done
 */
public record Due(LocalDate date, long daysLeft, int missed) {
  /**
   * Due date, days left and missed cycles.
   *
   * @param last day the work was last done
   * @param interval months or days, above 0
   * @param today in the time zone of the facility, not before last
   */
  public static Due of(LocalDate last, Period interval, LocalDate today) {
    LocalDate due = last.plus(interval);
    int passed = 0;
    while (today.isAfter(last.plus(interval.multipliedBy(passed + 1)))) passed++;
    return new Due(due, ChronoUnit.DAYS.between(today, due), Math.max(0, passed - 1));
  }

  public boolean overdue() {
    return daysLeft < 0;
  }

  /** overdue, due_today or current. */
  public String status() {
    if (overdue()) return "overdue";
    return daysLeft == 0 ? "due_today" : "current";
  }
}
