package risk.document;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as a reader gets to see them. */
final class Numerals {
  private static final double PLAIN_FROM = 1e-4;
  private static final double PLAIN_TO = 1e9;
  private static final MathContext SHOWN = new MathContext(6);

  private Numerals() {}

  /** To six significant digits, with a minus sign that is one. */
  static String shown(double number) {
    return said(new BigDecimal(number).round(SHOWN));
  }

  /** As it stands in a file: every digit. */
  static String exact(double number) {
    return said(BigDecimal.valueOf(number));
  }

  /** To so many decimals, with its sign even when above 0. */
  static String change(double number, int decimals) {
    double size = Math.abs(number);
    String digits = String.format(java.util.Locale.ROOT, "%." + decimals + "f", size);
    boolean none = new BigDecimal(digits).signum() == 0;
    return none ? digits : (number < 0 ? "−" : "+") + digits;
  }

  private static String said(BigDecimal number) {
    double size = Math.abs(number.doubleValue());
    BigDecimal shortest = number.stripTrailingZeros();
    boolean plain = size == 0 || (size >= PLAIN_FROM && size < PLAIN_TO);
    return (plain ? shortest.toPlainString() : shortest.toString()).replace('-', '−');
  }
}
