package electrical.breaker;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import quantity.Unit;

/** Instantaneous pickup of moulded-case circuit breakers in the field. */
public final class InstantaneousTrip {
  private static final List<Output> OUTPUTS =
      List.of(
          new Output("window_A", "A", "lower and upper limit of the pickup, both allowed"),
          new Output("verdict", "", "pass or fail; none without a measured pickup"));

  public static final Method ADJUSTABLE =
      new Method(
          "breaker-instantaneous",
          "1.0.0",
          "breaker",
          "Instantaneous pickup, adjustable thermal-magnetic breaker",
          List.of(new Citation("ANSI/NETA MTS", "2023", "Table 100.8, adjustable", Confidence.A)),
          List.of(amperes("setting_A", "instantaneous setting"), measured()),
          OUTPUTS,
          in -> judged(in, adjustable(in.number("setting_A")), "setting x 70 % and x 140 %"));

  public static final Method FIXED =
      new Method(
          "breaker-instantaneous-fixed",
          "1.0.0",
          "breaker",
          "Instantaneous pickup, non-adjustable breaker",
          List.of(
              new Citation("ANSI/NETA MTS", "2023", "Table 100.8, non-adjustable", Confidence.C)),
          List.of(
              amperes("hold_A", "maker's lower limit, where it must still hold"),
              amperes("trip_A", "maker's upper limit, where it must have tripped"),
              measured()),
          OUTPUTS,
          InstantaneousTrip::fixed);

  private InstantaneousTrip() {}

  /** Limits of a pickup in A, both allowed. */
  public record Window(double low, double high) {
    boolean contains(double amperes) {
      return low <= amperes && amperes <= high;
    }
  }

  /** 30 % below to 40 % above the setting in A. Source: ANSI/NETA Table 100.8. */
  public static Window adjustable(double setting) {
    return new Window(setting * 70 / 100, setting * 140 / 100);
  }

  /** 25 % below the maker's hold limit to 25 % above the maker's trip limit, in A. */
  public static Window fixed(double hold, double trip) {
    return new Window(hold * 75 / 100, trip * 125 / 100);
  }

  private static Input amperes(String name, String description) {
    return number(name, Unit.AMPERE, 0.1, 500_000, description);
  }

  private static Input measured() {
    return amperes("measured_A", "pickup as found").optional();
  }

  private static Outcome fixed(Inputs in) {
    double hold = in.number("hold_A");
    double trip = in.number("trip_A");
    if (hold > trip) {
      return Outcome.refused(
          "/hold_A", "CONTRADICTION", hold + " A", "not above trip_A, " + trip + " A");
    }
    return judged(in, fixed(hold, trip), "hold x 75 % and trip x 125 %");
  }

  private static Outcome judged(Inputs in, Window window, String formula) {
    Sheet.Draft sheet =
        Sheet.draft()
            .step("I_low", formula + ", lower", window.low(), "A")
            .step("I_high", formula + ", upper", window.high(), "A")
            .value("window_A", List.of(window.low(), window.high()))
            .valid("low-voltage moulded-case breakers tested in the field");
    if (!in.has("measured_A")) return sheet.result("verdict", null).unknown("no pickup").done();
    boolean inside = window.contains(in.number("measured_A"));
    return sheet.result("verdict", inside ? "pass" : "fail").done();
  }
}
