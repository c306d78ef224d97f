package electrical.arcflash;

/** An arc burning for its clearing time: what it does at the working distance, and how far. */
public sealed interface Arc {
  double JOULES_PER_CALORIE = 4.184;

  /** The final arcing current, in kA. */
  double arcingKiloamperes();

  double milliseconds();

  /** Incident energy at the working distance, in J/cm2. */
  double joulesPerCm2();

  /** Distance at which the energy is 1.2 cal/cm2, in mm. */
  double boundaryMillimetres();

  /** Incident energy at the working distance, in cal/cm2. */
  default double caloriesPerCm2() {
    return joulesPerCm2() / JOULES_PER_CALORIE;
  }

  /**
   * An arc at 0.6 kV or below.
   *
   * @param nodeKiloamperes full arcing current at 600 V, also in the reduced case
   */
  record LowVoltage(
      double nodeKiloamperes,
      double arcingKiloamperes,
      double milliseconds,
      double joulesPerCm2,
      double boundaryMillimetres)
      implements Arc {}

  /**
   * An arc above 0.6 kV, with the values at the three nodes.
   *
   * @param currents in kA, reduced in the reduced case
   * @param energies in J/cm2
   * @param boundaries in mm
   */
  record MediumVoltage(
      Nodes currents,
      double arcingKiloamperes,
      double milliseconds,
      Nodes energies,
      double joulesPerCm2,
      Nodes boundaries,
      double boundaryMillimetres)
      implements Arc {}
}
