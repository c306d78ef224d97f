package electrical.maintenance;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A checklist with answers. An element without an answer is neither met nor unmet, so the score has
 * two ends.
 */
public record Checklist(List<String> met, List<String> unmet, List<String> unanswered) {
  /** Sorts the elements by their answers, keeping their order. */
  static Checklist of(List<String> elements, Map<String, Optional<Boolean>> answers) {
    return new Checklist(
        elements.stream().filter(e -> answers.get(e).orElse(false)).toList(),
        elements.stream().filter(e -> !answers.get(e).orElse(true)).toList(),
        elements.stream().filter(e -> answers.get(e).isEmpty()).toList());
  }

  /** Percent met if every unanswered element turns out unmet. */
  double least() {
    return 100.0 * met.size() / size();
  }

  /** Percent met if every unanswered element turns out met. */
  double most() {
    return 100.0 * (met.size() + unanswered.size()) / size();
  }

  private int size() {
    return met.size() + unmet.size() + unanswered.size();
  }
}
