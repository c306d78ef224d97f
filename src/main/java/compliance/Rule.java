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

  Verdict at(LocalDate day);

  /** Every day on which the verdict may become another one; more than there are do no harm. */
  List<LocalDate> turns();

  /** The record behind the verdict. */
  Optional<Source> proof();

  /** First day after this one whose status is another. */
  default Optional<LocalDate> changesAfter(LocalDate day) {
    Status now = at(day).status();
    return turns().stream()
        .filter(turn -> turn.isAfter(day))
        .sorted()
        .filter(turn -> at(turn).status() != now)
        .findFirst();
  }
}
