package electrical.maintenance;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Precondition;
import electrical.method.Refusal;
import electrical.method.WholeNumbers;
import java.time.LocalDate;
import java.util.Optional;

/** What the methods of this room ask of conditions, counts and dates beyond their kind. */
final class Entries {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private Entries() {}

  /** A condition number, which may be absent when nobody assessed it. */
  static Input condition(String name, String description) {
    return WholeNumbers.input(name, 1, 3, description).optional();
  }

  static Optional<Condition> condition(Inputs in, String name) {
    return in.has(name) ? Optional.of(Condition.of((int) in.number(name))) : Optional.empty();
  }

  /** Refuses dates no equipment can have, and a last time after today. */
  static Method.Calculation dates(Method.Calculation calculation) {
    return Precondition.before(
        calculation,
        Precondition.of(in -> range("last_done", in)),
        Precondition.of(in -> range("today", in)),
        Precondition.of(Entries::future));
  }

  private static Optional<Refusal> range(String name, Inputs in) {
    return in.maybeDay(name)
        .filter(Entries::impossible)
        .map(day -> new Refusal("/" + name, "OUT_OF_RANGE", day.toString(), FIRST + " to " + LAST));
  }

  private static boolean impossible(LocalDate day) {
    return day.isBefore(FIRST) || day.isAfter(LAST);
  }

  private static Optional<Refusal> future(Inputs in) {
    LocalDate today = in.day("today");
    return in.maybeDay("last_done")
        .filter(last -> last.isAfter(today) && !impossible(last) && !impossible(today))
        .map(
            last ->
                new Refusal(
                    "/last_done",
                    "IN_THE_FUTURE",
                    last.toString(),
                    "a date not after today, " + today));
  }
}
