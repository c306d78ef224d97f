package risk.original;

import java.time.LocalDateTime;
import java.util.List;

/** The answer of the original's {@code evaluate_equipment} of either standard. */
public record ItemCompliance(
    Status status,
    int score,
    List<String> issues,
    String equipmentId,
    LocalDateTime lastEvaluation) {
  static ItemCompliance of(Finding finding, Item item, LocalDateTime now) {
    return new ItemCompliance(finding.status(), finding.score(), finding.issues(), item.id(), now);
  }
}
