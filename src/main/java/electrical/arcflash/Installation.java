package electrical.arcflash;

/**
 * Where an arc may burn and where the worker stands.
 *
 * @param voltageKilovolts line-to-line voltage before the fault, three-phase
 * @param gapMillimetres between the conductors
 * @param distanceMillimetres from the arc to the worker's face and chest
 * @param box is not used in open air
 */
public record Installation(
    Electrodes electrodes,
    double voltageKilovolts,
    double gapMillimetres,
    double distanceMillimetres,
    Box box) {

  /** 0.6 kV itself belongs to the low-voltage band. */
  boolean isLowVoltage() {
    return voltageKilovolts <= Nodes.LOW_KILOVOLTS;
  }
}
