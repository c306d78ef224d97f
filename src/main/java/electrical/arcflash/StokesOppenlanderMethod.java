package electrical.arcflash;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

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

/** Stokes and Oppenlander's arc in open air or in an enclosure after Wilkins. */
final class StokesOppenlanderMethod {
  private static final double TESTED_GAP_FROM_MILLIMETRES = 5;
  private static final double TESTED_GAP_TO_MILLIMETRES = 500;
  private static final double TESTED_TO_AMPERES = 20_000;

  static final Method METHOD =
      new Method(
          "dc-stokes-oppenlander",
          "1.0.0",
          "arcflash",
          "Direct-current arc flash, Stokes and Oppenlander with Wilkins enclosures",
          List.of(
              new Citation("Stokes and Oppenlander", "1991", "J. Phys. D 24", Confidence.A),
              new Citation("Ammerman et al.", "2010", "IEEE Trans. Ind. Appl. 46(5)", Confidence.B),
              ArcSurroundings.Enclosed.TABLE.citation()),
          inputs(),
          outputs(),
          StokesOppenlanderMethod::calculate);

  private StokesOppenlanderMethod() {}

  private static List<Input> inputs() {
    return List.of(
        number("V_dc_V", Unit.VOLT, 0.001, 1_000_000, "open-circuit voltage"),
        number("I_bf_A", Unit.AMPERE, 0.001, 1e9, "bolted short-circuit current"),
        number("gap_mm", Unit.MILLIMETRE, 0.001, 100_000, "gap between conductors"),
        number("working_distance_mm", Unit.MILLIMETRE, 1, 1_000_000, "working distance"),
        number("t_arc_s", Unit.SECOND, 0.000_001, 1_000_000, "arc duration"),
        word("enclosure", ArcSurroundings.words(), "open air or kind of equipment"));
  }

  private static List<Output> outputs() {
    return List.of(
        new Output("E_cal_cm2", "cal/cm2", "incident energy at the working distance"),
        new Output("E_J_cm2", "J/cm2", "the same in J/cm2"),
        new Output("AFB_mm", "mm", "boundary at 1.2 cal/cm2; 0 when it is nowhere reached"),
        new Output("R_sys_ohm", "Ohm", "resistance of the source"),
        new Output("I_arc_A", "A", "arcing current, at which clearing times are read"),
        new Output("R_arc_ohm", "Ohm", "resistance of the arc"),
        new Output("V_arc_V", "V", "voltage across the arc"),
        new Output("P_arc_W", "W", "power of the arc"),
        new Output("E_arc_J", "J", "energy of the arc"),
        new Output("I_transition_A", "A", "below it the formula does not hold"),
        new Output("below_transition", "", "true: the result must not be used as safe"));
  }

  private static Outcome calculate(Inputs in) {
    StokesOppenlander arc =
        StokesOppenlander.of(in.number("V_dc_V"), in.number("I_bf_A"), in.number("gap_mm"));
    Sheet.Draft draft = Sheet.draft().valid("arcing current of at least 10 + 0.2 G ampere");
    draft
        .step("R_sys", "V / I_bf", arc.systemOhms(), "Ohm")
        .step("I_arc", "root of I R_sys + (20 + 0.534 G) I^0.12 = V", arc.arcAmperes(), "A")
        .step("R_arc", "(20 + 0.534 G) / I_arc^0.88", arc.arcOhms(), "Ohm")
        .step("P_arc", "I_arc^2 R_arc", arc.watts(), "W");
    warn(arc, in.number("gap_mm"), draft);
    double joules = arc.watts() * in.number("t_arc_s");
    exposure(in, joules, draft);
    return draft
        .result("R_sys_ohm", arc.systemOhms())
        .result("I_arc_A", arc.arcAmperes())
        .result("R_arc_ohm", arc.arcOhms())
        .result("V_arc_V", arc.arcVolts())
        .result("P_arc_W", arc.watts())
        .result("E_arc_J", joules)
        .result("I_transition_A", arc.transitionAmperes())
        .result("below_transition", arc.isBelowTransition())
        .done();
  }

  private static void exposure(Inputs in, double joules, Sheet.Draft draft) {
    ArcSurroundings around = ArcSurroundings.of(in.word("enclosure"));
    double energy = around.joulesPerCm2(joules, in.number("working_distance_mm"));
    double boundary = around.boundary(joules);
    boolean open = around instanceof ArcSurroundings.OpenAir;
    draft
        .step("E_arc", "P_arc t", joules, "J")
        .step("E", open ? "100 E_arc / (4 pi D^2)" : "100 k E_arc / (a^2 + D^2)", energy, "J/cm2")
        .step(
            "AFB",
            open ? "sqrt(100 E_arc / (4 pi 5.0208))" : "sqrt(100 k E_arc / 5.0208 - a^2)",
            boundary,
            "mm")
        .value("E_cal_cm2", energy / Arc.JOULES_PER_CALORIE)
        .result("E_J_cm2", energy)
        .result("AFB_mm", boundary);
  }

  private static void warn(StokesOppenlander arc, double gap, Sheet.Draft draft) {
    if (arc.isBelowTransition())
      draft.warn("the arcing current is below the transition current; not to be used as safe");
    if (gap < TESTED_GAP_FROM_MILLIMETRES || gap > TESTED_GAP_TO_MILLIMETRES)
      draft.warn("gap outside the tested 5 to 500 mm");
    if (arc.arcAmperes() > TESTED_TO_AMPERES) draft.warn("current above the tested 20 kA");
  }
}
