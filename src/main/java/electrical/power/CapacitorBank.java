package electrical.power;

import electrical.method.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Limits of shunt power capacitors. */
public final class CapacitorBank {
  /** Rms voltage a capacitor bears without end, per unit of rated. */
  static final double CONTINUOUS = 1.10;

  /** Short overvoltages a capacitor bears in its life. */
  static final int EVENTS = 300;

  /** Least rating of the switching device, percent of the capacitor's current. */
  static final double SWITCH_PERCENT = 135;

  /** Voltage at which a capacitor counts as discharged, V. */
  static final double DISCHARGED = 50;

  static final Table OVERVOLTAGE = Table.load("electrical/power/capacitor-overvoltage.csv");

  /** Greatest continuous figures, percent of rated. Source: IEEE 18-2002 (confidence A). */
  static final Map<String, Double> DUTY = duty();

  private CapacitorBank() {}

  private static Map<String, Double> duty() {
    Map<String, Double> limits = new LinkedHashMap<>();
    limits.put("rms_voltage_pct", 110.0);
    limits.put("peak_voltage_pct", 120.0);
    limits.put("rms_current_pct", 135.0);
    limits.put("kvar_pct", 135.0);
    return limits;
  }

  /**
   * Greatest rms voltage, per unit of rated, for a duration in s; 1.10 beyond half an hour. Between
   * two rows of the table the longer duration holds.
   *
   * <p>Source: IEEE 18-1992 for short durations, IEEE 18-2002 for 1.10 (confidence A).
   */
  public static double greatest(double seconds) {
    return OVERVOLTAGE.rows().stream()
        .filter(row -> Percent.atMost(seconds, cell(row, "up_to_s")))
        .mapToDouble(row -> cell(row, "per_unit"))
        .findFirst()
        .orElse(CONTINUOUS);
  }

  /**
   * Longest time in s a voltage may last; infinite up to 1.10 per unit, empty above 2.20. Between
   * two rows of the table the higher voltage holds.
   *
   * <p>Source: IEEE 18-1992 for short durations, IEEE 18-2002 for 1.10 (confidence A).
   */
  public static OptionalDouble longest(double perUnit) {
    if (Percent.atMost(perUnit, CONTINUOUS)) return OptionalDouble.of(Double.POSITIVE_INFINITY);
    return OVERVOLTAGE.rows().stream()
        .filter(row -> Percent.atMost(perUnit, cell(row, "per_unit")))
        .mapToDouble(row -> cell(row, "up_to_s"))
        .max();
  }

  /**
   * Whether a bank discharges in time: to 50 V or less within 60 s up to 1000 V rated, within 300 s
   * above. Empty when the measurement was too late to show it, or too early to deny it.
   *
   * <p>Source: NFPA 70, 460 (confidence C).
   */
  public static Optional<Boolean> discharged(double ratedVolts, double leftVolts, double seconds) {
    double limit = dischargeSeconds(ratedVolts);
    if (Percent.atMost(leftVolts, DISCHARGED))
      return Percent.atMost(seconds, limit) ? Optional.of(true) : Optional.empty();
    return Percent.atMost(limit, seconds) ? Optional.of(false) : Optional.empty();
  }

  /** Time in s within which a bank of this rated voltage must be discharged. */
  static double dischargeSeconds(double ratedVolts) {
    return Percent.atMost(ratedVolts, 1000) ? 60 : 300;
  }

  private static double cell(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
