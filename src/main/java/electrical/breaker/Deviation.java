package electrical.breaker;

import java.math.BigDecimal;
import java.math.MathContext;

/** How far a measured value lies from a setting. */
final class Deviation {
  private Deviation() {}

  /**
   * {@code 100 x (measured - setting) / setting}, worked in decimal figures so that 110 of 100 is
   * exactly 10 %.
   */
  static double percent(double measured, double setting) {
    return BigDecimal.valueOf(measured)
        .subtract(BigDecimal.valueOf(setting))
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(setting), MathContext.DECIMAL64)
        .doubleValue();
  }

  /** {@code measured - setting} in decimal figures. */
  static double difference(double measured, double setting) {
    return BigDecimal.valueOf(measured).subtract(BigDecimal.valueOf(setting)).doubleValue();
  }
}
