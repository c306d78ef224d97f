package electrical.transformer.tests;

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
import java.util.OptionalDouble;
import quantity.Unit;

/** Bushing C1: power factor and capacitance against the nameplate. */
public final class Bushing {
  private static final double CAPACITANCE_PCT = 5;

  public static final Method METHOD =
      new Method(
          "bushing-c1",
          "1.0.0",
          "transformer",
          "Bushing C1 power factor and capacitance",
          List.of(new Citation("IEEE C57.152", "2013", "bushing tests", Confidence.B)),
          List.of(
              number("nameplate_power_factor_pct", Unit.PERCENT, 0.001, 100, "C1 when new"),
              number("power_factor_pct", Unit.PERCENT, 0, 100, "C1 now, at 20 degC"),
              number("nameplate_pF", Unit.PICOFARAD, 1, 1e6, "C1 when new").optional(),
              number("capacitance_pF", Unit.PICOFARAD, 1, 1e6, "C1 now").optional()),
          List.of(
              new Output("verdict", "", "good, investigate or remove"),
              new Output("power_factor_ratio", "", "now over nameplate"),
              new Output("capacitance_deviation_pct", "%", "null when not measured")),
          Bushing::calculate);

  private Bushing() {}

  /** Above 3 times the nameplate remove, above 2 times investigate. */
  static String verdict(double ratio) {
    if (ratio > 3) return "remove";
    return ratio > 2 ? "investigate" : "good";
  }

  /** In decimal, so that exactly 2 or 3 times the nameplate is not above it. */
  private static double ratio(double now, double nameplate) {
    return BigDecimal.valueOf(now)
        .divide(BigDecimal.valueOf(nameplate), MathContext.DECIMAL64)
        .doubleValue();
  }

  private static Outcome calculate(Inputs in) {
    double ratio = ratio(in.number("power_factor_pct"), in.number("nameplate_power_factor_pct"));
    OptionalDouble nameplate = in.maybeNumber("nameplate_pF");
    OptionalDouble now = in.maybeNumber("capacitance_pF");
    Double deviation =
        nameplate.isPresent() && now.isPresent()
            ? Deviation.percent(now.getAsDouble(), nameplate.getAsDouble())
            : null;
    String verdict = verdict(ratio);
    boolean far = deviation != null && Math.abs(deviation) > CAPACITANCE_PCT;
    Sheet.Draft sheet = Sheet.draft().step("ratio", "power factor / nameplate", ratio, "");
    if (deviation == null) sheet.unknown("capacitance: not compared");
    else sheet.step("dC", "100 (C - nameplate) / nameplate", deviation, "%");
    return sheet
        .value("verdict", far && verdict.equals("good") ? "investigate" : verdict)
        .result("power_factor_ratio", ratio)
        .result("capacitance_deviation_pct", deviation)
        .valid("condenser bushings, 20 degC; capacitance within 5 %")
        .done();
  }
}
