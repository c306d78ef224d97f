package electrical.arcflash;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import quantity.Unit;

/** The direct-current maximum power method, in its two sets of names. */
final class DoanMethods {
  private static final List<Citation> SOURCES =
      List.of(
          new Citation("NFPA 70E", "2024", "Annex D, maximum power method", Confidence.A),
          new Citation("NFPA 70E", "2024", "Annex D, three times in a box", Confidence.C));
  private static final double STATED_TO_VOLTS = 1000;
  private static final double MM_PER_CM = 10;

  static final Method DOAN =
      new Method(
          "dc-doan",
          "1.0.0",
          "arcflash",
          "Direct-current arc flash, maximum power (Doan)",
          SOURCES,
          List.of(
              number("V_dc_V", Unit.VOLT, 0.001, 1_000_000, "open-circuit voltage"),
              number("I_bf_A", Unit.AMPERE, 0.001, 1e9, "bolted short-circuit current"),
              number("working_distance_mm", Unit.MILLIMETRE, 1, 1_000_000, "working distance"),
              number("t_arc_s", Unit.SECOND, 0.000_001, 1_000_000, "arc duration")),
          List.of(
              new Output("E_box_cal_cm2", "cal/cm2", "incident energy in a box, the worst case"),
              new Output("E_open_cal_cm2", "cal/cm2", "incident energy in open air"),
              new Output("E_box_J_cm2", "J/cm2", "as E_box_cal_cm2"),
              new Output("E_open_J_cm2", "J/cm2", "as E_open_cal_cm2"),
              new Output("AFB_box_mm", "mm", "boundary in a box"),
              new Output("AFB_open_mm", "mm", "boundary in open air"),
              new Output("I_arc_A", "A", "half the bolted current")),
          DoanMethods::doan);

  static final Method MAXIMUM_POWER =
      new Method(
          "dc-arc-maxpower",
          "1.0.0",
          "arcflash",
          "Direct-current arc flash, maximum power (NFPA 70E Annex D), in open air",
          SOURCES,
          List.of(
              number("V", Unit.VOLT, 0.001, 1_000_000, "open-circuit voltage"),
              number("Ibf_A", Unit.AMPERE, 0.001, 1e9, "bolted short-circuit current"),
              number("t_s", Unit.SECOND, 0.000_001, 1_000_000, "arc duration"),
              number("D_cm", Unit.CENTIMETRE, 0.1, 100_000, "working distance")),
          List.of(
              new Output("E_cal_cm2", "cal/cm2", "incident energy in open air"),
              new Output("AFB_cm", "cm", "boundary in open air"),
              new Output("Iarc_A", "A", "half the bolted current"),
              new Output("E_box_cal_cm2", "cal/cm2", "incident energy in a box, at most"),
              new Output("AFB_box_cm", "cm", "boundary in a box, at most")),
          DoanMethods::maximumPower);

  private DoanMethods() {}

  private static Outcome doan(Inputs in) {
    double volts = in.number("V_dc_V");
    Doan arc =
        Doan.of(
            volts,
            in.number("I_bf_A"),
            in.number("t_arc_s"),
            in.number("working_distance_mm") / MM_PER_CM);
    return sheet(arc, volts)
        .value("E_box_cal_cm2", arc.boxCaloriesPerCm2())
        .result("E_open_cal_cm2", arc.caloriesPerCm2())
        .result("E_box_J_cm2", arc.boxCaloriesPerCm2() * Arc.JOULES_PER_CALORIE)
        .result("E_open_J_cm2", arc.caloriesPerCm2() * Arc.JOULES_PER_CALORIE)
        .result("AFB_box_mm", arc.boxBoundaryCentimetres() * MM_PER_CM)
        .result("AFB_open_mm", arc.boundaryCentimetres() * MM_PER_CM)
        .result("I_arc_A", arc.arcAmperes())
        .done();
  }

  private static Outcome maximumPower(Inputs in) {
    double volts = in.number("V");
    Doan arc = Doan.of(volts, in.number("Ibf_A"), in.number("t_s"), in.number("D_cm"));
    return sheet(arc, volts)
        .warn("for open air; in a box the energy is up to three times as high")
        .value("E_cal_cm2", arc.caloriesPerCm2())
        .result("AFB_cm", arc.boundaryCentimetres())
        .result("Iarc_A", arc.arcAmperes())
        .result("E_box_cal_cm2", arc.boxCaloriesPerCm2())
        .result("AFB_box_cm", arc.boxBoundaryCentimetres())
        .done();
  }

  private static Sheet.Draft sheet(Doan arc, double volts) {
    Sheet.Draft draft =
        Sheet.draft()
            .step("I_arc", "0.5 I_bf", arc.arcAmperes(), "A")
            .step("E", "0.01 V I_arc t / D^2, D in cm", arc.caloriesPerCm2(), "cal/cm2")
            .step("E_box", "3 E", arc.boxCaloriesPerCm2(), "cal/cm2")
            .step("AFB", "sqrt(0.01 V I_arc t / 1.2)", arc.boundaryCentimetres(), "cm")
            .step("AFB_box", "sqrt(3) AFB", arc.boxBoundaryCentimetres(), "cm")
            .valid("direct current, stated up to about 1000 V");
    if (volts > STATED_TO_VOLTS) draft.warn("the method is stated up to about 1000 V");
    return draft;
  }
}
