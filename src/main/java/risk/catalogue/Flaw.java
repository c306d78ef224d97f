package risk.catalogue;

import java.util.Comparator;

/**
 * One thing wrong with a version file.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
public record Flaw(String file, int line, int column, String text) implements Comparable<Flaw> {
  private static final Comparator<Flaw> BY_PLACE =
      Comparator.comparing(Flaw::file)
          .thenComparingInt(Flaw::line)
          .thenComparingInt(Flaw::column)
          .thenComparing(Flaw::text);

  @Override
  public int compareTo(Flaw other) {
    return BY_PLACE.compare(this, other);
  }

  /** As compilers write it, so that editors can jump there. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + text;
  }
}
