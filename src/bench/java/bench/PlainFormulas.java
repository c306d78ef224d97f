package bench;

import risk.cel.Frame;
import risk.cel.Kind;
import risk.cel.Layout;

/** The definitions of version 1.2.0 as a programmer would write them, on the same frame. */
final class PlainFormulas {
  private final Layout layout;
  private final int age;
  private final int life;
  private final int since;
  private final int issues;
  private final int installed;
  private final int humidity;
  private final int ambient;
  private final int loading;
  private final int harmonics;
  private final int power;
  private final int[] flags;
  private final int conductor;
  private final int connection;
  private final int[] results;

  PlainFormulas(Layout layout) {
    this.layout = layout;
    age = number("age_years");
    life = number("service_life");
    since = number("years_since_maintenance");
    issues = number("documented_issues");
    installed = number("installation_year");
    humidity = number("humidity");
    ambient = number("ambient_temperature");
    loading = number("loading");
    harmonics = number("harmonics");
    power = number("power_factor");
    conductor = layout.index("conductor_material", Kind.TEXT);
    connection = layout.index("connection_type", Kind.TEXT);
    flags =
        indexes(
            Kind.FLAG,
            "undersized_conductors outdated_insulation corrosive_environment outdoor_exposure"
                + " poor_ventilation failed_inspection thermal_issues frequent_cycling"
                + " voltage_instability visible_corrosion physical_damage heat_discoloration"
                + " loose_parts unusual_noise age_years_known installation_year_known"
                + " years_since_maintenance_known ambient_temperature_known loading_known"
                + " power_factor_known");
    results =
        indexes(
            Kind.NUMBER,
            "life_used q base age_factor material_factor maintenance_factor environment_factor"
                + " operation_factor visual_factor");
  }

  private int number(String name) {
    return layout.index(name, Kind.NUMBER);
  }

  private int[] indexes(Kind kind, String names) {
    return java.util.Arrays.stream(names.split(" "))
        .mapToInt(name -> layout.index(name, kind))
        .toArray();
  }

  void run(Frame frame) {
    double used = frame.number(age) / frame.number(life) * 100;
    double q = frame.number(since);
    double base = frame.flag(flags[14]) && frame.number(age) < 3 && q < 0.5 ? 5 : 25;
    store(frame, 0, used);
    store(frame, 1, q);
    store(frame, 2, base);
    store(frame, 3, age(used));
    store(frame, 4, material(frame));
    store(frame, 5, maintenance(frame, q, base));
    store(frame, 6, environment(frame));
    store(frame, 7, operation(frame));
    store(frame, 8, visual(frame));
  }

  private void store(Frame frame, int result, double value) {
    if (!Double.isFinite(value)) throw new ArithmeticException("not finite");
    frame.setNumber(results[result], value);
  }

  private double points(Frame frame, int flag, double points) {
    return frame.flag(flags[flag]) ? points : 0;
  }

  private static double age(double used) {
    double points =
        used <= 50 ? used : used <= 75 ? 50 + (used - 50) * 1.2 : 80 + (used - 75) * 1.6;
    return Math.max(0, Math.min(100, points));
  }

  private double material(Frame frame) {
    double old = frame.flag(flags[15]) && frame.number(installed) < 1975 ? 60 : 45;
    return Math.min(
        100,
        30
            + (frame.text(conductor).equals("aluminum") ? old : 0)
            + (frame.text(connection).equals("crimped") ? 15 : 0)
            + points(frame, 0, 25)
            + points(frame, 1, 20));
  }

  private double maintenance(Frame frame, double q, double base) {
    if (!frame.flag(flags[16])) return 85;
    double curve = q <= 1 ? q * 15 : q <= 3 ? 15 + (q - 1) * 25 : 65 + (q - 3) * 15;
    double points =
        base + curve + frame.number(issues) * 5 + points(frame, 5, 30) + points(frame, 6, 25);
    return Math.max(0, Math.min(100, points));
  }

  private double environment(Frame frame) {
    double h = frame.number(humidity);
    double t = frame.number(ambient);
    double heat = !frame.flag(flags[17]) ? 0 : t > 32 ? 35 : t > 29 ? 25 : t > 24 ? 15 : 0;
    return Math.min(
        100,
        20
            + (h > 80 ? 40 : h > 65 ? 25 : h > 50 ? 15 : 0)
            + heat
            + points(frame, 2, 25)
            + points(frame, 3, 15)
            + points(frame, 4, 15));
  }

  private double operation(Frame frame) {
    double load = frame.number(loading);
    double thd = frame.number(harmonics);
    double pf = frame.number(power);
    return Math.min(
        100,
        (frame.flag(flags[18]) && load < 40 ? 15 : 30)
            + (load > 90 ? 65 : load > 80 ? 45 : load > 70 ? 25 : load > 60 ? 15 : 0)
            + (thd > 15 ? 25 : thd > 8 ? 15 : 0)
            + (!frame.flag(flags[19]) ? 0 : pf < 0.8 ? 20 : pf < 0.9 ? 10 : 0)
            + points(frame, 7, 15)
            + points(frame, 8, 15));
  }

  private double visual(Frame frame) {
    return Math.min(
        100,
        15
            + points(frame, 9, 30)
            + points(frame, 10, 25)
            + points(frame, 11, 35)
            + points(frame, 12, 20)
            + points(frame, 13, 15));
  }
}
