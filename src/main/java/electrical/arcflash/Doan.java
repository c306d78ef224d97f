package electrical.arcflash;

/**
 * The direct-current arc that takes the greatest power its source can give, half the bolted current
 * at half the voltage. The worst case by construction, stated up to about 1000 V. The real arc's
 * current is another, so a clearing time read at half the bolted current may be wrong.
 *
 * <p>Source: D. Doan, as in NFPA 70E-2024, Annex D.
 *
 * @param arcAmperes {@code I_arc = 0.5 I_bf}
 * @param caloriesPerCm2 in open air: {@code 0.01 V I_arc t / D^2}, D in cm
 * @param boundaryCentimetres in open air: {@code sqrt(0.01 V I_arc t / 1.2)}
 */
public record Doan(double arcAmperes, double caloriesPerCm2, double boundaryCentimetres) {
  /** What a box does at most: it directs the energy at the worker. */
  static final double BOX = 3;

  static final double BURN_CALORIES_PER_CM2 = 1.2;
  private static final double FACTOR = 0.01; // 1/(8 pi 4.184), rounded up by the source

  /**
   * The arc of a source.
   *
   * @param volts open-circuit voltage, above 0
   * @param boltedAmperes short-circuit current, above 0
   * @param seconds arc duration, above 0
   * @param centimetres working distance, above 0
   */
  public static Doan of(double volts, double boltedAmperes, double seconds, double centimetres) {
    double amperes = boltedAmperes / 2;
    double calories = FACTOR * volts * amperes * seconds;
    return new Doan(
        amperes,
        calories / (centimetres * centimetres),
        Math.sqrt(calories / BURN_CALORIES_PER_CM2));
  }

  /** In a box, cal/cm2: up to three times as much (confidence C). */
  public double boxCaloriesPerCm2() {
    return BOX * caloriesPerCm2;
  }

  /** In a box, cm: {@code sqrt(3 x 0.01 V I_arc t / 1.2)}. */
  public double boxBoundaryCentimetres() {
    return Math.sqrt(BOX) * boundaryCentimetres;
  }
}
