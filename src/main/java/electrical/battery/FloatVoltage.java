package electrical.battery;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.math.BigDecimal;
import java.util.List;
import quantity.Unit;

/** Float voltage of a lead-acid cell against its temperature. */
public final class FloatVoltage {
  private static final double LOW_VENTED = 2.13;
  private static final double COEFFICIENT = -0.003;

  public static final Method METHOD =
      new Method(
          "battery-float-voltage",
          "1.0.0",
          "battery",
          "Float voltage per cell",
          List.of(new Citation("IEEE 450 and IEEE 1188", "2020", "float voltage", Confidence.B)),
          List.of(
              word("type", List.of("VLA", "VRLA"), "vented (1.215 SG) or valve-regulated"),
              number("cell_V", Unit.VOLT, 0, 5, "float voltage of the cell"),
              number("T_C", Unit.CELSIUS, -20, 60, "cell temperature").optional()),
          List.of(
              new Output("verdict", "", "ok, low, high or corrective charge"),
              new Output("range_V", "V", "lower and upper limit at this temperature")),
          FloatVoltage::calculate);

  private FloatVoltage() {}

  /** Compensation of the float voltage in V: {@code -0.003 x (T - 25)}, T in degC. */
  static double compensation(double celsius) {
    return COEFFICIENT * (celsius - 25);
  }

  private static Outcome calculate(Inputs in) {
    boolean vented = in.word("type").equals("VLA");
    double shift = compensation(in.maybeNumber("T_C").orElse(25));
    double low = plus(vented ? 2.17 : 2.25, shift);
    double high = plus(vented ? 2.25 : 2.30, shift);
    Sheet.Draft sheet =
        Sheet.draft()
            .step("shift", "-0.003 x (T - 25)", shift, "V")
            .step("low", "lower limit at 25 degC + shift", low, "V")
            .step("high", "upper limit at 25 degC + shift", high, "V")
            .valid("lead-acid cells on float, settled");
    if (!in.has("T_C")) sheet.assume("25 degC");
    double cell = in.number("cell_V");
    boolean charge = vented && cell < LOW_VENTED;
    return sheet
        .value(
            "verdict",
            charge ? "corrective charge" : cell < low ? "low" : cell > high ? "high" : "ok")
        .result("range_V", List.of(low, high))
        .done();
  }

  /** In decimal figures: 2.25 less 0.03 is 2.22. */
  private static double plus(double volts, double shift) {
    return BigDecimal.valueOf(volts).add(BigDecimal.valueOf(shift)).doubleValue();
  }
}
