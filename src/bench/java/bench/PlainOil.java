package bench;

import static bench.ConditionSlots.*;
import static risk.functions.Mathematics.interpolate;

import risk.cel.Frame;
import risk.functions.Electrical;

/** Dissolved gas and oil of version 2.0.0. */
final class PlainOil {
  private static final int[] GAS = {
    HYDROGEN_KNOWN,
    METHANE_KNOWN,
    ETHANE_KNOWN,
    ETHYLENE_KNOWN,
    ACETYLENE_KNOWN,
    CARBON_MONOXIDE_KNOWN,
    CARBON_DIOXIDE_KNOWN,
    FAILED_DISSOLVED_GAS_KNOWN
  };

  private PlainOil() {}

  static double gasRatio95(Frame f) {
    return Electrical.c57104Table2Ratio(
        f.number(HYDROGEN),
        f.number(METHANE),
        f.number(ETHANE),
        f.number(ETHYLENE),
        f.number(ACETYLENE),
        f.number(CARBON_MONOXIDE),
        f.number(CARBON_DIOXIDE));
  }

  private static double gasRatio90(Frame f) {
    return Electrical.c57104Table1Ratio(
        f.number(HYDROGEN),
        f.number(METHANE),
        f.number(ETHANE),
        f.number(ETHYLENE),
        f.number(ACETYLENE),
        f.number(CARBON_MONOXIDE),
        f.number(CARBON_DIOXIDE));
  }

  static double gas(Frame f) {
    if (!PlainCondition.any(f, GAS)) return 0;
    return Math.max(gasLevel(f), f.flag(FAILED_DISSOLVED_GAS) ? 12 : -4);
  }

  private static double gasLevel(Frame f) {
    double ratio = gasRatio95(f);
    if (ratio > 1) return Math.min(25, 12 + 13 * Math.log10(ratio));
    if (gasRatio90(f) > 1) return 6;
    return f.flag(HYDROGEN_KNOWN) && f.flag(ETHYLENE_KNOWN) && f.flag(ACETYLENE_KNOWN) ? -4 : -1;
  }

  static double oil(Frame f) {
    boolean water = f.flag(MOISTURE_KNOWN);
    boolean breakdown = f.flag(DIELECTRIC_BREAKDOWN_KNOWN);
    if (!water && !breakdown && !f.flag(FAILED_OIL_QUALITY_KNOWN)) return 0;
    double worst = water ? moisture(f) : -1;
    if (breakdown) worst = Math.max(worst, breakdown(f.number(DIELECTRIC_BREAKDOWN)));
    return Math.max(worst, f.flag(FAILED_OIL_QUALITY) ? 5 : -1);
  }

  private static double moisture(Frame f) {
    double volts = f.number(VOLTAGE_RATING);
    double limit = volts <= 69000 ? 35 : volts <= 230000 ? 25 : 20;
    double ppm = f.number(MOISTURE);
    return ppm <= limit
        ? interpolate(ppm / limit, 0.6, -1, 1, 2)
        : interpolate(ppm / limit, 1, 2, 2, 6);
  }

  private static double breakdown(double volts) {
    return volts < 26000
        ? interpolate(volts, 20000, 8, 26000, 4)
        : interpolate(volts, 26000, 4, 30000, -1);
  }
}
