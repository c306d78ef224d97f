package risk.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Which known name a misspelled one may have meant. */
final class Closest {
  private Closest() {}

  /** For the end of a message: the closest name, or all when none is close. */
  static String hint(String name, Collection<String> known) {
    String near = near(name, known);
    if (!near.isEmpty() || known.isEmpty() || known.size() > 20) return near;
    return ", expected one of " + String.join(", ", known);
  }

  /** For the end of a message: the closest name; nothing when none is close. */
  static String near(String name, Collection<String> known) {
    if (known.isEmpty()) return "";
    String best = known.stream().min(Comparator.comparingInt(k -> distance(name, k))).orElseThrow();
    boolean close = distance(name, best) <= Math.max(2, name.length() / 3);
    return close ? ", did you mean '" + best + "'?" : "";
  }

  /**
   * Letters to add, drop, change or exchange with the next, capital or not (Damerau's distance,
   * each letter touched once).
   */
  static int distance(String first, String second) {
    String one = first.toLowerCase(Locale.ROOT);
    String other = second.toLowerCase(Locale.ROOT);
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++)
      for (int j = 0; j <= other.length(); j++)
        steps[i][j] = i == 0 || j == 0 ? i + j : least(one, other, i, j, steps);
    return steps[one.length()][other.length()];
  }

  private static int least(String one, String other, int i, int j, int[][] steps) {
    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(steps[i - 1][j - 1] + same, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
    boolean exchanged =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return exchanged ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
