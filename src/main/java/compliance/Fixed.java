package compliance;

import compliance.Requirement.Duty;
import equipment.Evidence.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A requirement whose verdict does not depend on the day. */
record Fixed(Duty duty, Verdict verdict, Optional<Source> proof) implements Rule {
  static Fixed notApplicable(Duty duty, String why) {
    return new Fixed(duty, new Verdict(Status.NOT_APPLICABLE, why, ""), Optional.empty());
  }

  static Fixed missing(Duty duty, String finding, String action) {
    return new Fixed(duty, new Verdict(Status.EVIDENCE_MISSING, finding, action), Optional.empty());
  }

  @Override
  public Status status(LocalDate day) {
    return verdict.status();
  }

  @Override
  public Verdict at(LocalDate day) {
    return verdict;
  }

  @Override
  public List<LocalDate> turns() {
    return List.of();
  }
}
