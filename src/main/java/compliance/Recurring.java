package compliance;

import compliance.Requirement.Duty;
import electrical.maintenance.Condition;
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
  public Status status(LocalDate day) {
    if (!proven(day)) return Status.EVIDENCE_MISSING;
    Period interval = interval(day);
    LocalDate due = last.get().day().plus(interval);
    if (day.isAfter(due)) return Status.OVERDUE;
    return day.isBefore(Lead.start(due, interval)) ? Status.MET : Status.DUE_SOON;
  }

  @Override
  public Verdict at(LocalDate day) {
    Status status = status(day);
    if (status == Status.EVIDENCE_MISSING)
      return new Verdict(status, "never recorded", "record when it was last done, or do it");
    Period interval = interval(day);
    LocalDate due = last.get().day().plus(interval);
    String every = "every " + months(interval) + " in condition " + condition.at(day).number();
    return switch (status) {
      case OVERDUE ->
          new Verdict(status, "overdue, due " + every, "do it now; it was due on " + due);
      case DUE_SOON -> new Verdict(status, "due soon, " + every, "do it by " + due);
      case MET, EVIDENCE_MISSING, NOT_APPLICABLE ->
          new Verdict(status, "done, " + every, "do it by " + due);
    };
  }

  @Override
  public Optional<LocalDate> due(LocalDate day) {
    return proven(day) ? Optional.of(last.get().day().plus(interval(day))) : Optional.empty();
  }

  private boolean proven(LocalDate day) {
    return last.isPresent() && !last.get().day().isAfter(day);
  }

  private Period interval(LocalDate day) {
    return intervals.apply(condition.at(day));
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
