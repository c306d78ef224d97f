package electrical.battery;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import quantity.Unit;

/** Battery tests that compare one figure with one limit. */
public final class BatteryLimits {
  private static final String IEEE_1188 = "IEEE 1188";

  public static final Method CONNECTION =
      new Method(
          "battery-connection-resistance",
          "1.0.0",
          "battery",
          "Inter-cell connection resistance",
          List.of(new Citation("IEEE 450 and IEEE 1188", "2020", "connections", Confidence.A)),
          List.of(
              number("baseline_uOhm", Unit.MICROHM, 1e-3, 1e9, "baseline of the connection"),
              number("resistance_uOhm", Unit.MICROHM, 0, 1e9, "resistance now")),
          List.of(
              new Output("verdict", "", "ok, investigate or correct"),
              new Output("over_baseline_pct", "%", "rise over the baseline")),
          BatteryLimits::connection);

  public static final Method RIPPLE =
      new Method(
          "battery-ripple",
          "1.0.0",
          "battery",
          "Ripple current and voltage",
          List.of(
              new Citation(IEEE_1188, "2005", "ripple current", Confidence.B),
              new Citation("Maintenance practice", "undated", "ripple voltage", Confidence.C)),
          List.of(
              number("ripple_A", Unit.AMPERE, 0, 1e5, "rms ripple current"),
              number("rated_Ah", Unit.AMPERE_HOUR, 0.1, 1e6, "rated capacity"),
              number("ripple_voltage_pct", Unit.PERCENT, 0, 100, "rms, of float voltage")
                  .optional()),
          List.of(
              new Output("verdict", "", "pass or fail"),
              new Output("ripple_A_per_100Ah", "A", "ripple current for 100 A.h")),
          BatteryLimits::ripple);

  public static final Method HYDROGEN =
      new Method(
          "battery-hydrogen",
          "1.0.0",
          "battery",
          "Hydrogen in the battery room",
          List.of(
              new Citation(
                  "Ventilation practice, NFPA 70 and IFC", "undated", "hydrogen", Confidence.C)),
          List.of(number("hydrogen_pct", Unit.PERCENT, 0, 100, "by volume")),
          List.of(new Output("verdict", "", "ok, investigate or danger")),
          BatteryLimits::hydrogen);

  public static final Method END_VOLTAGE =
      new Method(
          "battery-end-voltage",
          "1.0.0",
          "battery",
          "End voltage of a discharge test",
          List.of(new Citation("IEEE 450 and IEEE 1188", "2020", "discharge", Confidence.B)),
          List.of(
              number("string_V", Unit.VOLT, 0, 5000, "string voltage"),
              number("cells", Unit.ONE, 1, 2000, "cells in series")),
          List.of(
              new Output("verdict", "", "continue or stop"),
              new Output("end_V", "V", "string voltage at which to stop"),
              new Output("per_cell_V", "V", "average voltage of a cell")),
          BatteryLimits::endVoltage);

  private BatteryLimits() {}

  /** {@code 100 x (now - baseline) / baseline} in decimal figures. */
  static double overBaseline(double baseline, double now) {
    return BigDecimal.valueOf(now)
        .subtract(BigDecimal.valueOf(baseline))
        .movePointRight(2)
        .divide(BigDecimal.valueOf(baseline), MathContext.DECIMAL64)
        .doubleValue();
  }

  private static Outcome connection(Inputs in) {
    double over = overBaseline(in.number("baseline_uOhm"), in.number("resistance_uOhm"));
    return Sheet.draft()
        .step("over", "100 x (now - baseline) / baseline", over, "%")
        .value("verdict", over > 20 ? "correct" : over >= 10 ? "investigate" : "ok")
        .result("over_baseline_pct", over)
        .valid("a connection against its own baseline, about 6 months after commissioning")
        .done();
  }

  private static Outcome ripple(Inputs in) {
    double ripple = 100 * in.number("ripple_A") / in.number("rated_Ah");
    boolean voltage = in.maybeNumber("ripple_voltage_pct").orElse(0) <= 0.5;
    Sheet.Draft sheet =
        Sheet.draft()
            .step("ripple", "100 x ripple_A / rated_Ah", ripple, "A")
            .value("verdict", ripple <= 5 && voltage ? "pass" : "fail")
            .result("ripple_A_per_100Ah", ripple)
            .valid("valve-regulated batteries on float");
    if (!in.has("ripple_voltage_pct")) sheet.unknown("ripple voltage, to be at most 0.5 %");
    return sheet.done();
  }

  private static Outcome hydrogen(Inputs in) {
    double percent = in.number("hydrogen_pct");
    return Sheet.draft()
        .step("limit", "1 % design, 2 % code limit; the flammable limit is 4 %", 1.0, "%")
        .value("verdict", percent > 2 ? "danger" : percent > 1 ? "investigate" : "ok")
        .valid("well-mixed air of the battery room")
        .done();
  }

  private static Outcome endVoltage(Inputs in) {
    double cells = in.number("cells");
    if (cells != Math.rint(cells))
      return Outcome.refused("/cells", "BAD_QUANTITY", "" + cells, "a whole number");
    double end = 1.75 * cells;
    return Sheet.draft()
        .step("end", "1.75 x cells", end, "V")
        .value("verdict", in.number("string_V") > end ? "continue" : "stop")
        .result("end_V", end)
        .result("per_cell_V", in.number("string_V") / cells)
        .valid("lead-acid cells, discharge at the tested rate")
        .done();
  }
}
