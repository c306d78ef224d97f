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

  /** Whether as much is met of every standard; the words of what is missing may be others. */
  public static boolean same(List<Compliance> one, List<Compliance> other) {
    if (one.size() != other.size()) return false;
    for (int i = 0; i < one.size(); i++) if (!one.get(i).same(other.get(i))) return false;
    return true;
  }

  private boolean same(Compliance other) {
    return standard.equals(other.standard)
        && score == other.score
        && issues.size() == other.issues.size()
        && requirements.equals(other.requirements);
  }
}
