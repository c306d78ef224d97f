package electrical.insulation;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;

/** Insulation resistance of control wiring at 500 V direct voltage. */
public final class ControlWiring {
  private static final double PASS = 2;
  private static final double LEAST = 1;

  public static final Method METHOD =
      new Method(
          "control-wiring-insulation",
          "1.0.0",
          "insulation",
          "Insulation resistance of control wiring",
          List.of(new Citation("ANSI/NETA MTS", "2023", "control wiring, 500 V dc", Confidence.B)),
          List.of(Readings.megohms("MOhm", "reading at 500 V dc after one minute")),
          List.of(new Output("verdict", "", "pass, investigate or fail")),
          ControlWiring::calculate);

  private ControlWiring() {}

  /**
   * From 2 MOhm pass; from 1 MOhm investigate, since one source asks 2 and another 1; else fail.
   */
  static String verdict(double megohms) {
    if (megohms >= PASS) return "pass";
    return megohms >= LEAST ? "investigate" : "fail";
  }

  private static Outcome calculate(Inputs in) {
    return Sheet.draft()
        .step("R_min", "control wiring", PASS, "MOhm")
        .value("verdict", verdict(in.number("MOhm")))
        .valid("control wiring tested at 500 V dc with electronics disconnected")
        .done();
  }
}
