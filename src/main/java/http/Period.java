package http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import views.query.Grain;

/**
 * A whole UTC day or month.
 *
 * @param first day
 * @param last day; of a month that is not over, today
 */
record Period(Grain grain, LocalDate first, LocalDate last) {

  /** Every period that has a moment of the span in it, oldest first; none goes beyond today. */
  static List<Period> of(Grain grain, LocalDate from, LocalDate to) {
    List<Period> out = new ArrayList<>();
    if (grain == Grain.MONTH)
      for (YearMonth m = YearMonth.from(from); !m.isAfter(YearMonth.from(to)); m = m.plusMonths(1))
        out.add(
            new Period(grain, m.atDay(1), m.atEndOfMonth().isAfter(to) ? to : m.atEndOfMonth()));
    else
      for (LocalDate d = from; !d.isAfter(to); d = d.plusDays(1)) out.add(new Period(grain, d, d));
    return out;
  }

  /** 2026-05 for a month, 2026-05-31 for a day. */
  String label() {
    return grain == Grain.MONTH ? YearMonth.from(first).toString() : first.toString();
  }

  Instant begins() {
    return start(first);
  }

  /** The first moment after it. */
  Instant ends() {
    return start(last.plusDays(1));
  }

  static Instant start(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /**
   * The same day some months before: the last day of a month for the last day of a month, else the
   * same number, or the last there is.
   */
  static LocalDate sameDay(LocalDate day, int monthsBefore) {
    YearMonth then = YearMonth.from(day).minusMonths(monthsBefore);
    boolean last = day.equals(YearMonth.from(day).atEndOfMonth());
    return last
        ? then.atEndOfMonth()
        : then.atDay(Math.min(day.getDayOfMonth(), then.lengthOfMonth()));
  }
}
