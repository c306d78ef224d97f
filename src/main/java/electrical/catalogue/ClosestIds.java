package electrical.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The ids a sender may have meant: those that hold the text or are few letters away from it. */
final class ClosestIds {
  private static final int SHOWN = 5;
  private static final int LONGEST = 60;

  private ClosestIds() {}

  /** The best first; empty when nothing is near. */
  static List<String> of(Collection<String> ids, String asked) {
    if (asked.isEmpty() || asked.length() > LONGEST) return List.of();
    String text = asked.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    record Near(String id, int edits) {}
    return ids.stream()
        .map(id -> new Near(id, edits(id, text)))
        .filter(near -> holds(near.id(), text) || near.edits() <= text.length() / 3)
        .sorted(
            Comparator.comparing((Near near) -> !holds(near.id(), text))
                .thenComparingInt(Near::edits)
                .thenComparing(Near::id))
        .limit(SHOWN)
        .map(Near::id)
        .toList();
  }

  private static boolean holds(String id, String text) {
    return text.length() > 2 && (id.contains(text) || text.contains(id));
  }

  /** Levenshtein distance. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) row[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
