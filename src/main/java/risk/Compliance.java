package risk;

import java.util.List;
import java.util.Map;

/**
 * How an item stands against one standard.
 *
 * @param standard nfpa70b or nfpa70e
 * @param score 0..100
 * @param issues what is missing, in words
 * @param requirements how many requirements are met, due_soon, overdue, evidence_missing and
 *     not_applicable; empty where the version does not judge requirement by requirement
 */
public record Compliance(
    String standard, int score, List<String> issues, Map<String, Integer> requirements) {
  public Compliance {
    // Events of releases that did not count them.
    requirements = requirements == null ? Map.of() : requirements;
  }

  public Compliance(String standard, int score, List<String> issues) {
    this(standard, score, issues, Map.of());
  }
}
