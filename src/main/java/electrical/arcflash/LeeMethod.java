package electrical.arcflash;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Precondition;
import electrical.method.Sheet;
import java.util.List;
import java.util.stream.Stream;
import quantity.Unit;

/** Lee's method, with its boundary at both roundings of 1.2 cal/cm2. */
final class LeeMethod {
  private static final TwoNames VOLTAGE = new TwoNames("V_oc_kV", "V_kV");
  private static final TwoNames BOLTED = new TwoNames("I_bf_kA", "Ibf_kA");
  private static final TwoNames TIME = new TwoNames("t_arc_s", "t_s");
  private static final TwoNames DISTANCE = new TwoNames("working_distance_mm", "D_mm");
  private static final double EMPIRICAL_TO_KILOVOLTS = 15;

  static final Method METHOD =
      new Method(
          "lee",
          "1.0.0",
          "arcflash",
          "Arc-flash incident energy and boundary, Lee",
          List.of(new Citation("IEEE 1584", "2018", "Lee method", Confidence.A)),
          inputs(),
          List.of(
              new Output("E_cal_cm2", "cal/cm2", "incident energy at the working distance"),
              new Output("E_J_cm2", "J/cm2", "the same in J/cm2"),
              new Output("AFB_mm", "mm", "boundary at 1.2 cal/cm2"),
              new Output("AFB_mm_EB_5_0", "mm", "boundary at 5.0 J/cm2, the standard's default"),
              new Output("AFB_mm_EB_5_0208", "mm", "boundary at 5.0208 J/cm2, 1.2 cal/cm2"),
              new Output("model", "", "Lee; always to be told with the result")),
          Precondition.before(LeeMethod::calculate, VOLTAGE, BOLTED, TIME, DISTANCE));

  private LeeMethod() {}

  private static List<Input> inputs() {
    return Stream.of(
            VOLTAGE.inputs(
                number(VOLTAGE.name(), Unit.KILOVOLT, 0.001, 10_000, "line-to-line voltage")),
            BOLTED.inputs(
                number(BOLTED.name(), Unit.KILOAMPERE, 0.001, 10_000, "bolted fault current")),
            TIME.inputs(number(TIME.name(), Unit.SECOND, 0.000_001, 1_000_000, "arc duration")),
            DISTANCE.inputs(
                number(DISTANCE.name(), Unit.MILLIMETRE, 1, 1_000_000, "working distance")))
        .flatMap(List::stream)
        .toList();
  }

  private static Outcome calculate(Inputs in) {
    double voltage = VOLTAGE.number(in);
    double bolted = BOLTED.number(in);
    double time = TIME.number(in);
    double joules = Lee.joulesPerCm2(voltage, bolted, time, DISTANCE.number(in));
    double rounded = Lee.boundary(voltage, bolted, time, Lee.ROUNDED_BURN_JOULES_PER_CM2);
    double exact = Lee.boundary(voltage, bolted, time, Node.BOUNDARY_JOULES_PER_CM2);
    Sheet.Draft draft =
        Sheet.draft()
            .step("E", "2.142e6 V I_bf t / D^2", joules, "J/cm2")
            .step("AFB", "sqrt(2.142e6 V I_bf t / 5.0)", rounded, "mm")
            .step("AFB", "sqrt(2.142e6 V I_bf t / 5.0208)", exact, "mm")
            .value("E_cal_cm2", joules / Arc.JOULES_PER_CALORIE)
            .result("E_J_cm2", joules)
            .result("AFB_mm", exact)
            .result("AFB_mm_EB_5_0", rounded)
            .result("AFB_mm_EB_5_0208", exact)
            .result("model", "Lee")
            .warn("Lee: theoretical and for open air; can be several times a test-based result")
            .valid("any voltage, for cases IEEE 1584-2018 does not cover");
    if (voltage <= EMPIRICAL_TO_KILOVOLTS)
      draft.warn("up to 15 kV use IEEE 1584-2018 when the case is in its ranges");
    return draft.done();
  }
}
