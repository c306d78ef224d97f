package bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * The six factors of version 1.2.0 as a programmer would write them, without reasons, compliance or
 * a version file: what the interpreted formulas are measured against.
 */
final class PlainSixFactors {
  private PlainSixFactors() {}

  static double exact(Map<String, Object> known, LocalDate asOf) {
    double[] weights = {0.35, 0.20, 0.20, 0.10, 0.10, 0.05};
    double[] factors = {
      age(known, asOf), material(known), maintenance(known, asOf),
      environment(known), operation(known), visual(known)
    };
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < factors.length; i++) {
      if (Double.isNaN(factors[i])) continue;
      sum += weights[i] * factors[i];
      weight += weights[i];
    }
    return sum / weight;
  }

  private static double years(Map<String, Object> known, String name, LocalDate asOf) {
    return known.get(name) instanceof LocalDate date
        ? ChronoUnit.DAYS.between(date, asOf) / 365.25
        : Double.NaN;
  }

  private static double number(Map<String, Object> known, String name) {
    return known.get(name) instanceof Double number ? number : Double.NaN;
  }

  private static double flag(Map<String, Object> known, String name, double points) {
    return Boolean.TRUE.equals(known.get(name)) ? points : 0;
  }

  private static double age(Map<String, Object> known, LocalDate asOf) {
    double used = years(known, "installation_date", asOf) / 30 * 100;
    double points =
        used <= 50 ? used : used <= 75 ? 50 + (used - 50) * 1.2 : 80 + (used - 75) * 1.6;
    return Math.max(0, Math.min(100, points));
  }

  private static double material(Map<String, Object> known) {
    double old =
        known.get("installation_date") instanceof LocalDate d && d.getYear() < 1975 ? 60 : 45;
    return Math.min(
        100,
        30
            + ("aluminum".equals(known.get("conductor_material")) ? old : 0)
            + ("crimped".equals(known.get("connection_type")) ? 15 : 0)
            + flag(known, "undersized_conductors", 25)
            + flag(known, "outdated_insulation", 20));
  }

  private static double maintenance(Map<String, Object> known, LocalDate asOf) {
    double q = years(known, "last_maintained", asOf);
    if (Double.isNaN(q)) return 85;
    double base = years(known, "installation_date", asOf) < 3 && q < 0.5 ? 5 : 25;
    double since = q <= 1 ? q * 15 : q <= 3 ? 15 + (q - 1) * 25 : 65 + (q - 3) * 15;
    double issues = number(known, "documented_issues");
    double points =
        base
            + since
            + (Double.isNaN(issues) ? 0 : issues * 5)
            + flag(known, "failed_inspection", 30)
            + flag(known, "thermal_issues", 25);
    return Math.max(0, Math.min(100, points));
  }

  private static double environment(Map<String, Object> known) {
    double humidity = number(known, "humidity");
    double ambient = number(known, "ambient_temperature");
    return Math.min(
        100,
        20
            + (humidity > 80 ? 40 : humidity > 65 ? 25 : humidity > 50 ? 15 : 0)
            + (ambient > 32 ? 35 : ambient > 29 ? 25 : ambient > 24 ? 15 : 0)
            + flag(known, "corrosive_environment", 25)
            + flag(known, "outdoor_exposure", 15)
            + flag(known, "poor_ventilation", 15));
  }

  private static double operation(Map<String, Object> known) {
    double load = number(known, "loading");
    double harmonics = number(known, "harmonics");
    double factor = number(known, "power_factor");
    return Math.min(
        100,
        (load < 40 ? 15 : 30)
            + (load > 90 ? 65 : load > 80 ? 45 : load > 70 ? 25 : load > 60 ? 15 : 0)
            + (harmonics > 15 ? 25 : harmonics > 8 ? 15 : 0)
            + (factor < 0.8 ? 20 : factor < 0.9 ? 10 : 0)
            + flag(known, "frequent_cycling", 15)
            + flag(known, "voltage_instability", 15));
  }

  private static double visual(Map<String, Object> known) {
    return Math.min(
        100,
        15
            + flag(known, "visible_corrosion", 30)
            + flag(known, "physical_damage", 25)
            + flag(known, "heat_discoloration", 35)
            + flag(known, "loose_parts", 20)
            + flag(known, "unusual_noise", 15));
  }
}
