package electrical.power;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Percentages worked in decimal figures, so that a value on a limit is not taken to be beside it.
 */
final class Percent {
  private Percent() {}

  /** {@code 100 x part / whole}. */
  static double of(double part, double whole) {
    return quotient(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  /** At most a limit that is itself allowed. */
  static boolean atMost(double number, double limit) {
    return number <= limit * (1 + 1e-9); // a converted number may be off by its last digit
  }

  /** {@code 100 x (found - rated) / rated}. */
  static double deviation(double found, double rated) {
    BigDecimal base = BigDecimal.valueOf(rated);
    return quotient(BigDecimal.valueOf(found).subtract(base), base);
  }

  /** {@code 100 x greatest |x - mean| / mean}, by way of {@code |n x - sum| / sum}. */
  static double unbalance(List<Double> values) {
    BigDecimal count = BigDecimal.valueOf(values.size());
    BigDecimal sum =
        values.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal greatest =
        values.stream()
            .map(v -> BigDecimal.valueOf(v).multiply(count).subtract(sum).abs())
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    return quotient(greatest, sum);
  }

  private static double quotient(BigDecimal part, BigDecimal whole) {
    return part.movePointRight(2).divide(whole, MathContext.DECIMAL64).doubleValue();
  }
}
