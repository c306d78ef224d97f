package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import risk.cel.Frame;
import risk.cel.Kind;
import risk.cel.Layout;

/**
 * The definitions of version 1.2.0 as a programmer would write them, on the same frame. Slots are
 * constants to the JVM, as they are in compiled formulas.
 */
final class PlainFormulas {
  private static final Layout LAYOUT = layout();
  private static final int AGE_YEARS = LAYOUT.index("age_years", Kind.NUMBER);
  private static final int SERVICE_LIFE = LAYOUT.index("service_life", Kind.NUMBER);
  private static final int YEARS_SINCE_MAINTENANCE =
      LAYOUT.index("years_since_maintenance", Kind.NUMBER);
  private static final int DOCUMENTED_ISSUES = LAYOUT.index("documented_issues", Kind.NUMBER);
  private static final int INSTALLATION_YEAR = LAYOUT.index("installation_year", Kind.NUMBER);
  private static final int HUMIDITY = LAYOUT.index("humidity", Kind.NUMBER);
  private static final int AMBIENT_TEMPERATURE = LAYOUT.index("ambient_temperature", Kind.NUMBER);
  private static final int LOADING = LAYOUT.index("loading", Kind.NUMBER);
  private static final int HARMONICS = LAYOUT.index("harmonics", Kind.NUMBER);
  private static final int POWER_FACTOR = LAYOUT.index("power_factor", Kind.NUMBER);
  private static final int CONDUCTOR_MATERIAL = LAYOUT.index("conductor_material", Kind.TEXT);
  private static final int CONNECTION_TYPE = LAYOUT.index("connection_type", Kind.TEXT);
  private static final int UNDERSIZED_CONDUCTORS = LAYOUT.index("undersized_conductors", Kind.FLAG);
  private static final int OUTDATED_INSULATION = LAYOUT.index("outdated_insulation", Kind.FLAG);
  private static final int CORROSIVE_ENVIRONMENT = LAYOUT.index("corrosive_environment", Kind.FLAG);
  private static final int OUTDOOR_EXPOSURE = LAYOUT.index("outdoor_exposure", Kind.FLAG);
  private static final int POOR_VENTILATION = LAYOUT.index("poor_ventilation", Kind.FLAG);
  private static final int FAILED_INSPECTION = LAYOUT.index("failed_inspection", Kind.FLAG);
  private static final int THERMAL_ISSUES = LAYOUT.index("thermal_issues", Kind.FLAG);
  private static final int FREQUENT_CYCLING = LAYOUT.index("frequent_cycling", Kind.FLAG);
  private static final int VOLTAGE_INSTABILITY = LAYOUT.index("voltage_instability", Kind.FLAG);
  private static final int VISIBLE_CORROSION = LAYOUT.index("visible_corrosion", Kind.FLAG);
  private static final int PHYSICAL_DAMAGE = LAYOUT.index("physical_damage", Kind.FLAG);
  private static final int HEAT_DISCOLORATION = LAYOUT.index("heat_discoloration", Kind.FLAG);
  private static final int LOOSE_PARTS = LAYOUT.index("loose_parts", Kind.FLAG);
  private static final int UNUSUAL_NOISE = LAYOUT.index("unusual_noise", Kind.FLAG);
  private static final int AGE_YEARS_KNOWN = LAYOUT.index("age_years_known", Kind.FLAG);
  private static final int INSTALLATION_YEAR_KNOWN =
      LAYOUT.index("installation_year_known", Kind.FLAG);
  private static final int YEARS_SINCE_MAINTENANCE_KNOWN =
      LAYOUT.index("years_since_maintenance_known", Kind.FLAG);
  private static final int AMBIENT_TEMPERATURE_KNOWN =
      LAYOUT.index("ambient_temperature_known", Kind.FLAG);
  private static final int LOADING_KNOWN = LAYOUT.index("loading_known", Kind.FLAG);
  private static final int POWER_FACTOR_KNOWN = LAYOUT.index("power_factor_known", Kind.FLAG);
  private static final int LIFE_USED = LAYOUT.index("life_used", Kind.NUMBER);
  private static final int Q = LAYOUT.index("q", Kind.NUMBER);
  private static final int BASE = LAYOUT.index("base", Kind.NUMBER);
  private static final int AGE_FACTOR = LAYOUT.index("age_factor", Kind.NUMBER);
  private static final int MATERIAL_FACTOR = LAYOUT.index("material_factor", Kind.NUMBER);
  private static final int MAINTENANCE_FACTOR = LAYOUT.index("maintenance_factor", Kind.NUMBER);
  private static final int ENVIRONMENT_FACTOR = LAYOUT.index("environment_factor", Kind.NUMBER);
  private static final int OPERATION_FACTOR = LAYOUT.index("operation_factor", Kind.NUMBER);
  private static final int VISUAL_FACTOR = LAYOUT.index("visual_factor", Kind.NUMBER);

  private PlainFormulas() {}

  private static Layout layout() {
    try {
      return VersionFormulas.read("1.2.0").layout();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void run(Frame frame) {
    double used = frame.number(AGE_YEARS) / frame.number(SERVICE_LIFE) * 100;
    double q = frame.number(YEARS_SINCE_MAINTENANCE);
    double base = frame.flag(AGE_YEARS_KNOWN) && frame.number(AGE_YEARS) < 3 && q < 0.5 ? 5 : 25;
    store(frame, LIFE_USED, used);
    store(frame, Q, q);
    store(frame, BASE, base);
    store(frame, AGE_FACTOR, age(used));
    store(frame, MATERIAL_FACTOR, material(frame));
    store(frame, MAINTENANCE_FACTOR, maintenance(frame, q, base));
    store(frame, ENVIRONMENT_FACTOR, environment(frame));
    store(frame, OPERATION_FACTOR, operation(frame));
    store(frame, VISUAL_FACTOR, visual(frame));
  }

  private static void store(Frame frame, int result, double value) {
    if (!Double.isFinite(value)) throw new ArithmeticException("not finite");
    frame.setNumber(result, value);
  }

  private static double points(Frame frame, int flag, double points) {
    return frame.flag(flag) ? points : 0;
  }

  private static double age(double used) {
    double points =
        used <= 50 ? used : used <= 75 ? 50 + (used - 50) * 1.2 : 80 + (used - 75) * 1.6;
    return Math.max(0, Math.min(100, points));
  }

  private static double material(Frame frame) {
    double old =
        frame.flag(INSTALLATION_YEAR_KNOWN) && frame.number(INSTALLATION_YEAR) < 1975 ? 60 : 45;
    return Math.min(
        100,
        30
            + (frame.text(CONDUCTOR_MATERIAL).equals("aluminum") ? old : 0)
            + (frame.text(CONNECTION_TYPE).equals("crimped") ? 15 : 0)
            + points(frame, UNDERSIZED_CONDUCTORS, 25)
            + points(frame, OUTDATED_INSULATION, 20));
  }

  private static double maintenance(Frame frame, double q, double base) {
    if (!frame.flag(YEARS_SINCE_MAINTENANCE_KNOWN)) return 85;
    double curve = q <= 1 ? q * 15 : q <= 3 ? 15 + (q - 1) * 25 : 65 + (q - 3) * 15;
    double points =
        base
            + curve
            + frame.number(DOCUMENTED_ISSUES) * 5
            + points(frame, FAILED_INSPECTION, 30)
            + points(frame, THERMAL_ISSUES, 25);
    return Math.max(0, Math.min(100, points));
  }

  private static double environment(Frame frame) {
    double h = frame.number(HUMIDITY);
    double t = frame.number(AMBIENT_TEMPERATURE);
    double heat =
        !frame.flag(AMBIENT_TEMPERATURE_KNOWN) ? 0 : t > 32 ? 35 : t > 29 ? 25 : t > 24 ? 15 : 0;
    return Math.min(
        100,
        20
            + (h > 80 ? 40 : h > 65 ? 25 : h > 50 ? 15 : 0)
            + heat
            + points(frame, CORROSIVE_ENVIRONMENT, 25)
            + points(frame, OUTDOOR_EXPOSURE, 15)
            + points(frame, POOR_VENTILATION, 15));
  }

  private static double operation(Frame frame) {
    double load = frame.number(LOADING);
    double thd = frame.number(HARMONICS);
    double pf = frame.number(POWER_FACTOR);
    return Math.min(
        100,
        (frame.flag(LOADING_KNOWN) && load < 40 ? 15 : 30)
            + (load > 90 ? 65 : load > 80 ? 45 : load > 70 ? 25 : load > 60 ? 15 : 0)
            + (thd > 15 ? 25 : thd > 8 ? 15 : 0)
            + (!frame.flag(POWER_FACTOR_KNOWN) ? 0 : pf < 0.8 ? 20 : pf < 0.9 ? 10 : 0)
            + points(frame, FREQUENT_CYCLING, 15)
            + points(frame, VOLTAGE_INSTABILITY, 15));
  }

  private static double visual(Frame frame) {
    return Math.min(
        100,
        15
            + points(frame, VISIBLE_CORROSION, 30)
            + points(frame, PHYSICAL_DAMAGE, 25)
            + points(frame, HEAT_DISCOLORATION, 35)
            + points(frame, LOOSE_PARTS, 20)
            + points(frame, UNUSUAL_NOISE, 15));
  }
}
