package electrical.power;

import static electrical.method.Input.number;
import static electrical.method.Input.numbers;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import java.util.OptionalDouble;
import quantity.Unit;

/** Unbalance of a three-phase supply and of the currents it drives. */
public final class Unbalance {
  private static final double CURRENT_FLAG = 10;

  public static final Method VOLTAGE =
      new Method(
          "voltage-unbalance",
          "1.0.0",
          "power",
          "Voltage unbalance",
          List.of(
              new Citation("NEMA MG 1", "2016", "14.36 and Figure 14-1", Confidence.A),
              new Citation("ANSI C84.1", "2020", "annex on unbalance", Confidence.A)),
          List.of(
              numbers("voltages", Unit.VOLT, 0, 1_500_000, 3, "the three line-to-line voltages")),
          List.of(
              new Output("pct", "%", "unbalance"),
              new Output("derating", "1", "share of rated motor power; none above 5 %"),
              new Output("extra_rise_pct", "%", "extra temperature rise of a motor, about"),
              new Output("within_C84_1", "", "whether at most 3 %, at the meter at no load"),
              new Output("verdict", "", "full load, derate or do not run")),
          Unbalance::voltage);

  public static final Method CURRENT =
      new Method(
          "current-unbalance",
          "1.0.0",
          "power",
          "Current unbalance",
          List.of(new Citation("NEMA MG 1", "2016", "14.36.5", Confidence.A)),
          List.of(
              numbers("currents", Unit.AMPERE, 0, 1_000_000, 3, "the three line currents"),
              number("voltage_unbalance_pct", Unit.PERCENT, 0, 100, "at the same time").optional()),
          List.of(
              new Output("pct", "%", "unbalance"),
              new Output("flag", "", "whether above 10 %"),
              new Output("explained_by_voltage", "", "whether at most 10 times the voltage's")),
          Unbalance::current);

  private Unbalance() {}

  /**
   * Unbalance in percent: {@code 100 x greatest deviation from the mean / mean}.
   *
   * @param phases voltages between lines, or line currents, in one unit; at least one above 0
   */
  public static double percent(List<Double> phases) {
    return Percent.unbalance(phases);
  }

  /** Extra temperature rise of a motor in percent, about {@code 2 u^2}, u in percent. */
  static double extraRise(double percent) {
    return 2 * percent * percent;
  }

  private static double mean(List<Double> phases) {
    return phases.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static Outcome voltage(Inputs in) {
    int count = in.count("voltages");
    if (count != 3) return wrongCount("/voltages", count);
    List<Double> volts = in.numbers("voltages");
    double mean = mean(volts);
    if (mean == 0) return Outcome.refused("/voltages", "ALL_ZERO", "0 V", "a voltage above 0 V");
    double percent = percent(volts);
    OptionalDouble derating = MotorDerating.factor(percent);
    Sheet.Draft sheet =
        Sheet.draft()
            .step("V_mean", "mean of the voltages", mean, "V")
            .step("pct", "100 x max |V - V_mean| / V_mean", percent, "%")
            .value("pct", percent);
    derating.ifPresent(
        d -> sheet.step("derating", "MG 1 Figure 14-1, straight between points", d, "1"));
    if (derating.isEmpty()) sheet.warn("above 5 % a motor must not run: there is no derating");
    return sheet
        .result("derating", derating.isPresent() ? (Object) derating.getAsDouble() : null)
        .result("extra_rise_pct", extraRise(percent))
        .result("within_C84_1", percent <= 3)
        .result(
            "verdict", derating.isEmpty() ? "do not run" : percent <= 1 ? "full load" : "derate")
        .valid("steady three-phase voltages")
        .done();
  }

  private static Outcome current(Inputs in) {
    int count = in.count("currents");
    if (count != 3) return wrongCount("/currents", count);
    List<Double> amperes = in.numbers("currents");
    double mean = mean(amperes);
    if (mean == 0) return Outcome.refused("/currents", "ALL_ZERO", "0 A", "a current above 0 A");
    double percent = percent(amperes);
    Sheet.Draft sheet =
        Sheet.draft()
            .step("I_mean", "mean of the currents", mean, "A")
            .step("pct", "100 x max |I - I_mean| / I_mean", percent, "%")
            .value("pct", percent)
            .result("flag", percent > CURRENT_FLAG)
            .valid("steady currents of a three-phase motor");
    OptionalDouble voltage = in.maybeNumber("voltage_unbalance_pct");
    if (voltage.isEmpty())
      return sheet.result("explained_by_voltage", null).unknown("voltage unbalance").done();
    return sheet
        .step("usual", "6 to 10 x voltage unbalance, upper end", 10 * voltage.getAsDouble(), "%")
        .result("explained_by_voltage", percent <= 10 * voltage.getAsDouble())
        .done();
  }

  private static Outcome wrongCount(String pointer, int count) {
    return Outcome.refused(pointer, "WRONG_COUNT", count + " values", "exactly three");
  }
}
