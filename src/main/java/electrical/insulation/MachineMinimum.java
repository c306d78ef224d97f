package electrical.insulation;

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

/** Least one-minute insulation resistance of rotating machines at 40 degC. */
public final class MachineMinimum {
  private static final List<String> WINDINGS =
      List.of("before 1970", "field", "form-wound", "dc armature", "random-wound");

  public static final Method METHOD =
      new Method(
          "machine-insulation-resistance",
          "1.0.0",
          "insulation",
          "Minimum insulation resistance of rotating machines",
          List.of(
              new Citation(
                  "IEEE 43", "2013", "clause 12, Table 3; temperature correction", Confidence.A)),
          List.of(
              number("rated_V", Unit.VOLT, 1, 50_000, "rated line-to-line voltage"),
              word("winding", WINDINGS, "kind of winding; form-wound means after about 1970"),
              Readings.megohms("MOhm", "reading after one minute").optional(),
              Readings.celsius("temperature of the winding").optional()),
          List.of(
              new Output("minimum_MOhm", "MOhm", "least value at 40 degC"),
              new Output("MOhm_40C", "MOhm", "the reading at 40 degC"),
              new Output("verdict", "", "pass or fail; none without a reading")),
          MachineMinimum::calculate);

  private MachineMinimum() {}

  /**
   * Least resistance in megohm at 40 degC: kV + 1 before about 1970 and for field windings; 5 for
   * random-wound, and for form-wound below 1 kV; else 100. Source: IEEE 43, Table 3.
   */
  static double minimum(String winding, double volts) {
    return switch (winding) {
      case "before 1970", "field" -> volts / 1000 + 1;
      case "random-wound" -> 5;
      case "form-wound" -> volts < 1000 ? 5 : 100;
      case "dc armature" -> 100;
      default -> throw new IllegalArgumentException(winding);
    };
  }

  /** {@code R40 = R x 0.5^((40 - T) / 10)}, T in degC. Source: IEEE 43, temperature correction. */
  static double at40(double megohms, double celsius) {
    return megohms * Math.pow(0.5, (40 - celsius) / 10);
  }

  private static Outcome calculate(Inputs in) {
    double minimum = minimum(in.word("winding"), in.number("rated_V"));
    Sheet.Draft sheet = Sheet.draft().step("R_min", "IEEE 43 Table 3", minimum, "MOhm");
    sheet.value("minimum_MOhm", minimum).valid("windings in air above the dew point, one minute");
    if (!in.has("MOhm"))
      return sheet.result("MOhm_40C", null).result("verdict", null).unknown("no reading").done();
    if (!in.has("T_C")) sheet.assume("the reading is already corrected to 40 degC");
    double at40 = at40(in.number("MOhm"), in.maybeNumber("T_C").orElse(40));
    return sheet
        .step("R40", "MOhm x 0.5^((40 - T_C) / 10)", at40, "MOhm")
        .result("MOhm_40C", at40)
        .result("verdict", at40 >= minimum ? "pass" : "fail")
        .done();
  }
}
