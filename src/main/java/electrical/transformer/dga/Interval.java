package electrical.transformer.dga;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A criterion on a ratio as tables print it: {@code <0.1}, {@code >1}, {@code 0.1..1} with both
 * ends inside, or nothing when the ratio does not matter.
 */
record Interval(double above, double from, double to, double below) {
  private static final Pattern RANGE = Pattern.compile("([0-9.]+)\\.\\.([0-9.]+)");
  private static final double ANY = Double.POSITIVE_INFINITY;

  static Interval parse(String text) {
    Matcher range = RANGE.matcher(text);
    if (range.matches())
      return new Interval(
          -ANY, Double.parseDouble(range.group(1)), Double.parseDouble(range.group(2)), ANY);
    if (text.startsWith("<")) return new Interval(-ANY, -ANY, ANY, limit(text));
    if (text.startsWith(">")) return new Interval(limit(text), -ANY, ANY, ANY);
    throw new IllegalArgumentException("not a criterion: " + text);
  }

  private static double limit(String text) {
    return Double.parseDouble(text.substring(1));
  }

  /** True for an infinite ratio when there is no upper limit. */
  boolean contains(double ratio) {
    boolean lower = ratio > above && ratio >= from;
    boolean upper = ratio <= to && (ratio < below || below == ANY);
    return lower && upper;
  }
}
