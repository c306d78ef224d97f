package facility;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import risk.Compliance;

/**
 * Totals of one standard over a facility's items. An item is compliant from a score of {@value
 * #COMPLIANT}, in warning from {@value #WARNING}, else out of compliance.
 */
public final class ComplianceTotals {
  public static final int COMPLIANT = 90;
  public static final int WARNING = 75;

  private final Map<String, Integer> issues = new HashMap<>();
  private final Map<String, Integer> requirements = new TreeMap<>();
  private int items;
  private long sum;
  private int compliant;
  private int warning;

  void change(Compliance one, int sign) {
    items += sign;
    sum += sign * (long) one.score();
    if (one.score() >= COMPLIANT) compliant += sign;
    else if (one.score() >= WARNING) warning += sign;
    one.issues().forEach(issue -> RollUp.count(issues, issue, sign));
    one.requirements()
        .forEach(
            (status, count) ->
                requirements.merge(status, sign * count, (a, b) -> a + b == 0 ? null : a + b));
  }

  public int items() {
    return items;
  }

  /** Mean of the items' scores, rounded half to even; 0 when there are none. */
  public int score() {
    return items == 0 ? 0 : (int) Math.rint((double) sum / items);
  }

  public int compliant() {
    return compliant;
  }

  public int warning() {
    return warning;
  }

  public int nonCompliant() {
    return items - compliant - warning;
  }

  /** Requirements of all items by the word of their status; empty where none were counted. */
  public Map<String, Integer> requirements() {
    return new TreeMap<>(requirements);
  }

  /** Issues by how many items have them, commonest first, equal ones by text. */
  public List<Map.Entry<String, Integer>> commonest(int atMost) {
    return issues.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(atMost)
        .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
        .toList();
  }
}
