package electrical.transformer.tests;

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

/** Power factor of the winding insulation at 20 degC. */
public final class PowerFactor {
  private static final String MINERAL = "mineral oil";
  private static final String ESTER = "natural ester";

  public static final Method METHOD =
      new Method(
          "insulation-power-factor",
          "1.0.0",
          "transformer",
          "Insulation power factor",
          List.of(
              new Citation("IEEE C57.152", "2013", "power factor, mineral oil", Confidence.A),
              new Citation("IEEE C57.152", "2013", "natural ester and dry", Confidence.B)),
          List.of(
              word("insulation", List.of(MINERAL, ESTER, "dry"), "liquid, or dry"),
              number("power_factor_20C_pct", Unit.PERCENT, 0, 100, "corrected to 20 degC")),
          List.of(new Output("verdict", "", "good, investigate or bad; null without limit")),
          PowerFactor::calculate);

  private PowerFactor() {}

  /** Mineral oil: up to 0.5 % good, above 1 % bad, between them to be investigated. */
  static String mineral(double percent) {
    if (percent <= 0.5) return "good";
    return percent > 1 ? "bad" : "investigate";
  }

  private static Outcome calculate(Inputs in) {
    double percent = in.number("power_factor_20C_pct");
    String insulation = in.word("insulation");
    Sheet.Draft sheet = Sheet.draft().step("pf", "as measured", percent, "%");
    if (insulation.equals(MINERAL)) sheet.value("verdict", mineral(percent));
    else if (insulation.equals(ESTER))
      sheet.value("verdict", percent <= 1 ? "good" : "investigate");
    else
      sheet
          .value("verdict", null)
          .warn("no firm limit for dry insulation, typically 1 to 5 %: follow the trend");
    return sheet.valid("corrected to 20 degC; the acceptance limit of ester is 1 %").done();
  }
}
