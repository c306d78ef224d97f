package compliance;

import compliance.Requirement.Duty;
import equipment.Evidence.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One requirement bound to one item's records: its verdict as a function of the day. */
interface Rule {
  /**
   * @param finding why, in words without a day
   * @param action what to do; empty when nothing
   */
  record Verdict(Status status, String finding, String action) {}

  Duty duty();

  /** The verdict's status, without its words. */
  Status status(LocalDate day);

  Verdict at(LocalDate day);

  /** Every day on which the verdict may become another one; more than there are do no harm. */
  List<LocalDate> turns();

  /** The record behind the verdict. */
  Optional<Source> proof();

  /** The last day on which the work is in time, as planned on a day; empty for what has none. */
  default Optional<LocalDate> due(LocalDate day) {
    return Optional.empty();
  }

  /** First day after this one whose status is another. */
  default Optional<LocalDate> changesAfter(LocalDate day) {
    List<LocalDate> turns = turns();
    if (turns.isEmpty()) return Optional.empty();
    Status now = status(day);
    LocalDate first = null;
    for (LocalDate turn : turns) {
      boolean earlier = turn.isAfter(day) && (first == null || turn.isBefore(first));
      if (earlier && status(turn) != now) first = turn;
    }
    return Optional.ofNullable(first);
  }
}
