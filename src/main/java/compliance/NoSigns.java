package compliance;

import compliance.Requirement.Duty;
import electrical.maintenance.Condition;
import equipment.EquipmentType;
import equipment.Evidence;
import equipment.Evidence.Source;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of normal operating condition that inspections can prove: no sign of impending failure.
 * A sign counts until an inspection denies it. An inspection that saw none vouches for it as long
 * as an infrared scan would, 12, 12 or 6 months by condition (engine policy).
 */
record NoSigns(
    Duty duty, Findings findings, Optional<Proof> inspected, EquipmentCondition condition)
    implements Rule {
  // infrared thermography stands first, with one row for all types
  private static final Task INFRARED = Task.of(EquipmentType.OTHER).getFirst();

  static NoSigns of(Duty duty, Evidence evidence, EquipmentCondition condition) {
    return new NoSigns(
        duty, Findings.of(evidence), Proof.newest(evidence, List.of("last_inspected")), condition);
  }

  @Override
  public Status status(LocalDate day) {
    if (!findings.signs().isEmpty()) return Status.OVERDUE;
    return vouched(day) && fresh(day) ? Status.MET : Status.EVIDENCE_MISSING;
  }

  @Override
  public Verdict at(LocalDate day) {
    if (!findings.signs().isEmpty())
      return new Verdict(
          Status.OVERDUE,
          String.join(", ", findings.signs()),
          "repair, then record an inspection without the finding");
    if (!vouched(day)) return missing("no inspection says that there is none");
    return fresh(day)
        ? new Verdict(Status.MET, "none seen at the last inspection", "")
        : missing("last inspection too long ago");
  }

  private boolean vouched(LocalDate day) {
    return findings.clear() && inspected.isPresent() && !inspected.get().day().isAfter(day);
  }

  private boolean fresh(LocalDate day) {
    return !day.isAfter(inspected.get().day().plus(interval(condition.at(day))));
  }

  private static Verdict missing(String finding) {
    return new Verdict(
        Status.EVIDENCE_MISSING, finding, "inspect the item and record its condition");
  }

  private static Period interval(Condition condition) {
    return INFRARED.interval(condition);
  }

  @Override
  public List<LocalDate> turns() {
    if (inspected.isEmpty()) return List.of();
    LocalDate seen = inspected.get().day();
    List<LocalDate> turns = new ArrayList<>(List.of(seen));
    condition.worsensOn().ifPresent(turns::add);
    turns.add(seen.plus(interval(condition.base())).plusDays(1));
    turns.add(seen.plus(interval(Condition.THREE)).plusDays(1));
    return turns;
  }

  @Override
  public Optional<Source> proof() {
    return inspected.flatMap(Proof::source);
  }
}
