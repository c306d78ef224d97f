package electrical.arcflash;

import java.util.List;
import java.util.function.Function;

/**
 * An arc whose current changes while it burns: for instance a generator's contribution decays, or
 * one of two sources is cut off first. The energies of the steps add up; the boundary follows from
 * the sum, at each node. Boundaries are never added.
 *
 * <p>Source: IEEE 1584-2018, multi-step calculation; one public implementation (confidence B).
 */
public record MultistepArcFlash(Ieee1584 model, List<ArcFlash> steps, Sum full, Sum reduced) {
  /** All steps together. */
  public record Sum(double joulesPerCm2, double boundaryMillimetres) {
    /** Incident energy at the working distance, in cal/cm2. */
    public double caloriesPerCm2() {
      return joulesPerCm2 / Arc.JOULES_PER_CALORIE;
    }
  }

  public MultistepArcFlash {
    steps = List.copyOf(steps);
  }

  /**
   * Calculates an arc of at least one step.
   *
   * @throws IllegalArgumentException outside the model's range
   */
  public static MultistepArcFlash of(Installation at, List<Fault> faults) {
    Ieee1584 model = Ieee1584.of(at);
    List<ArcFlash> steps = faults.stream().map(model::arcFlash).toList();
    return new MultistepArcFlash(
        model, steps, sum(model, steps, ArcFlash::full), sum(model, steps, ArcFlash::reduced));
  }

  private static Sum sum(Ieee1584 model, List<ArcFlash> steps, Function<ArcFlash, Arc> which) {
    double energy = steps.stream().map(which).mapToDouble(Arc::joulesPerCm2).sum();
    Nodes energies =
        steps.stream().map(which).map(MultistepArcFlash::nodes).reduce(Nodes::plus).orElseThrow();
    double boundary =
        model.installation().isLowVoltage()
            ? model.lowVoltageBoundary(energy)
            : model.boundaries(energies).interpolated(model.installation().voltageKilovolts());
    return new Sum(energy, boundary);
  }

  private static Nodes nodes(Arc arc) {
    return switch (arc) {
      case Arc.LowVoltage low -> new Nodes(low.joulesPerCm2(), 0, 0);
      case Arc.MediumVoltage medium -> medium.energies();
    };
  }

  /** The sum of the larger energy; the full one when they tie. */
  public Sum worstByEnergy() {
    return reduced.joulesPerCm2() > full.joulesPerCm2() ? reduced : full;
  }

  /** The sum of the larger boundary; the full one when they tie. */
  public Sum worstByBoundary() {
    return reduced.boundaryMillimetres() > full.boundaryMillimetres() ? reduced : full;
  }

  /** What the user must know although the model holds; the times of all steps count together. */
  public List<Warning> warnings() {
    return Warning.of(model.installation(), steps.stream().map(ArcFlash::fault).toList());
  }
}
