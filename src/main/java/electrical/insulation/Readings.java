package electrical.insulation;

import electrical.method.Input;
import java.math.BigDecimal;
import java.math.MathContext;
import quantity.Unit;

/** Resistance readings: the inputs, and ratios of two of them. */
final class Readings {
  /** Beyond what any instrument shows. */
  private static final double HIGHEST = 1e9;

  private static final double LOWEST_DIVISOR = 1e-6;

  private Readings() {}

  static Input megohms(String name, String description) {
    return Input.number(name, Unit.MEGOHM, 0, HIGHEST, description);
  }

  /** A reading others are divided by. */
  static Input divisor(String name, String description) {
    return Input.number(name, Unit.MEGOHM, LOWEST_DIVISOR, HIGHEST, description);
  }

  static Input celsius(String description) {
    return Input.number(
        "T_C",
        Unit.CELSIUS,
        TemperatureCorrection.LOWEST,
        TemperatureCorrection.HIGHEST,
        description);
  }

  /**
   * Quotient of the decimal figures, so that 0.16 over 0.1 is 1.6 and lies on the limit 1.6, not
   * beside it.
   */
  static double ratio(double numerator, double denominator) {
    return BigDecimal.valueOf(numerator)
        .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64)
        .doubleValue();
  }
}
