package bench;

import static bench.ConditionSlots.*;
import static risk.functions.Mathematics.interpolate;

import risk.cel.Frame;
import risk.functions.Electrical;

/** The factors of version 2.0.0 that make a failure likely, but electrical tests and oil. */
final class PlainLikelihood {
  private static final double HALVED = 20 * Math.log10(2);
  private static final int[] SEEN = {
    PHYSICAL_DAMAGE_KNOWN, HEAT_DISCOLORATION_KNOWN, VISIBLE_CORROSION_KNOWN, RUST_LEVEL_KNOWN,
    CORROSION_LEVEL_KNOWN, LOOSE_PARTS_KNOWN, UNUSUAL_NOISE_KNOWN, FAILED_INSPECTION_KNOWN,
    DOCUMENTED_ISSUES_KNOWN
  };
  private static final int[] ENVIRONMENT = {
    HUMIDITY_KNOWN,
    AMBIENT_TEMPERATURE_KNOWN,
    CORROSIVE_ENVIRONMENT_KNOWN,
    OUTDOOR_EXPOSURE_KNOWN,
    POOR_VENTILATION_KNOWN
  };
  private static final int[] CONSTRUCTION = {
    MANUFACTURER_KNOWN,
    MODEL_KNOWN,
    CONDUCTOR_MATERIAL_KNOWN,
    CONNECTION_TYPE_KNOWN,
    UNDERSIZED_CONDUCTORS_KNOWN,
    OUTDATED_INSULATION_KNOWN
  };

  private PlainLikelihood() {}

  static void points(Frame f, ConditionType type, double[] into) {
    into[0] = 20 * Math.log10(f.number(BASE_RATE) / 0.0001);
    into[1] = 20 * Math.log10(f.number(CONSEQUENCE) / 100000);
    into[2] = f.flag(AGE_YEARS_KNOWN) ? ageing(f.number(AGE_YEARS), f.number(SERVICE_LIFE)) : 0;
    into[3] = inspection(f);
    into[4] = infrared(f);
    into[5] = PlainTests.points(f, type);
    into[6] = type.transformer() ? PlainOil.gas(f) : 0;
    into[7] = type.transformer() ? PlainOil.oil(f) : 0;
    into[8] = PlainCondition.any(f, ENVIRONMENT) ? environment(f) : 0;
    into[9] = operation(f, type);
    into[10] = f.flag(YEARS_SINCE_MAINTENANCE_KNOWN) ? maintenance(f) : 0;
    into[11] = PlainCondition.any(f, CONSTRUCTION) ? construction(f) : 0;
  }

  private static double is(Frame f, int flag, double points) {
    return f.flag(flag) ? points : 0;
  }

  private static double ageing(double age, double life) {
    double ratio = Electrical.weibullHazard(Math.max(age, 0), 3, life) * life;
    return 20 * Math.log10(Math.max(0.3, Math.min(ratio, 12)));
  }

  private static double inspection(Frame f) {
    double said =
        switch (f.text(CONDITION)) {
          case "excellent" -> -4;
          case "good" -> -2;
          case "fair" -> 3;
          case "poor" -> 8;
          case "critical" -> 14;
          default -> 0;
        };
    return Math.max(-6, Math.min(said + seen(f), 22));
  }

  private static double seen(Frame f) {
    double damage = is(f, PHYSICAL_DAMAGE, 8);
    double heat = is(f, HEAT_DISCOLORATION, 10);
    double rust =
        Math.max(
            is(f, VISIBLE_CORROSION, 4),
            Math.max(corrosion(f.text(RUST_LEVEL)), corrosion(f.text(CORROSION_LEVEL))));
    double loose = is(f, LOOSE_PARTS, 6);
    double noise = is(f, UNUSUAL_NOISE, 4);
    double failed = is(f, FAILED_INSPECTION, 8);
    double issues = Math.min(8, 2 * f.number(DOCUMENTED_ISSUES));
    double sum = damage + heat + rust + loose + noise + failed + issues;
    if (!(sum > 0)) return PlainCondition.any(f, SEEN) ? -2 : 0;
    double worst = Math.max(Math.max(damage, heat), Math.max(rust, loose));
    worst = Math.max(Math.max(worst, noise), Math.max(failed, issues));
    return worst + (sum - worst) / 3;
  }

  private static double corrosion(String level) {
    return switch (level) {
      case "severe" -> 8;
      case "moderate" -> 4;
      case "minimal" -> 1;
      default -> 0;
    };
  }

  private static double infrared(Frame f) {
    boolean measured = f.flag(TEMPERATURE_RISE_KNOWN);
    if (!measured && !f.flag(THERMAL_ISSUES_KNOWN)) return 0;
    double noted = f.flag(THERMAL_ISSUES) ? 8 : -3;
    return Math.max(measured ? rise(f.number(TEMPERATURE_RISE)) : -1, noted);
  }

  private static double rise(double kelvin) {
    double grade = Electrical.hotspotGrade(kelvin);
    if (grade < 1) return -3;
    if (grade < 2) return 2;
    return grade < 3 ? interpolate(kelvin, 3, 8, 15, 12) : interpolate(kelvin, 15, 14, 45, 20);
  }

  private static double environment(Frame f) {
    double heat = 0;
    if (f.flag(AMBIENT_TEMPERATURE_KNOWN)) {
      double above = f.number(AMBIENT_TEMPERATURE) - f.number(AMBIENT_BASE);
      heat = Math.max(0, Math.min(HALVED * above / f.number(HALVING), 12));
    }
    double sum =
        heat
            + interpolate(f.number(HUMIDITY), 50, 0, 90, 5)
            + is(f, CORROSIVE_ENVIRONMENT, 5)
            + is(f, OUTDOOR_EXPOSURE, 3)
            + is(f, POOR_VENTILATION, 3);
    return Math.min(18, sum) - 2;
  }

  private static double operation(Frame f, ConditionType type) {
    boolean winding = type.wound() && f.flag(WINDING_TEMPERATURE_KNOWN);
    double heating = 0;
    if (winding || f.flag(LOADING_KNOWN))
      heating =
          Math.max(f.flag(LOADING_KNOWN) ? load(f) : -3, winding ? winding(f, type.liquid()) : -3);
    double sum =
        heating
            + interpolate(f.number(HARMONICS), 5, 0, 15, 5)
            + is(f, FREQUENT_CYCLING, 3)
            + is(f, VOLTAGE_INSTABILITY, 3);
    return Math.min(22, sum);
  }

  private static double load(Frame f) {
    double load = f.number(LOADING);
    double usual = f.number(CONTINUOUS_LOAD);
    return load <= usual
        ? interpolate(load, usual - 30, -3, usual, 0)
        : Math.min(18, (load - usual) * 0.6);
  }

  private static double winding(Frame f, boolean liquid) {
    double celsius = f.number(WINDING_TEMPERATURE);
    double decades =
        liquid
            ? Math.log10(Electrical.paperAgeing(celsius))
            : Math.log10(2) * (celsius - 155) / f.number(HALVING);
    return Math.max(-3, Math.min(20 * decades, 20));
  }

  private static double maintenance(Frame f) {
    double early = f.number(SHARE_EARLY);
    double late = f.number(SHARE_LATE);
    double passed = f.number(YEARS_SINCE_MAINTENANCE) * 12 / f.number(INTERVAL);
    double share = interpolate(passed, 1, early, 2, late);
    return 20 * Math.log10((1 - 0.5 * (early + late)) / (1 - share));
  }

  static double history(Frame f) {
    return Electrical.knownEquipmentGrade(
        f.text(MANUFACTURER), f.text(MODEL), f.number(INSTALLATION_YEAR));
  }

  private static double construction(Frame f) {
    double history = history(f);
    return (history >= 2 ? 10 : history >= 1 ? 4 : 0)
        + aluminium(f)
        + is(f, UNDERSIZED_CONDUCTORS, 6)
        + is(f, OUTDATED_INSULATION, 4)
        - 1;
  }

  private static double aluminium(Frame f) {
    if (!f.text(CONDUCTOR_MATERIAL).equals("aluminum")) return 0;
    if (f.text(CONNECTION_TYPE).equals("crimped")) return 1;
    return f.flag(INSTALLATION_YEAR_KNOWN) && f.number(INSTALLATION_YEAR) < 1972 ? 5 : 2;
  }
}
