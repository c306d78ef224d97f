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

/** The arc-flash boundary that belongs to an incident energy known at one distance. */
public final class ArcFlashBoundary {
  static final Method METHOD =
      new Method(
          "arc-flash-boundary",
          "1.0.0",
          "arcflash",
          "Arc-flash boundary of an incident energy known at one distance",
          List.of(
              new Citation(
                  "IEEE 1584", "2018", "Equations 7 to 10 for one exponent", Confidence.A)),
          List.of(
              number("E_cal_cm2", Unit.CALORIE_PER_CM2, 0, 1_000_000, "incident energy"),
              number("working_distance_mm", Unit.MILLIMETRE, 1, 1_000_000, "where it is known"),
              number(
                  "distance_exponent",
                  Unit.ONE,
                  1,
                  3,
                  "x in energy proportional to 1/D^x: 2 for Lee and Doan, -k12 at a node of IEEE 1584"),
              number(
                      "E_boundary_cal_cm2",
                      Unit.CALORIE_PER_CM2,
                      0.1,
                      1000,
                      "energy at the boundary; 1.2 when absent")
                  .optional()),
          List.of(new Output("AFB_mm", "mm", "arc-flash boundary")),
          ArcFlashBoundary::calculate);

  private ArcFlashBoundary() {}

  /**
   * Boundary in mm: {@code D (E/E_B)^(1/x)}, for an energy that goes with {@code 1/D^x}.
   *
   * <p>It holds along one exponent only: above 0.6 kV IEEE 1584-2018 interpolates between three
   * boundaries, which one energy cannot tell.
   *
   * <p>Source: IEEE 1584-2018, Equations 7 to 10.
   *
   * @param energy E at the distance, 0 or above, in the unit of the boundary energy
   * @param millimetres D
   * @param exponent x, 1 to 3
   * @param boundaryEnergy E_B
   */
  public static double millimetres(
      double energy, double millimetres, double exponent, double boundaryEnergy) {
    return millimetres * Math.pow(energy / boundaryEnergy, 1 / exponent);
  }

  private static Outcome calculate(Inputs in) {
    double burn = in.maybeNumber("E_boundary_cal_cm2").orElse(Doan.BURN_CALORIES_PER_CM2);
    double boundary =
        millimetres(
            in.number("E_cal_cm2"),
            in.number("working_distance_mm"),
            in.number("distance_exponent"),
            burn);
    Sheet.Draft draft =
        Sheet.draft()
            .step("E_B", "energy at the boundary", burn, "cal/cm2")
            .step("AFB", "D (E/E_B)^(1/x)", boundary, "mm")
            .value("AFB_mm", boundary)
            .valid("one exponent: Lee, Doan, open-air direct current, IEEE 1584 up to 0.6 kV");
    if (!in.has("E_boundary_cal_cm2"))
      draft.assume("the boundary is where the energy is 1.2 cal/cm2");
    return draft.done();
  }
}
