package electrical.safety;

import static electrical.method.Input.flag;
import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Precondition;
import electrical.method.Refusal;
import electrical.method.Sheet;
import electrical.method.WholeNumbers;
import java.util.List;
import java.util.Optional;
import quantity.Unit;

/** Bindings of {@link Nec} about ground-fault protection and working space. */
final class NecSiteMethods {
  private static final double MILLIMETRES_PER_FOOT = 304.8;
  private static final double LEAST_WIDTH = 762; // 30 in
  private static final double LEAST_HEIGHT = 1981.2; // 6 ft 6 in

  static final Method GROUND_FAULT =
      new Method(
          "nec-ground-fault-protection",
          "1.0.0",
          "safety",
          "Ground-fault protection of equipment",
          List.of(
              new Citation("NEC (NFPA 70)", "2023", "230.95(A), settings", Confidence.A),
              new Citation("NEC (NFPA 70)", "2023", "230.95, 215.10", Confidence.C)),
          List.of(
              flag("solidly_grounded_wye", "solidly grounded wye system"),
              number("to_ground_V", Unit.VOLT, 0, 1_500_000, "voltage to ground"),
              number("line_V", Unit.VOLT, 1, 1_500_000, "voltage between phases"),
              NecMethods.amperes("disconnect_A"),
              number("pickup_A", Unit.AMPERE, 0, 100_000, "pickup setting").optional(),
              number("delay_s", Unit.SECOND, 0, 1000, "delay at 3000 A or more").optional()),
          List.of(
              new Output("required", "", "whether it is; none from 600 to 1000 V, see there"),
              new Output("settings_hold", "", "pickup and delay; none while that is open")),
          NecSiteMethods::groundFault);

  static final Method WORKING_SPACE =
      new Method(
          "nec-working-space",
          "1.0.0",
          "safety",
          "Working space about equipment",
          NecMethods.nec("110.26(A)"),
          List.of(
              number("to_ground_V", Unit.VOLT, 0, 1_500_000, "voltage to ground"),
              WholeNumbers.input(
                  "condition",
                  1,
                  3,
                  "what is opposite: 1 nothing live or grounded, 2 grounded, 3 live"),
              number("depth_mm", Unit.MILLIMETRE, 0, 100_000, "depth there is").optional(),
              number("width_mm", Unit.MILLIMETRE, 0, 100_000, "width there is").optional(),
              number("height_mm", Unit.MILLIMETRE, 0, 100_000, "height there is").optional()),
          List.of(
              new Output("depth_ft", "[ft_i]", "least depth"),
              new Output("depth_mm", "mm", "least depth"),
              new Output("sufficient", "", "yes, no, or unknown while a measure is missing")),
          WholeNumbers.only(
              List.of("condition"),
              Precondition.before(
                  NecSiteMethods::workingSpace, Precondition.of(NecSiteMethods::beyond))));

  private NecSiteMethods() {}

  private static Outcome groundFault(Inputs in) {
    double toGround = in.number("to_ground_V");
    double line = in.number("line_V");
    if (!Entries.atMost(toGround, line))
      return Outcome.refused(
          "/to_ground_V", "CONTRADICTION", toGround + " V", "at most the voltage between phases");
    Optional<Boolean> required =
        Nec.groundFault(in.flag("solidly_grounded_wye"), toGround, line, in.number("disconnect_A"));
    Optional<Boolean> hold =
        Nec.groundFaultSettings(in.maybeNumber("pickup_A"), in.maybeNumber("delay_s"));
    Sheet.Draft sheet =
        Sheet.draft()
            .step("over_150_V", "voltage to ground above 150 V", !Entries.atMost(toGround, 150), "")
            .value("required", required.orElse(null))
            .result("settings_hold", hold.orElse(null))
            .valid("services and feeders; exceptions for fire pumps and some processes not judged");
    if (required.isEmpty())
      sheet.unknown("above 600 V: newer editions of 230.95 ask for it to 1000 V, 215.10 does not");
    if (hold.isEmpty()) sheet.unknown("pickup or delay: the settings are not judged");
    return sheet.done();
  }

  private static Optional<Refusal> beyond(Inputs in) {
    double toGround = in.number("to_ground_V");
    return Nec.workingDepth(toGround, 1).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Refusal("/to_ground_V", "OUT_OF_RANGE", toGround + " V", "0 to 1000 V to ground"));
  }

  private static Outcome workingSpace(Inputs in) {
    double depth =
        Nec.workingDepth(in.number("to_ground_V"), (int) in.number("condition")).orElseThrow();
    double millimetres = depth * MILLIMETRES_PER_FOOT;
    Sheet.Draft sheet =
        Sheet.draft()
            .step("depth", "row of the voltage to ground, column of the condition", depth, "[ft_i]")
            .value("depth_ft", depth)
            .result("depth_mm", millimetres)
            .result("sufficient", sufficient(in, millimetres))
            .valid("0 to 1000 V to ground; width at least 30 in and that of the equipment");
    for (String name : List.of("depth_mm", "width_mm", "height_mm"))
      if (!in.has(name)) sheet.unknown(name + " was not measured");
    return sheet.done();
  }

  private static String sufficient(Inputs in, double depth) {
    boolean tooSmall =
        !Entries.atLeast(in.maybeNumber("depth_mm").orElse(depth), depth)
            || !Entries.atLeast(in.maybeNumber("width_mm").orElse(LEAST_WIDTH), LEAST_WIDTH)
            || !Entries.atLeast(in.maybeNumber("height_mm").orElse(LEAST_HEIGHT), LEAST_HEIGHT);
    if (tooSmall) return "no";
    boolean known = in.has("depth_mm") && in.has("width_mm") && in.has("height_mm");
    return known ? "yes" : "unknown";
  }
}
