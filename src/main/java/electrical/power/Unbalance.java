package electrical.power;

import static electrical.method.Input.numbers;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import quantity.Unit;

/** Voltage unbalance of a three-phase supply. */
public final class Unbalance {
  public static final Method METHOD =
      new Method(
          "voltage-unbalance",
          "1.0.0",
          "power",
          "Voltage unbalance",
          List.of(new Citation("NEMA MG 1", "2016", "14.36", Confidence.A)),
          List.of(
              numbers("voltages", Unit.VOLT, 0, 1_500_000, 3, "the three line-to-line voltages")),
          List.of(new Output("pct", "%", "unbalance")),
          Unbalance::calculate);

  private Unbalance() {}

  /**
   * Unbalance in percent: {@code 100 x greatest deviation from the mean / mean}.
   *
   * @param volts line-to-line voltages, at least one above 0
   */
  static double percent(List<Double> volts) {
    double mean = mean(volts);
    double deviation = volts.stream().mapToDouble(v -> Math.abs(v - mean)).max().orElseThrow();
    return 100 * deviation / mean;
  }

  private static double mean(List<Double> volts) {
    return volts.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static Outcome calculate(Inputs in) {
    List<Double> volts = in.numbers("voltages");
    double mean = mean(volts);
    if (mean == 0) return Outcome.refused("/voltages", "ALL_ZERO", "0 V", "a voltage above 0 V");
    double percent = percent(volts);
    return Sheet.draft()
        .step("V_mean", "mean of the voltages", mean, "V")
        .step("pct", "100 x max |V - V_mean| / V_mean", percent, "%")
        .value("pct", percent)
        .valid("steady three-phase voltages")
        .done();
  }
}
