package electrical.cable;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import quantity.Unit;

/** Least insulation resistance of a length of cable. */
public final class CableInsulation {
  private static final double FEET_OF_CONSTANT = 1000;

  public static final Method METHOD =
      new Method(
          "cable-insulation-minimum",
          "1.0.0",
          "cable",
          "Minimum insulation resistance of a cable",
          List.of(
              new Citation(
                  "ICEA insulation resistance formula", "undated", "K log10(D/d)", Confidence.B)),
          List.of(
              number(
                  "K_MOhm_1000ft",
                  Unit.MEGOHM_KILOFOOT,
                  1,
                  1e6,
                  "maker's constant, MOhm for 1000 ft"),
              number("D_mm", Unit.MILLIMETRE, 0.1, 1000, "diameter over the insulation"),
              number("d_mm", Unit.MILLIMETRE, 0.1, 1000, "diameter under the insulation"),
              number("length_ft", Unit.FOOT, 0.1, 1e6, "length of the cable"),
              number("MOhm", Unit.MEGOHM, 0, 1e9, "reading at the constant's temperature")
                  .optional()),
          List.of(
              new Output("minimum_MOhm", "MOhm", "least resistance"),
              new Output("verdict", "", "pass or fail; none without a reading")),
          CableInsulation::calculate);

  private CableInsulation() {}

  /**
   * {@code R = K x log10(D / d) x 1000 / L}: K in MOhm for 1000 ft, D and d in one unit, L in ft.
   *
   * @param ratio D over d, above 1
   */
  static double minimum(double constant, double ratio, double feet) {
    return constant * Math.log10(ratio) * FEET_OF_CONSTANT / feet;
  }

  private static Outcome calculate(Inputs in) {
    double ratio = in.number("D_mm") / in.number("d_mm");
    if (ratio <= 1) {
      return Outcome.refused(
          "/D_mm",
          "CONTRADICTION",
          in.number("D_mm") + " mm",
          "more than d_mm, " + in.number("d_mm"));
    }
    double minimum = minimum(in.number("K_MOhm_1000ft"), ratio, in.number("length_ft"));
    Sheet.Draft sheet =
        Sheet.draft()
            .step("D/d", "D_mm / d_mm", ratio, "1")
            .step("R_min", "K x log10(D / d) x 1000 / L", minimum, "MOhm")
            .value("minimum_MOhm", minimum)
            .valid("one core against its shield, at the temperature of the constant");
    if (!in.has("MOhm")) return sheet.result("verdict", null).unknown("no reading").done();
    return sheet.result("verdict", in.number("MOhm") >= minimum ? "pass" : "fail").done();
  }
}
