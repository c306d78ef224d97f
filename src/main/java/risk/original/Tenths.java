package risk.original;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding to one decimal as Python's {@code round(x, 1)}. */
final class Tenths {
  private Tenths() {}

  /** The exact binary value is rounded, ties to even. */
  static double of(double x) {
    return new BigDecimal(x).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
  }
}
