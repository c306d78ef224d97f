package electrical.insulation;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;

/** Dielectric absorption ratio: how insulation resistance rises between 30 and 60 seconds. */
public final class AbsorptionRatio {
  public static final Method METHOD =
      new Method(
          "dielectric-absorption-ratio",
          "1.0.0",
          "insulation",
          "Dielectric absorption ratio",
          List.of(
              new Citation("ANSI/NETA MTS", "2023", "dielectric absorption ratio", Confidence.A),
              new Citation("Field practice", "undated", "band 1.25 to 1.4", Confidence.C)),
          List.of(
              Readings.divisor("R30s_MOhm", "resistance after 30 seconds"),
              Readings.megohms("R60s_MOhm", "resistance after 60 seconds")),
          List.of(
              new Output("DAR", "1", "dielectric absorption ratio"),
              new Output("verdict", "", "excellent, good, fair, questionable or bad")),
          AbsorptionRatio::calculate);

  private AbsorptionRatio() {}

  /** {@code DAR = R60s / R30s}, both in one unit. */
  public static double ratio(double after30Seconds, double after60Seconds) {
    return Readings.ratio(after60Seconds, after30Seconds);
  }

  /** Above 1.6 excellent, from 1.4 good, from 1.25 fair, from 1.0 questionable, below bad. */
  static String verdict(double ratio) {
    if (ratio > 1.6) return "excellent";
    if (ratio >= 1.4) return "good";
    if (ratio >= 1.25) return "fair";
    return ratio >= 1.0 ? "questionable" : "bad";
  }

  private static Outcome calculate(Inputs in) {
    double ratio = ratio(in.number("R30s_MOhm"), in.number("R60s_MOhm"));
    return Sheet.draft()
        .step("DAR", "R60s / R30s", ratio, "1")
        .value("DAR", ratio)
        .result("verdict", verdict(ratio))
        .valid("insulation at a steady temperature and test voltage")
        .done();
  }
}
