package electrical.breaker;

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

/** Set points of an automatic transfer switch. */
public final class TransferSwitch {
  private static final double PASS = 2;
  private static final double FAIL = 5;

  public static final Method METHOD =
      new Method(
          "transfer-switch-set-point",
          "1.0.0",
          "breaker",
          "Set points of a transfer switch",
          List.of(
              new Citation("Maintenance practice", "undated", "transfer switches", Confidence.B)),
          List.of(
              word(
                  "element",
                  List.of("voltage pickup", "voltage dropout", "frequency pickup"),
                  "which set point"),
              number("measured_pct", Unit.PERCENT, 0, 200, "as found, of nominal"),
              number("setting_pct", Unit.PERCENT, 1, 200, "setting, of nominal").optional()),
          List.of(
              new Output("verdict", "", "pass, investigate or fail"),
              new Output("deviation_pct", "%", "points of nominal from the setting")),
          TransferSwitch::calculate);

  private TransferSwitch() {}

  /** Usual setting, percent of nominal. */
  static double usual(String element) {
    return switch (element) {
      case "voltage pickup" -> 90;
      case "voltage dropout" -> 85;
      case "frequency pickup" -> 95;
      default -> throw new IllegalArgumentException(element);
    };
  }

  private static Outcome calculate(Inputs in) {
    double setting = in.maybeNumber("setting_pct").orElse(usual(in.word("element")));
    double deviation = Deviation.difference(in.number("measured_pct"), setting);
    Sheet.Draft sheet =
        Sheet.draft()
            .step("setting", "of nominal", setting, "%")
            .step("deviation", "measured - setting", deviation, "%")
            .value("verdict", verdict(Math.abs(deviation)))
            .result("deviation_pct", deviation)
            .valid("automatic transfer switches");
    if (!in.has("setting_pct")) sheet.assume("the usual setting, " + setting + " %");
    return sheet.done();
  }

  /** Within 2 points pass, within 5 investigate: makers' tolerances run from 2 to 5 %. */
  private static String verdict(double deviation) {
    if (deviation <= PASS) return "pass";
    return deviation <= FAIL ? "investigate" : "fail";
  }
}
