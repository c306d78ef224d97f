package bench;

import static bench.ConditionSlots.*;

import risk.cel.Frame;
import risk.functions.Electrical;

/** Service, safety, findings and severity of version 2.0.0. */
final class PlainConsequence {
  private PlainConsequence() {}

  static double service(Frame f) {
    double load =
        switch (f.text(LOAD_CRITICALITY)) {
          case "life_safety" -> 20;
          case "critical" -> 14;
          case "general" -> -6;
          default -> 0;
        };
    return load
        + switch (f.text(REDUNDANCY)) {
          case "none" -> 3;
          case "partial" -> -6;
          case "full" -> -14;
          default -> 0;
        };
  }

  static double safety(Frame f) {
    double energy = 0;
    if (f.flag(INCIDENT_ENERGY_KNOWN)) {
      double points = 9 * Math.log10(Math.max(f.number(INCIDENT_ENERGY), 0.01) / 1.2) - 4;
      energy = Math.max(-4, Math.min(points, 14));
    }
    return energy + people(f) + (f.flag(CLEARANCE_ISSUE) ? 3 : 0);
  }

  private static double people(Frame f) {
    if (!f.flag(OCCUPANCY_KNOWN) && !f.flag(CRITICALITY_KNOWN)) return 0;
    double near =
        switch (f.text(OCCUPANCY)) {
          case "continuous" -> 6;
          case "frequent" -> 4;
          case "occasional" -> 0;
          default -> -6;
        };
    return Math.max(near, f.number(CRITICALITY) >= 3 ? 6 : -6);
  }

  static double floor(Frame f, ConditionType type) {
    double gas = type.transformer() ? PlainOil.gasRatio95(f) : 0;
    int severe = severe(f, gas) + (insulationLost(f, type) ? 1 : 0);
    if (f.text(CONDITION).equals("critical") || severe >= 2) return 86;
    if (severe >= 1) return 71;
    return lesser(f, type, gas) ? 41 : 0;
  }

  private static int severe(Frame f, double gas) {
    double energy = f.number(INCIDENT_ENERGY);
    boolean people = !f.text(OCCUPANCY).equals("none");
    int severe = Electrical.hotspotGrade(f.number(TEMPERATURE_RISE)) >= 4 ? 1 : 0;
    if (gas > 4) severe++;
    if (people && energy > 40) severe++;
    if (people && energy > 8 && f.flag(CLEARANCE_ISSUE)) severe++;
    if (people && f.flag(PHYSICAL_DAMAGE) && f.number(VOLTAGE_RATING) > 150) severe++;
    if (f.flag(FAILED_TRIP)) severe++;
    if (PlainLikelihood.history(f) >= 2) severe++;
    return severe;
  }

  private static boolean insulationLost(Frame f, ConditionType type) {
    return f.flag(INSULATION_RESISTANCE_KNOWN) && PlainTests.insulationRatio(f, type) < 0.01;
  }

  private static boolean lesser(Frame f, ConditionType type, double gas) {
    boolean damaged =
        f.flag(PHYSICAL_DAMAGE) && !(f.flag(VOLTAGE_RATING_KNOWN) && f.number(VOLTAGE_RATING) < 50);
    boolean replace = type.battery() && f.flag(CAPACITY_KNOWN) && f.number(CAPACITY) < 80;
    boolean missed =
        type.protective() && f.number(YEARS_SINCE_TRIP_TEST) * 12 > 2 * f.number(INTERVAL);
    return damaged || f.flag(CLEARANCE_ISSUE) || gas > 1 || replace || missed;
  }

  static double severity(Frame f, double points) {
    double loss = f.number(CONSEQUENCE) * Math.pow(10, points / 20);
    double damage = loss >= 1e7 ? 1 : loss >= 1e6 ? 2 : loss >= 1e5 ? 3 : 4;
    return Math.min(injury(f), damage);
  }

  private static double injury(Frame f) {
    double energy = f.number(INCIDENT_ENERGY);
    if (energy > 40) return 1;
    boolean life =
        f.text(LOAD_CRITICALITY).equals("life_safety") && !f.text(REDUNDANCY).equals("full");
    if (energy > 8 || f.number(CRITICALITY) >= 3 || life) return 2;
    return energy > 1.2 ? 3 : 4;
  }
}
