package risk.original;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads local date-times as the original did, with {@code datetime.fromisoformat} of Python 3.11:
 * ISO 8601 dates by month or week, extended or basic, alone (midnight) or with a time after T or a
 * blank; fractions of a second are cut to microseconds. What has a zone, if only a trailing Z, is
 * none.
 */
public final class IsoMoment {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<year>\\d{4})(?:(?<dash>-?)(?<month>\\d{2})\\k<dash>(?<day>\\d{2})"
              + "|(?<weekDash>-?)W(?<week>\\d{2})(?:\\k<weekDash>(?<weekday>\\d))?)"
              + "(?:[Tt ](?<time>.+))?");
  private static final Pattern TIME =
      Pattern.compile(
          "(?<hour>\\d{2})(?:(?<colon>:?)(?<minute>\\d{2})"
              + "(?:\\k<colon>(?<second>\\d{2})(?:[.,](?<fraction>\\d+))?)?)?");

  private IsoMoment() {}

  /** Empty when the text is no such date or date-time. */
  public static Optional<LocalDateTime> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) return Optional.empty();
    try {
      LocalDate day = form.group("month") == null ? ofWeek(form) : ofMonth(form);
      if (day.getYear() < 1 || day.getYear() > 9999) return Optional.empty();
      return time(form.group("time")).map(day::atTime);
    } catch (DateTimeException e) {
      return Optional.empty(); // a 13th month or a 25th hour
    }
  }

  private static LocalDate ofMonth(Matcher form) {
    return LocalDate.of(number(form, "year"), number(form, "month"), number(form, "day"));
  }

  private static LocalDate ofWeek(Matcher form) {
    int weekday = form.group("weekday") == null ? 1 : number(form, "weekday");
    LocalDate inYear = LocalDate.of(number(form, "year"), 1, 4); // always in week 1
    int week = number(form, "week");
    if (!IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inYear).isValidValue(week))
      throw new DateTimeException("no week " + week);
    return inYear
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
        .with(java.time.temporal.ChronoField.DAY_OF_WEEK, weekday);
  }

  private static Optional<LocalTime> time(String text) {
    if (text == null) return Optional.of(LocalTime.MIDNIGHT);
    Matcher form = TIME.matcher(text);
    if (!form.matches()) return Optional.empty();
    return Optional.of(
        LocalTime.of(
            number(form, "hour"), number(form, "minute"), number(form, "second"), nanos(form)));
  }

  private static int number(Matcher form, String group) {
    return form.group(group) == null ? 0 : Integer.parseInt(form.group(group));
  }

  private static int nanos(Matcher form) {
    if (form.group("fraction") == null) return 0;
    return Integer.parseInt((form.group("fraction") + "000000").substring(0, 6)) * 1000;
  }
}
