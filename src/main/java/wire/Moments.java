package wire;

import equipment.AsOf;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the moments items are looked at from: a date is the end of that UTC day, so that whatever
 * is dated within it counts; a date-time without zone is UTC.
 */
public final class Moments {
  /** What is read, for error messages. */
  public static final String EXPECTED =
      "an ISO 8601 date-time such as 2025-06-01T12:00:00Z, or a date, which is the end of that day";

  /** Further ahead a projection says nothing. */
  private static final Duration HORIZON = Duration.ofDays(36_525);

  private Moments() {}

  /**
   * A moment from 1880 on, and at most a hundred years ahead.
   *
   * @param pointer where the text stood
   * @param problems told what is wrong, if anything; then the result is empty
   */
  public static Optional<AsOf> read(
      String pointer, String text, Instant now, Consumer<Problem> problems) {
    Optional<Instant> instant = Times.parse(text);
    if (instant.isEmpty()) {
      problems.accept(new Problem(pointer, "BAD_DATE", Reading.shortened(text), EXPECTED));
      return Optional.empty();
    }
    Optional<Problem> outside = outside(pointer, text, instant.get(), now);
    outside.ifPresent(problems);
    return outside.isPresent() ? Optional.empty() : Optional.of(asOf(text, instant.get()));
  }

  private static AsOf asOf(String text, Instant instant) {
    return text.length() == LocalDate.EPOCH.toString().length()
        ? AsOf.endOf(LocalDate.parse(text))
        : AsOf.instant(instant);
  }

  private static Optional<Problem> outside(String pointer, String text, Instant at, Instant now) {
    if (at.isAfter(now.plus(HORIZON)))
      return Optional.of(
          new Problem(pointer, "DATE_IN_FUTURE", text, "at most a hundred years after " + now));
    if (Times.tooEarly(at))
      return Optional.of(
          new Problem(pointer, "DATE_TOO_EARLY", text, "not before " + Times.EARLIEST));
    return Optional.empty();
  }
}
