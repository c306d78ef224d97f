package electrical.safety;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Precondition;
import electrical.method.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the methods of this room ask of numbers and dates beyond their kind. */
final class Entries {
  /** Latest edition of NFPA 70E known here. */
  static final int LATEST = 2024;

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
  // a number that came in another unit may be off by the rounding of the conversion
  private static final double ROUNDING = 1e-9;

  private Entries() {}

  /** At most a limit that is itself allowed. */
  static boolean atMost(double number, double limit) {
    return number <= limit + Math.abs(limit) * ROUNDING;
  }

  /** At least a limit that is itself allowed. */
  static boolean atLeast(double number, double limit) {
    return number >= limit - Math.abs(limit) * ROUNDING;
  }

  /** Below a limit that is not allowed. */
  static boolean below(double number, double limit) {
    return !atLeast(number, limit);
  }

  /** Refuses an edition that has no table here. */
  static Method.Calculation edition(List<Integer> known, Method.Calculation calculation) {
    return Precondition.before(
        calculation,
        Precondition.of(
            in -> {
              OptionalDouble edition = in.maybeNumber("edition");
              boolean found =
                  edition.isEmpty() || known.stream().anyMatch(k -> k == edition.getAsDouble());
              return found
                  ? Optional.empty()
                  : Optional.of(
                      new Refusal(
                          "/edition",
                          "UNKNOWN_EDITION",
                          "" + edition.getAsDouble(),
                          "one of " + known));
            }));
  }

  static int edition(Inputs in) {
    return (int) in.maybeNumber("edition").orElse(LATEST);
  }

  /** Refuses dates no study can have, and past events after today. */
  static Method.Calculation dates(List<String> past, Method.Calculation calculation) {
    List<Precondition> checks = new ArrayList<>();
    checks.add(Precondition.of(in -> range("today", in)));
    for (String name : past) {
      checks.add(Precondition.of(in -> range(name, in)));
      checks.add(Precondition.of(in -> past(name, in)));
    }
    return Precondition.before(calculation, checks.toArray(Precondition[]::new));
  }

  private static Optional<Refusal> past(String name, Inputs in) {
    return in.maybeDay(name)
        .filter(day -> day.isAfter(in.day("today")))
        .map(
            day ->
                new Refusal(
                    "/" + name,
                    "IN_THE_FUTURE",
                    day.toString(),
                    "a date not after today, " + in.day("today")));
  }

  private static Optional<Refusal> range(String name, Inputs in) {
    return in.maybeDay(name)
        .filter(day -> day.isBefore(FIRST) || day.isAfter(LAST))
        .map(day -> new Refusal("/" + name, "OUT_OF_RANGE", day.toString(), FIRST + " to " + LAST));
  }
}
