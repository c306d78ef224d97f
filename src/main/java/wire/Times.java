package wire;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads dates and times. Nothing may lie more than a day after it arrived, nor before 1880. */
final class Times {
  static final String EXPECTED_TIME =
      "an ISO 8601 date-time such as 2025-06-01T12:00:00Z, or a date";
  static final String EXPECTED_DAY = "an ISO 8601 date such as 2011-09-23";
  static final LocalDate EARLIEST = LocalDate.of(1880, 1, 1);
  private static final Duration CLOCK_SKEW = Duration.ofDays(1);

  private Times() {}

  static Optional<Instant> instant(Reading reading, Reading.Member member, Instant arrivedAt) {
    Optional<Instant> at = reading.text(member, EXPECTED_TIME).flatMap(text -> parse(text));
    if (at.isEmpty() && member.node().isTextual())
      reading.problem(member, "BAD_DATE", EXPECTED_TIME);
    return at.filter(t -> within(reading, member, t, arrivedAt));
  }

  static Optional<LocalDate> day(Reading reading, Reading.Member member, Instant arrivedAt) {
    Optional<Instant> at = reading.text(member, EXPECTED_DAY).flatMap(text -> parse(text));
    if (at.isEmpty() && member.node().isTextual())
      reading.problem(member, "BAD_DATE", EXPECTED_DAY);
    return at.filter(t -> within(reading, member, t, arrivedAt))
        .map(t -> t.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** The message's own time, where it stands for one that the body does not say. */
  static Optional<Instant> sent(Reading reading, Instant sentAt, Instant arrivedAt) {
    Optional<Outside> outside = outside(sentAt, arrivedAt);
    outside.ifPresent(
        o -> {
          String expected = "a timestamp of the message (else a time in the body) " + o.expected();
          Problem problem = new Problem("/timestamp", o.code(), sentAt.toString(), expected);
          reading.notes().problems().add(problem);
        });
    return outside.isPresent() ? Optional.empty() : Optional.of(sentAt);
  }

  private record Outside(String code, String expected) {}

  private static boolean within(
      Reading reading, Reading.Member member, Instant at, Instant arrivedAt) {
    Optional<Outside> outside = outside(at, arrivedAt);
    outside.ifPresent(o -> reading.problem(member, o.code(), o.expected()));
    return outside.isEmpty();
  }

  private static Optional<Outside> outside(Instant at, Instant arrivedAt) {
    if (at.isAfter(arrivedAt.plus(CLOCK_SKEW)))
      return Optional.of(
          new Outside("DATE_IN_FUTURE", "at most one day after its arrival at " + arrivedAt));
    return tooEarly(at)
        ? Optional.of(new Outside("DATE_TOO_EARLY", "not before " + EARLIEST))
        : Optional.empty();
  }

  static boolean tooEarly(Instant at) {
    return at.isBefore(EARLIEST.atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  /** A date is the start of that day in UTC; a date-time without zone is taken as UTC. */
  static Optional<Instant> parse(String text) {
    try {
      if (text.length() == 10)
        return Optional.of(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
      boolean zoned =
          text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
      return Optional.of(
          zoned
              ? OffsetDateTime.parse(text).toInstant()
              : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
