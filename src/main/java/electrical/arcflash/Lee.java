package electrical.arcflash;

/**
 * Lee's theoretical arc: it takes the greatest power the source can give and radiates it in open
 * air from a point. For voltages above 15 kV and cases IEEE 1584-2018 does not cover; the result
 * can be several times that of a test-based model, on the safe side.
 */
public final class Lee {
  private static final double JOULE_FACTOR = 2.142e6;

  /** 1.2 cal/cm2 in J/cm2, as IEEE 1584-2018 rounds it for this method. */
  public static final double ROUNDED_BURN_JOULES_PER_CM2 = 5.0;

  private Lee() {}

  /**
   * Incident energy in J/cm2: {@code 2.142e6 V I_bf t / D^2}.
   *
   * <p>Source: IEEE 1584-2018, Lee method (R. Lee, IEEE Trans. Ind. Appl. IA-18(3), 1982). In
   * cal/cm2 the factor is 5.12e5; to mix the two up is a known error of a factor 4.184.
   *
   * @param kilovolts V, line to line, above 0
   * @param kiloamperes I_bf, bolted three-phase, above 0
   * @param seconds t, above 0
   * @param millimetres D, working distance, above 0
   */
  public static double joulesPerCm2(
      double kilovolts, double kiloamperes, double seconds, double millimetres) {
    return JOULE_FACTOR * kilovolts * kiloamperes * seconds / (millimetres * millimetres);
  }

  /**
   * Distance in mm at which the energy is E_B: {@code sqrt(2.142e6 V I_bf t / E_B)}.
   *
   * <p>Source: as {@link #joulesPerCm2}.
   *
   * @param boundaryJoulesPerCm2 E_B, 5.0 or 5.0208
   */
  public static double boundary(
      double kilovolts, double kiloamperes, double seconds, double boundaryJoulesPerCm2) {
    return Math.sqrt(JOULE_FACTOR * kilovolts * kiloamperes * seconds / boundaryJoulesPerCm2);
  }
}
