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
import java.util.List;
import quantity.Unit;

/** Battery life in a warm room. */
public final class LifeAtTemperature {
  private static final double BASE = 25;

  public static final Method METHOD =
      new Method(
          "battery-life-at-temperature",
          "1.0.0",
          "battery",
          "Life of a battery against temperature",
          List.of(
              new Citation("IEEE 1188 and IEEE 450", "2005", "temperature and life", Confidence.A)),
          List.of(
              word("type", List.of("VLA", "VRLA"), "vented or valve-regulated lead-acid"),
              number("T_C", Unit.CELSIUS, -20, 60, "average cell temperature"),
              number("life_at_25C_years", Unit.YEAR, 0.1, 60, "life at 25 degC").optional()),
          List.of(
              new Output("factor", "1", "share of the life at 25 degC"),
              new Output("life_years", "a", "life at this temperature; none when unknown")),
          LifeAtTemperature::calculate);

  private LifeAtTemperature() {}

  /**
   * {@code 0.5^((T - 25) / h)} above 25 degC, else 1; h is 8 degC for valve-regulated cells and 8.3
   * degC for vented ones. Cold does not lengthen life here.
   */
  static double factor(String type, double celsius) {
    double halving = type.equals("VRLA") ? 8 : 8.3;
    return Math.pow(0.5, Math.max(0, celsius - BASE) / halving);
  }

  private static Outcome calculate(Inputs in) {
    double factor = factor(in.word("type"), in.number("T_C"));
    Sheet.Draft sheet =
        Sheet.draft()
            .step("factor", "0.5^(max(0, T - 25) / h)", factor, "1")
            .value("factor", factor)
            .valid("lead-acid cells from -20 to 60 degC, steady temperature");
    if (in.number("T_C") < BASE) sheet.warn("below 25 degC capacity falls; life is not extended");
    if (!in.has("life_at_25C_years"))
      return sheet.result("life_years", null).unknown("life at 25 degC").done();
    return sheet.result("life_years", factor * in.number("life_at_25C_years")).done();
  }
}
