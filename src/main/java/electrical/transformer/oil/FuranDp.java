package electrical.transformer.oil;

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

/** Degree of polymerization of kraft paper from the furan 2FAL in the oil (Chendong). */
public final class FuranDp {
  /** Below this, 2FAL counts as not detected. */
  static final double DETECTED = 0.01;

  /** Above it the formula gives no positive degree of polymerization. */
  static final double GREATEST = 32;

  public static final Method METHOD =
      new Method(
          "furan-dp",
          "1.0.0",
          "transformer",
          "Degree of polymerization from furan",
          List.of(
              new Citation("Chendong", "1991", "log10(2FAL) = 1.51 - 0.0035 DP", Confidence.A),
              new Citation("practice", "2025", "2FAL of 250 and 2500 ug/L", Confidence.B)),
          List.of(
              number("furan_mg_L", Unit.MG_PER_LITRE, 0, GREATEST, "2-furfural (2FAL) in the oil")),
          List.of(
              new Output("DP", "", "degree of polymerization, null when 2FAL is not detected"),
              new Output("paper", "", "healthy, mid-life, late, near end of life, end of life"),
              new Output("furan", "", "normal, investigate, or near end of life, by 2FAL alone")),
          FuranDp::calculate);

  private FuranDp() {}

  /**
   * {@code DP = (1.51 - log10 furan) / 0.0035}.
   *
   * @param furan 2FAL in mg/L; with ug/L the constant would be 4.51
   */
  public static double dp(double furan) {
    return (1.51 - Math.log10(furan)) / 0.0035;
  }

  static String paper(double dp) {
    if (dp >= 700) return "healthy";
    if (dp >= 450) return "mid-life";
    if (dp >= 250) return "late";
    return dp > 200 ? "near end of life" : "end of life";
  }

  private static Outcome calculate(Inputs in) {
    double furan = in.number("furan_mg_L");
    Sheet.Draft sheet = Sheet.draft().result("furan", byFuran(furan));
    if (furan < DETECTED) {
      sheet.value("DP", null).result("paper", null);
      sheet.unknown("degree of polymerization: below 0.01 mg/L 2FAL counts as not detected");
    } else {
      double dp = dp(furan);
      sheet.step("DP", "(1.51 - log10 furan) / 0.0035", dp, "");
      sheet.value("DP", dp).result("paper", paper(dp));
    }
    return sheet
        .warn("thermally upgraded paper makes less furan: its true DP is lower than this")
        .warn("2FAL falls when the oil is changed or treated: use the level before")
        .valid("kraft paper not upgraded, mineral oil, 2FAL from 0.01 to 32 mg/L")
        .done();
  }

  private static String byFuran(double furan) {
    if (furan > 2.5) return "near end of life";
    return furan > 0.25 ? "investigate" : "normal";
  }
}
