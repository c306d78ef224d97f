package risk.original;

import java.math.BigDecimal;

/** A number as Python writes it. */
final class PythonNumber {
  /** From here on Python writes a double with an exponent. */
  private static final double LARGE = 1e16;

  private PythonNumber() {}

  /**
   * A whole number without decimals; a double in its shortest form with at least one decimal.
   *
   * @param number at least 1: smaller numbers are not written the same way
   */
  static String text(Number number) {
    if (!(number instanceof Double value)) return number.toString();
    BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    if (value < LARGE) return shortest.setScale(Math.max(1, shortest.scale())).toPlainString();
    String digits = shortest.unscaledValue().toString();
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + "e+" + (shortest.precision() - shortest.scale() - 1);
  }
}
