package electrical.hazards;

import electrical.method.Table;
import java.util.Map;
import java.util.Optional;

/** Limits of shunt power capacitors. */
public final class CapacitorBank {
  static final Table OVERVOLTAGE = Table.load("electrical/hazards/capacitor-overvoltage.csv");

  /** Continuous rms voltage, percent of rated. */
  static final double VOLTAGE = 110;

  /** Continuous peak voltage, percent of rated peak. */
  static final double PEAK = 120;

  /** Continuous rms current, percent of rated. */
  static final double CURRENT = 135;

  /** Continuous reactive power, percent of rated. */
  static final double REACTIVE = 135;

  private static final double LOW_VOLTAGE = 1000;
  private static final double RESIDUAL = 50;
  private static final double SECONDS_LOW = 60;
  private static final double SECONDS_HIGH = 300;

  private CapacitorBank() {}

  /**
   * Longest time in s an overvoltage may last; infinite up to 1.10. Between two rows of the table
   * the higher one holds.
   *
   * <p>Source: IEEE 18-2002 for 1.10; IEEE 18-1992 for the short times (confidence A).
   *
   * @param perUnit rms voltage of rated, at most 2.20
   */
  public static double longest(double perUnit) {
    if (atMost(100 * perUnit, VOLTAGE)) return Double.POSITIVE_INFINITY;
    return OVERVOLTAGE.rows().stream()
        .filter(row -> atMost(perUnit, number(row, "over_pu")))
        .mapToDouble(row -> number(row, "seconds"))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Whether a bank discharges in time, to 50 V or less within 1 min up to 1000 V rated and within 5
   * min above; empty when the measurement was too late to show it, or too early to deny it.
   *
   * <p>Source: IEEE 18 and NEC 460.6 as commonly published (confidence C).
   *
   * @param residual voltage left, V
   * @param seconds since switched off
   */
  public static Optional<Boolean> discharged(double rated, double residual, double seconds) {
    double limit = dischargeSeconds(rated);
    if (residual <= RESIDUAL) return seconds <= limit ? Optional.of(true) : Optional.empty();
    return seconds >= limit ? Optional.of(false) : Optional.empty();
  }

  /** Time in s within which a bank of this rated voltage must be discharged. */
  static double dischargeSeconds(double rated) {
    return rated <= LOW_VOLTAGE ? SECONDS_LOW : SECONDS_HIGH;
  }

  static boolean atMost(double number, double limit) {
    return number <= limit * (1 + 1e-9); // a converted number may be off by its last digit
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
