package electrical.thermography;

import static electrical.method.Input.number;

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

/** Temperature rise of a joint at another load than that of the scan. */
public final class LoadedRise {
  /** Convection and radiation take the heat away better when it is hotter. */
  private static final double LEAST_EXPONENT = 1.6;

  /** Heat goes with the square of the current. */
  private static final double GREATEST_EXPONENT = 2.0;

  static final Method METHOD =
      new Method(
          "thermography-load-correction",
          "1.0.0",
          "thermography",
          "Temperature rise at another load",
          List.of(
              new Citation("thermographic practice", "2023", "load exponent", Confidence.C),
              new Citation("ANSI/NETA MTS", "2023", "scan at 40 % load or more", Confidence.A)),
          List.of(
              number(
                  "dT_measured",
                  Unit.CELSIUS_DIFFERENCE,
                  0,
                  2000,
                  "rise over reference at the scan"),
              number("load_measured_pct", Unit.PERCENT, 40, 200, "load at the scan"),
              number("load_pct", Unit.PERCENT, 0, 200, "load the rise is wanted for"),
              number(
                      "exponent",
                      Unit.ONE,
                      LEAST_EXPONENT,
                      GREATEST_EXPONENT,
                      "n; when absent both ends of its range are told")
                  .optional()),
          List.of(
              new Output(
                  "dT_at_load", "K", "rise at the load; the greater one when n is not given"),
              new Output("dT_at_load_low", "K", "rise with the more favourable n"),
              new Output("dT_at_load_high", "K", "rise with the less favourable n")),
          LoadedRise::calculate);

  private LoadedRise() {}

  /**
   * Rise in K: {@code dT_measured (L / L_measured)^n}.
   *
   * <p>For steady loads with the scan at 40 % of rated load or more. n is 1.6 to 2.0 (confidence
   * C): a rough estimate, no measurement.
   *
   * @param kelvin dT_measured, rise over the reference at the scan
   * @param loadRatio L / L_measured
   * @param exponent n
   */
  public static double kelvin(double kelvin, double loadRatio, double exponent) {
    return kelvin * Math.pow(loadRatio, exponent);
  }

  private static Outcome calculate(Inputs in) {
    double measured = in.number("dT_measured");
    double ratio = in.number("load_pct") / in.number("load_measured_pct");
    OptionalDouble exponent = in.maybeNumber("exponent");
    double one = kelvin(measured, ratio, exponent.orElse(LEAST_EXPONENT));
    double other = kelvin(measured, ratio, exponent.orElse(GREATEST_EXPONENT));
    double low = Math.min(one, other);
    double high = Math.max(one, other);
    Sheet.Draft draft =
        Sheet.draft()
            .step("r", "L / L_measured", ratio, "")
            .step("dT_low", "least of dT_measured r^n", low, "K")
            .step("dT_high", "greatest of dT_measured r^n", high, "K")
            .value("dT_at_load", high)
            .result("dT_at_load_low", low)
            .result("dT_at_load_high", high)
            .warn("an estimate; scan again at the higher load where it matters")
            .valid("steady loads, scan at 40 to 200 % of rated load");
    if (exponent.isEmpty())
      draft.assume("n from 1.6 to 2.0; the value is that of the less favourable end");
    return draft.done();
  }
}
