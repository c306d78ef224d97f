package electrical.arcflash;

/**
 * A direct-current arc in series with the resistance of its source: the arc draws {@code V_arc =
 * (20 + 0.534 G) I^0.12}, and its current is the one root of {@code I R_sys + (20 + 0.534 G) I^0.12
 * = V}.
 *
 * <p>V and V_arc in V, I in A, G in mm. The formula holds above the transition current {@code 10 +
 * 0.2 G} A (confidence C); below it the arc may be weaker or go out, and the result must not be
 * taken as safe. The tests behind it had gaps of about 5 to 500 mm and currents up to about 20 kA.
 *
 * <p>Source: A. D. Stokes and W. T. Oppenlander, J. Phys. D 24 (1991); R. F. Ammerman et al., IEEE
 * Trans. Ind. Appl. 46(5), 2010.
 *
 * @param systemOhms resistance of the source and circuit
 * @param transitionAmperes below it the formula does not hold
 */
public record StokesOppenlander(
    double systemOhms, double arcAmperes, double arcOhms, double transitionAmperes) {
  private static final double VOLTS = 20;
  private static final double VOLTS_PER_MILLIMETRE = 0.534;
  private static final double EXPONENT = 0.12;
  private static final double TRANSITION_AMPERES = 10;
  private static final double TRANSITION_AMPERES_PER_MILLIMETRE = 0.2;

  /**
   * The arc of a source.
   *
   * @param volts open-circuit voltage, above 0
   * @param boltedAmperes short-circuit current, above 0
   * @param gapMillimetres G, above 0
   */
  public static StokesOppenlander of(double volts, double boltedAmperes, double gapMillimetres) {
    double system = volts / boltedAmperes;
    double factor = VOLTS + VOLTS_PER_MILLIMETRE * gapMillimetres;
    double current = root(volts, boltedAmperes, factor);
    return new StokesOppenlander(
        system,
        current,
        factor / Math.pow(current, 1 - EXPONENT),
        TRANSITION_AMPERES + TRANSITION_AMPERES_PER_MILLIMETRE * gapMillimetres);
  }

  /** Bisects until the two ends are neighbours: the left side only rises with the current. */
  private static double root(double volts, double boltedAmperes, double factor) {
    double low = 0;
    double high = boltedAmperes;
    double middle = high / 2;
    while (middle > low && middle < high) {
      double sum = middle * (volts / boltedAmperes) + factor * Math.pow(middle, EXPONENT);
      if (sum < volts) low = middle;
      else high = middle;
      middle = low + (high - low) / 2;
    }
    return middle;
  }

  public double arcVolts() {
    return arcAmperes * arcOhms;
  }

  public double watts() {
    return arcAmperes * arcAmperes * arcOhms;
  }

  /** Whether the arc is too weak for the formula; it may then not be called safe. */
  public boolean isBelowTransition() {
    return arcAmperes < transitionAmperes;
  }
}
