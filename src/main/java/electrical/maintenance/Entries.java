package electrical.maintenance;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Refusal;
import electrical.method.WholeNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    return in -> {
      List<Refusal> refusals = new ArrayList<>();
      for (String name : List.of("last_done", "today"))
        in.maybeDay(name)
            .filter(day -> day.isBefore(FIRST) || day.isAfter(LAST))
            .ifPresent(
                day ->
                    refusals.add(
                        new Refusal(
                            "/" + name, "OUT_OF_RANGE", day.toString(), FIRST + " to " + LAST)));
      Optional<LocalDate> last = in.maybeDay("last_done");
      if (refusals.isEmpty() && last.isPresent() && last.get().isAfter(in.day("today")))
        refusals.add(
            new Refusal(
                "/last_done",
                "IN_THE_FUTURE",
                last.get().toString(),
                "a date not after today, " + in.day("today")));
      return refusals.isEmpty() ? calculation.of(in) : new Outcome.Refused(refusals);
    };
  }
}
