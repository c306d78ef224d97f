package risk.catalogue;

import java.util.Collection;
import java.util.Comparator;

/** Which known name a misspelled one may have meant. */
final class Closest {
  private Closest() {}

  /** For the end of a message: the closest name, or all when none is close. */
  static String hint(String name, Collection<String> known) {
    if (known.isEmpty()) return "";
    String best = known.stream().min(Comparator.comparingInt(k -> distance(name, k))).orElseThrow();
    if (distance(name, best) <= Math.max(2, name.length() / 3))
      return ", did you mean '" + best + "'?";
    return known.size() > 20 ? "" : ", expected one of " + String.join(", ", known);
  }

  /** Levenshtein: letters to add, drop or change. */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) row[j] = j;
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
