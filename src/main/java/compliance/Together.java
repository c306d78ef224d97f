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
  public Status status(LocalDate day) {
    Status worst = Status.NOT_APPLICABLE;
    for (Rule part : parts) {
      Status status = part.status(day);
      if (rank(status) < rank(worst)) worst = status;
    }
    return worst;
  }

  private static int rank(Status status) {
    int rank = WORST_FIRST.indexOf(status);
    return rank < 0 ? WORST_FIRST.size() : rank;
  }

  @Override
  public Verdict at(LocalDate day) {
    Status worst = status(day);
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
