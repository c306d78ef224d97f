package electrical.arcflash;

/**
 * The fitted equations at one of the three voltages, for one electrode configuration.
 *
 * <p>{@code lg} is the logarithm to base 10; I_bf and I_a in kA, G and D in mm, T in ms, energy in
 * J/cm2, distances in mm.
 */
final class Node {
  /** 1.2 cal/cm2, at which bare skin just gets a second-degree burn. */
  static final double BOUNDARY_JOULES_PER_CM2 = 5.0208;

  private static final double JOULES_PER_MILLISECOND = 12.552 / 50;

  private final double[] current;
  private final double[] energy;

  /**
   * @param current k1 to k10 of Table 1
   * @param energy k1 to k13 of Table 3, 4 or 5
   */
  Node(double[] current, double[] energy) {
    this.current = current.clone();
    this.energy = energy.clone();
  }

  /**
   * Arcing current in kA: {@code 10^(k1 + k2 lg I_bf + k3 lg G) (k4 I_bf^6 + ... + k9 I_bf + k10)}.
   *
   * <p>Source: IEEE 1584-2018, Equation 1, Table 1.
   */
  double arcingCurrent(Situation s) {
    double[] k = current;
    return Math.pow(10, k[0] + k[1] * s.lgBolted() + k[2] * s.lgGap())
        * Polynomial.of(k, 3, 9, s.boltedKiloamperes());
  }

  /**
   * Incident energy in J/cm2 per ms of arc: {@code (12.552/50) 10^(k1 + k2 lg G + k3 I/P + k11 lg
   * I_bf + k12 lg D + k13 lg I_a + lg(1/CF))}, where {@code P = k4 I_bf^7 + ... + k10 I_bf}.
   *
   * <p>Source: IEEE 1584-2018, Equations 3 to 6, Tables 3 to 5.
   *
   * @param nodeCurrent I of the k3 term in kA: this node's arcing current, at 0.6 kV and below the
   *     full one even when the energy of the reduced current is wanted
   * @param arcingCurrent I_a in kA
   */
  double energyPerMillisecond(Situation s, double nodeCurrent, double arcingCurrent) {
    double[] k = energy;
    double p = Polynomial.of(k, 3, 9, s.boltedKiloamperes()) * s.boltedKiloamperes();
    double exponent =
        k[0]
            + k[1] * s.lgGap()
            + k[2] * nodeCurrent / p
            + k[10] * s.lgBolted()
            + k[11] * s.lgDistance()
            + k[12] * Math.log10(arcingCurrent)
            - s.lgCorrection();
    return JOULES_PER_MILLISECOND * Math.pow(10, exponent);
  }

  /**
   * Arc-flash boundary in mm: {@code D (5.0208/E)^(1/k12)}, since energy goes with D^k12.
   *
   * <p>Source: IEEE 1584-2018, Equations 7 to 10, Tables 3 to 5, solved for the distance.
   *
   * @param energyJoulesPerCm2 at the distance, above 0
   */
  double boundary(double energyJoulesPerCm2, double distanceMillimetres) {
    return distanceMillimetres
        * Math.pow(BOUNDARY_JOULES_PER_CM2 / energyJoulesPerCm2, 1 / energy[11]);
  }
}
