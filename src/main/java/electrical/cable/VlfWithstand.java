package electrical.cable;

import static electrical.method.Input.flag;
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

/** Withstand test of cable at very low frequency. */
public final class VlfWithstand {
  private static final double CLASS_VOLTS = 15_000;
  private static final double SHORTEST_MINUTES = 30;

  public static final Method METHOD =
      new Method(
          "vlf-withstand",
          "1.0.0",
          "cable",
          "Very-low-frequency withstand test",
          List.of(new Citation("IEEE 400.2", "2013", "15 kV class", Confidence.B)),
          List.of(
              number("class_V", Unit.VOLT, CLASS_VOLTS, CLASS_VOLTS, "cable class; 15 kV alone"),
              word("purpose", List.of("maintenance", "acceptance"), "why it is tested"),
              number("applied_kV", Unit.KILOVOLT, 0, 200, "rms voltage applied").optional(),
              number("held_min", Unit.MINUTE, 0, 10_000, "minutes it was held").optional(),
              flag("broke_down", "whether the cable broke down").optional()),
          List.of(
              new Output("test_kV", "kV", "rms test voltage"),
              new Output("verdict", "", "pass, fail or not a full test; none before the test")),
          VlfWithstand::calculate);

  private VlfWithstand() {}

  /** Root-mean-square test voltage in kV of the 15 kV class: 16 maintenance, 21 acceptance. */
  static double testKilovolts(String purpose) {
    return switch (purpose) {
      case "maintenance" -> 16;
      case "acceptance" -> 21;
      default -> throw new IllegalArgumentException(purpose);
    };
  }

  private static Outcome calculate(Inputs in) {
    double test = testKilovolts(in.word("purpose"));
    Sheet.Draft sheet =
        Sheet.draft()
            .step("U_test", "15 kV class, " + in.word("purpose"), test, "kV")
            .step("t_min", "30 to 60 min", SHORTEST_MINUTES, "min")
            .value("test_kV", test)
            .warn("direct-voltage withstand tests are discouraged on aged XLPE cable")
            .valid("shielded 15 kV class cable, rms value, 0.1 Hz");
    return sheet.result("verdict", verdict(in, test, sheet)).done();
  }

  private static String verdict(Inputs in, double test, Sheet.Draft sheet) {
    if (in.maybeFlag("broke_down").orElse(false)) return "fail";
    if (!in.has("applied_kV") || !in.has("held_min") || !in.has("broke_down")) {
      sheet.unknown("voltage, duration and breakdown are all needed for a verdict");
      return null;
    }
    boolean full = in.number("applied_kV") >= test && in.number("held_min") >= SHORTEST_MINUTES;
    return full ? "pass" : "not a full test";
  }
}
