package electrical.arcflash;

/** The current that flows through an arc, less than the bolted fault current. */
final class ArcingCurrent {
  private static final double NODE_SQUARED = 0.36;

  private ArcingCurrent() {}

  /**
   * Full arcing current in kA: by {@link #atLowVoltage} at 0.6 kV and below, else interpolated
   * between the currents of the three nodes. It needs neither working distance nor box.
   *
   * @param at within the model's ranges of voltage and gap
   * @param boltedKiloamperes within the model's range for the voltage
   */
  static double of(Installation at, double boltedKiloamperes) {
    Coefficients k = Coefficients.of(at.electrodes());
    Situation s = Situation.of(at, boltedKiloamperes, 1);
    double voltage = at.voltageKilovolts();
    return at.isLowVoltage()
        ? atLowVoltage(voltage, boltedKiloamperes, k.at600().arcingCurrent(s))
        : atNodes(k, s).interpolated(voltage);
  }

  static Nodes atNodes(Coefficients k, Situation s) {
    return new Nodes(
        k.at600().arcingCurrent(s), k.at2700().arcingCurrent(s), k.at14300().arcingCurrent(s));
  }

  /**
   * Arcing current in kA at 0.6 kV and below: {@code 1 / sqrt((0.6/V)^2 (1/I_600^2 - (0.36 - V^2) /
   * (0.36 I_bf^2)))}. At 0.6 kV it is I_600. Multiply by {@code 1 - 0.5 VarCF} for the reduced one.
   *
   * <p>Source: IEEE 1584-2018, Equation 25.
   *
   * @param voltageKilovolts V, 0.208 to 0.6
   * @param boltedKiloamperes I_bf
   * @param nodeKiloamperes I_600, the full arcing current at 600 V
   */
  static double atLowVoltage(
      double voltageKilovolts, double boltedKiloamperes, double nodeKiloamperes) {
    double squared = voltageKilovolts * voltageKilovolts;
    double bolted =
        (NODE_SQUARED - squared) / (NODE_SQUARED * boltedKiloamperes * boltedKiloamperes);
    double node = 1 / (nodeKiloamperes * nodeKiloamperes);
    return 1 / Math.sqrt(NODE_SQUARED / squared * (node - bolted));
  }
}
