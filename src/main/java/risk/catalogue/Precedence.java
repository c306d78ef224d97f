package risk.catalogue;

import identity.AlgorithmVersion;
import java.util.Comparator;

/** Order of version numbers. Source: Semantic Versioning 2.0.0, clause 11. */
public final class Precedence {
  public static final Comparator<AlgorithmVersion> ORDER =
      (one, other) -> compare(one.value(), other.value());

  private Precedence() {}

  private static int compare(String one, String other) {
    String[] a = one.split("-", 2);
    String[] b = other.split("-", 2);
    int numbers = identifiers(a[0], b[0]);
    if (numbers != 0) return numbers;
    if (a.length != b.length) return b.length - a.length; // with a suffix comes before without
    return a.length == 1 ? 0 : identifiers(a[1], b[1]);
  }

  private static int identifiers(String one, String other) {
    String[] a = one.split("\\.", -1);
    String[] b = other.split("\\.", -1);
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      int order = identifier(a[i], b[i]);
      if (order != 0) return order;
    }
    return a.length - b.length;
  }

  /** Numbers by value and before words, words by their letters. */
  private static int identifier(String one, String other) {
    boolean first = numeric(one);
    if (first != numeric(other)) return first ? -1 : 1;
    return first
        ? new java.math.BigInteger(one).compareTo(new java.math.BigInteger(other))
        : one.compareTo(other);
  }

  private static boolean numeric(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
