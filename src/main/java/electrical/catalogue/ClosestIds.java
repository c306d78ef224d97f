package electrical.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ids a sender may have meant: a few letters away, or with words in common. */
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
        .filter(near -> near.edits() <= text.length() / 3 || alike(near.id(), text))
        .sorted(Comparator.comparingInt(Near::edits).thenComparing(Near::id))
        .limit(SHOWN)
        .map(Near::id)
        .toList();
  }

  /** One holds the other, or two words are the same. */
  private static boolean alike(String id, String text) {
    Set<String> words = new HashSet<>(Arrays.asList(id.split("-", -1)));
    words.retainAll(Arrays.asList(text.split("-", -1)));
    boolean holds = text.length() > 2 && (id.contains(text) || text.contains(id));
    return holds || words.size() > 1;
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
