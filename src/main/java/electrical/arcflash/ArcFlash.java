package electrical.arcflash;

import java.util.List;

/**
 * An arc flash by IEEE 1584-2018: the arc of the full and of the reduced arcing current. Either can
 * be the worse one, and the larger energy and the larger boundary may come from different ones.
 */
public record ArcFlash(Ieee1584 model, Fault fault, Arc full, Arc reduced) {
  /**
   * Calculates one fault of one installation.
   *
   * @throws IllegalArgumentException outside the model's range
   */
  public static ArcFlash of(Installation at, Fault fault) {
    return Ieee1584.of(at).arcFlash(fault);
  }

  /** The arc of the larger energy; the full one when they tie. */
  public Arc worstByEnergy() {
    return reduced.joulesPerCm2() > full.joulesPerCm2() ? reduced : full;
  }

  /** The arc of the larger boundary; the full one when they tie. */
  public Arc worstByBoundary() {
    return reduced.boundaryMillimetres() > full.boundaryMillimetres() ? reduced : full;
  }

  /** Which case gives the larger energy: full or reduced. */
  public String energyCase() {
    return reduced.joulesPerCm2() > full.joulesPerCm2() ? "reduced" : "full";
  }

  /** Which case gives the larger boundary: full or reduced. */
  public String boundaryCase() {
    return reduced.boundaryMillimetres() > full.boundaryMillimetres() ? "reduced" : "full";
  }

  /** What the user must know although the model holds. */
  public List<Warning> warnings() {
    return Warning.of(model.installation(), List.of(fault));
  }
}
