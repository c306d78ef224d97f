package compliance;

import compliance.Requirement.Duty;
import electrical.maintenance.Condition;
import electrical.maintenance.Due;
import equipment.Evidence.Source;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Work that recurs: met through its due day, due soon from its lead on, overdue from the day after.
 * A record dated later than the day proves nothing yet.
 *
 * @param intervals by condition
 * @param last the newest proof
 */
record Recurring(
    Duty duty,
    Function<Condition, Period> intervals,
    EquipmentCondition condition,
    Optional<Proof> last)
    implements Rule {
  @Override
  public Verdict at(LocalDate day) {
    if (last.filter(l -> !l.day().isAfter(day)).isEmpty())
      return new Verdict(
          Status.EVIDENCE_MISSING, "never recorded", "record when it was last done, or do it");
    Period interval = intervals.apply(condition.at(day));
    Due due = Due.of(last.get().day(), interval, day);
    String every = "every " + months(interval) + " in condition " + condition.at(day).number();
    if (due.overdue())
      return new Verdict(
          Status.OVERDUE, "overdue, due " + every, "do it now; it was due on " + due.date());
    boolean soon = !day.isBefore(Lead.start(due.date(), interval));
    return new Verdict(
        soon ? Status.DUE_SOON : Status.MET,
        (soon ? "due soon, " : "done, ") + every,
        "do it by " + due.date());
  }

  private static String months(Period interval) {
    long months = interval.toTotalMonths();
    return months == 1 ? "month" : months + " months";
  }

  @Override
  public List<LocalDate> turns() {
    if (last.isEmpty()) return List.of();
    List<LocalDate> turns = new ArrayList<>(List.of(last.get().day()));
    condition.worsensOn().ifPresent(turns::add);
    for (Condition one : List.of(condition.base(), Condition.THREE)) {
      Period interval = intervals.apply(one);
      LocalDate due = last.get().day().plus(interval);
      turns.add(Lead.start(due, interval));
      turns.add(due.plusDays(1));
    }
    return turns;
  }

  @Override
  public Optional<Source> proof() {
    return last.flatMap(Proof::source);
  }
}
