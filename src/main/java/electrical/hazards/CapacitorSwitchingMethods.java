package electrical.hazards;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import java.util.Optional;
import quantity.Unit;

/** Bindings of {@link CapacitorBank} about discharge and switching. */
final class CapacitorSwitchingMethods {
  private static final double SWITCH_SHARE = 1.35;

  static final Method DISCHARGE =
      new Method(
          "capacitor-discharge",
          "1.0.0",
          "hazards",
          "Discharge of a capacitor bank",
          List.of(new Citation("NEC (NFPA 70)", "2023", "460.6", Confidence.C)),
          List.of(
              number("rated_V", Unit.VOLT, 1, 1_500_000, "rated voltage"),
              number("residual_V", Unit.VOLT, 0, 1_500_000, "voltage left"),
              number("elapsed_s", Unit.SECOND, 0, 1e9, "time since it was switched off")),
          List.of(
              new Output(
                  "discharged_in_time", "", "yes, no, or unknown when measured too soon or late"),
              new Output("limit_s", "s", "60 up to 1000 V rated, 300 above")),
          CapacitorSwitchingMethods::discharge);

  static final Method SWITCH =
      new Method(
          "capacitor-switch-rating",
          "1.0.0",
          "hazards",
          "Rating of a capacitor's switching device",
          List.of(new Citation("NEC (NFPA 70)", "2023", "460.8", Confidence.C)),
          List.of(
              number("capacitor_A", Unit.AMPERE, 0.001, 100_000, "rated current of the capacitor"),
              number("switch_A", Unit.AMPERE, 0, 100_000, "rating of the device")),
          List.of(
              new Output("adequate", "", "at least 135 % of the capacitor's current"),
              new Output("needed_A", "A", "least rating")),
          CapacitorSwitchingMethods::rating);

  private CapacitorSwitchingMethods() {}

  private static Outcome discharge(Inputs in) {
    double rated = in.number("rated_V");
    Optional<Boolean> inTime =
        CapacitorBank.discharged(rated, in.number("residual_V"), in.number("elapsed_s"));
    Sheet.Draft sheet =
        Sheet.draft()
            .step("residual", "voltage left, at most 50 V", in.number("residual_V"), "V")
            .value("discharged_in_time", inTime.map(yes -> yes ? "yes" : "no").orElse("unknown"))
            .result("limit_s", CapacitorBank.dischargeSeconds(rated))
            .valid("banks with built-in or permanently connected discharge resistors");
    if (inTime.isEmpty())
      sheet.unknown("the voltage when the limit ran out: measured too soon or late");
    return sheet.warn("test for absence of voltage and short the terminals before touching").done();
  }

  private static Outcome rating(Inputs in) {
    double needed = SWITCH_SHARE * in.number("capacitor_A");
    return Sheet.draft()
        .step("needed", "1.35 x rated current", needed, "A")
        .value("adequate", CapacitorBank.atMost(needed, in.number("switch_A")))
        .result("needed_A", needed)
        .valid("continuous current of a device that switches the bank")
        .done();
  }
}
