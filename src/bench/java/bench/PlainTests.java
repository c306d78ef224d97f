package bench;

import static bench.ConditionSlots.*;

import risk.cel.Frame;
import risk.functions.Electrical;
import risk.functions.Mathematics;

/** Electrical tests of version 2.0.0. */
final class PlainTests {
  private static final int[] ASKED = {
    INSULATION_RESISTANCE_KNOWN,
    POLARIZATION_INDEX_KNOWN,
    INSULATION_POWER_FACTOR_KNOWN,
    PASSED_KNOWN,
    FAILED_TRIP_KNOWN,
    FAILED_INSULATION_RESISTANCE_KNOWN,
    FAILED_CONTACT_RESISTANCE_KNOWN,
    FAILED_TURNS_RATIO_KNOWN,
    FAILED_POWER_FACTOR_KNOWN,
    FAILED_CAPACITY_KNOWN,
    FAILED_PARTIAL_DISCHARGE_KNOWN,
    FAILED_OTHER_KNOWN
  };
  private static final int[] FAILED = {
    FAILED_INSULATION_RESISTANCE,
    FAILED_CONTACT_RESISTANCE,
    FAILED_TURNS_RATIO,
    FAILED_POWER_FACTOR,
    FAILED_CAPACITY,
    FAILED_PARTIAL_DISCHARGE,
    FAILED_OTHER
  };

  private PlainTests() {}

  static double points(Frame f, ConditionType type) {
    boolean capacity = type.battery() && f.flag(CAPACITY_KNOWN);
    if (!capacity && !PlainCondition.any(f, ASKED)) return 0;
    double worst = Math.max(insulation(f, type), absorption(f, type));
    worst = Math.max(worst, dissipation(f, type));
    if (capacity) worst = Math.max(worst, capacity(f.number(CAPACITY)));
    return Math.max(worst, verdict(f));
  }

  static double insulationRatio(Frame f, ConditionType type) {
    return Math.max(f.number(INSULATION_RESISTANCE), 1) / least(f.number(VOLTAGE_RATING), type);
  }

  private static double least(double volts, ConditionType type) {
    if (type.transformer()) return volts <= 600 ? 1e8 : volts <= 5000 ? 1e9 : 5e9;
    if (type.machine()) return volts < 1000 ? 5e6 : 1e8;
    return Electrical.insulationMinimum(Math.max(volts, 1));
  }

  private static double insulation(Frame f, ConditionType type) {
    if (!f.flag(INSULATION_RESISTANCE_KNOWN)) return -3;
    return Math.max(-3, Math.min(4 - 10 * Math.log10(insulationRatio(f, type)), 18));
  }

  private static double absorption(Frame f, ConditionType type) {
    if (!f.flag(POLARIZATION_INDEX_KNOWN) || f.number(INSULATION_RESISTANCE) > 5e9) return -3;
    double index = f.number(POLARIZATION_INDEX);
    if (type.machine()) return index < 1 ? 10 : index < 1.5 ? 6 : index < 2 ? 2 : -3;
    if (type.transformer()) return index < 1 ? 6 : -3;
    return index < 1 ? 10 : index < 1.25 ? 4 : -3;
  }

  private static double dissipation(Frame f, ConditionType type) {
    if (!f.flag(INSULATION_POWER_FACTOR_KNOWN)) return -3;
    double percent = f.number(INSULATION_POWER_FACTOR);
    double bad = type.liquid() ? 1 : 10;
    double poor = type.liquid() ? 0.5 : 5;
    return percent > bad ? 10 : percent > poor ? 4 : -3;
  }

  private static double capacity(double percent) {
    if (percent >= 90) return -3;
    return percent >= 80
        ? Mathematics.interpolate(percent, 80, 12, 90, 8)
        : Mathematics.interpolate(percent, 60, 22, 80, 16);
  }

  private static double verdict(Frame f) {
    if (f.flag(FAILED_TRIP)) return 12;
    boolean failed = PlainCondition.any(f, FAILED) || (f.flag(PASSED_KNOWN) && !f.flag(PASSED));
    return failed ? 8 : -3;
  }
}
