package compliance;

import electrical.safety.Likelihood;
import java.util.List;
import java.util.Optional;

/**
 * Normal operating condition of NFPA 70E-2024, 110.4(D), as far as records and the person on site
 * answer it. What a record says goes before what is confirmed.
 */
record NormalCondition(StandardCompliance safety, WorkTask task) {
  private static final String MAINTAINED = "maintained_properly";
  private static final String NO_SIGN = "no_sign_of_failure";

  Optional<Boolean> holds() {
    return Likelihood.normal(WorkTask.criteria().stream().map(this::answer).toList());
  }

  List<String> open() {
    return WorkTask.criteria().stream().filter(c -> answer(c).isEmpty()).toList();
  }

  private Optional<Boolean> answer(String criterion) {
    return onRecord(criterion)
        .or(() -> task.confirmed().contains(criterion) ? Optional.of(true) : Optional.empty());
  }

  private Optional<Boolean> onRecord(String criterion) {
    return switch (criterion) {
      case MAINTAINED -> held(Safety.MAINTAINED);
      case NO_SIGN -> held(Safety.NO_SIGNS);
      default -> Optional.empty();
    };
  }

  private Optional<Boolean> held(String id) {
    return switch (safety.requirement(id).status()) {
      case MET, DUE_SOON -> Optional.of(true);
      case OVERDUE -> Optional.of(false);
      case EVIDENCE_MISSING, NOT_APPLICABLE -> Optional.empty();
    };
  }
}
