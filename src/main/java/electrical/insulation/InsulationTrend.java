package electrical.insulation;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;

/** Insulation resistance against the last test, both at 20 degC. */
public final class InsulationTrend {
  private static final double ALARMING_DROP = 50;

  public static final Method METHOD =
      new Method(
          "insulation-resistance-trend",
          "1.0.0",
          "insulation",
          "Fall of insulation resistance since the last test",
          List.of(
              new Citation(
                  "Maintenance practice", "undated", "trend of NETA 100.1 tests", Confidence.C)),
          List.of(
              Readings.divisor("previous_MOhm", "last value, at 20 degC"),
              Readings.megohms("MOhm", "value now, at 20 degC")),
          List.of(
              new Output("drop_pct", "%", "fall since the last value; negative for a rise"),
              new Output("verdict", "", "ok or investigate")),
          InsulationTrend::calculate);

  private InsulationTrend() {}

  /** {@code 100 x (previous - now) / previous}, exact in decimal figures. */
  static double dropPercent(double previous, double now) {
    return 100 * (1 - Readings.ratio(now, previous));
  }

  private static Outcome calculate(Inputs in) {
    double drop = dropPercent(in.number("previous_MOhm"), in.number("MOhm"));
    return Sheet.draft()
        .step("drop", "100 x (previous - now) / previous", drop, "%")
        .value("drop_pct", drop)
        .result("verdict", drop > ALARMING_DROP ? "investigate" : "ok")
        .valid("two readings corrected to the same temperature, same test voltage and duration")
        .done();
  }
}
