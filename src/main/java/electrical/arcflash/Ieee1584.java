package electrical.arcflash;

import electrical.method.Refusal;
import java.util.List;

/**
 * The empirical arc-flash model of IEEE 1584-2018 for one installation: three-phase, 50 or 60 Hz,
 * 0.208 to 15 kV, within the ranges of clause 4.2 (table validity-ranges.csv). Reckoning with it is
 * input to the study of a qualified engineer, not a permission to work.
 */
public final class Ieee1584 {
  private final Installation at;
  private final Enclosure enclosure;
  private final Coefficients k;
  private final double variationFactor;

  private Ieee1584(Installation at, Enclosure enclosure) {
    this.at = at;
    this.enclosure = enclosure;
    this.k = Coefficients.of(at.electrodes());
    this.variationFactor = k.variationFactor(at.voltageKilovolts());
  }

  /**
   * The model for an installation.
   *
   * @throws IllegalArgumentException when it is outside the model's range, for every reason
   */
  public static Ieee1584 of(Installation at) {
    refuse(Validity.of(at, InputNames.STANDARD));
    Enclosure enclosure = Enclosure.of(at);
    refuse(Validity.of(enclosure));
    return new Ieee1584(at, enclosure);
  }

  private static void refuse(List<Refusal> refusals) {
    if (!refusals.isEmpty()) throw new IllegalArgumentException(refusals.toString());
  }

  public Installation installation() {
    return at;
  }

  public Enclosure enclosure() {
    return enclosure;
  }

  /** VarCF. */
  public double variationFactor() {
    return variationFactor;
  }

  /** What the full current is multiplied by to get the reduced one: {@code 1 - 0.5 VarCF}. */
  public double reduction() {
    return 1 - 0.5 * variationFactor;
  }

  /**
   * Both arcs of a fault: the full and the reduced arcing current, each with its own clearing time.
   *
   * @throws IllegalArgumentException when the fault is outside the model's range
   */
  public ArcFlash arcFlash(Fault fault) {
    refuse(Validity.of(at, fault, InputNames.STANDARD));
    Situation s = Situation.of(at, fault.boltedKiloamperes(), enclosure.correction());
    return at.isLowVoltage() ? lowVoltage(s, fault) : mediumVoltage(s, fault);
  }

  private ArcFlash lowVoltage(Situation s, Fault fault) {
    double node = k.at600().arcingCurrent(s);
    double current = ArcingCurrent.atLowVoltage(at.voltageKilovolts(), s.boltedKiloamperes(), node);
    return new ArcFlash(
        this,
        fault,
        lowVoltage(s, node, current, fault.fullMilliseconds()),
        lowVoltage(s, node, current * reduction(), fault.reducedMilliseconds()));
  }

  private Arc lowVoltage(Situation s, double node, double current, double milliseconds) {
    double energy = milliseconds * k.at600().energyPerMillisecond(s, node, current);
    double boundary = k.at600().boundary(energy, at.distanceMillimetres());
    return new Arc.LowVoltage(node, current, milliseconds, energy, boundary);
  }

  private ArcFlash mediumVoltage(Situation s, Fault fault) {
    Nodes currents = ArcingCurrent.atNodes(k, s);
    return new ArcFlash(
        this,
        fault,
        mediumVoltage(s, currents, fault.fullMilliseconds()),
        mediumVoltage(s, currents.times(reduction()), fault.reducedMilliseconds()));
  }

  private Arc mediumVoltage(Situation s, Nodes currents, double milliseconds) {
    double voltage = at.voltageKilovolts();
    Nodes energies =
        new Nodes(
                k.at600().energyPerMillisecond(s, currents.at600(), currents.at600()),
                k.at2700().energyPerMillisecond(s, currents.at2700(), currents.at2700()),
                k.at14300().energyPerMillisecond(s, currents.at14300(), currents.at14300()))
            .times(milliseconds);
    Nodes boundaries = boundaries(energies);
    return new Arc.MediumVoltage(
        currents,
        currents.interpolated(voltage),
        milliseconds,
        energies,
        energies.interpolated(voltage),
        boundaries,
        boundaries.interpolated(voltage));
  }

  /** Boundaries in mm of energies in J/cm2 at the nodes. */
  Nodes boundaries(Nodes energies) {
    double distance = at.distanceMillimetres();
    return new Nodes(
        k.at600().boundary(energies.at600(), distance),
        k.at2700().boundary(energies.at2700(), distance),
        k.at14300().boundary(energies.at14300(), distance));
  }

  /** Boundary in mm of an energy in J/cm2 at 0.6 kV and below. */
  double lowVoltageBoundary(double joulesPerCm2) {
    return k.at600().boundary(joulesPerCm2, at.distanceMillimetres());
  }
}
