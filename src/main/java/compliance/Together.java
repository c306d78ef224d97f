package compliance;

import compliance.Requirement.Duty;
import equipment.Evidence.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A requirement that holds when all of several others hold; else it is what the worst of them is.
 */
record Together(Duty duty, List<Rule> parts) implements Rule {
  private static final List<Status> WORST_FIRST =
      List.of(Status.OVERDUE, Status.EVIDENCE_MISSING, Status.DUE_SOON, Status.MET);

  @Override
  public Verdict at(LocalDate day) {
    List<Status> statuses = parts.stream().map(part -> part.at(day).status()).toList();
    Status worst =
        WORST_FIRST.stream().filter(statuses::contains).findFirst().orElse(Status.NOT_APPLICABLE);
    return switch (worst) {
      case OVERDUE -> new Verdict(worst, "maintenance overdue", "see NFPA 70B, what is overdue");
      case EVIDENCE_MISSING ->
          new Verdict(worst, "maintenance not proven", "see NFPA 70B, what has no record");
      case DUE_SOON -> new Verdict(worst, "maintenance due soon", "see NFPA 70B, what is due");
      case MET -> new Verdict(worst, "maintained", "");
      case NOT_APPLICABLE -> new Verdict(worst, "no maintenance asked for", "");
    };
  }

  @Override
  public List<LocalDate> turns() {
    return parts.stream().flatMap(part -> part.turns().stream()).distinct().toList();
  }

  /** No single record proves it; its parts name theirs. */
  @Override
  public Optional<Source> proof() {
    return Optional.empty();
  }
}
