package risk.document;

/**
 * What one input does to a score when it alone is changed.
 *
 * @param low what it was set to, in words
 * @param high the other end
 * @param atLow change of the exact score, in points
 * @param atHigh change of the exact score, in points
 */
public record Effect(String input, String low, String high, double atLow, double atHigh) {
  /** The most it moves the score, either way. */
  public double size() {
    return Math.max(Math.abs(atLow), Math.abs(atHigh));
  }
}
