package electrical.health.cnaim;

/**
 * The health score in years to come: {@code FHS(t) = min(15, CHS exp(beta2 / r x t))}, EQ.12.
 *
 * <p>Source: CNAIM v2.1, 6.1.8 to 6.1.10.
 *
 * @param current CHS, 0.5 to 10
 * @param rate beta2 per year
 * @param reduction r, 1 to 1.5
 */
public record Forecast(double current, double rate, double reduction) {
  /** A score is not followed beyond this. */
  public static final double CEILING = 15;

  private static final double REDUCED_FROM = 2;
  private static final double REDUCTION_RANGE = 7;
  private static final double REDUCED_MOST = 1.5;

  /**
   * The rate follows from age and score: {@code min(ln(CHS / 0.5) / age, 2 beta1)}, or beta1 for a
   * score of 0.5. At age 0 with a score above 0.5 the limit 2 beta1 holds.
   */
  public static Forecast of(double current, Ageing ageing) {
    double initial = ageing.initialRate();
    if (current <= Modifier.BEST) return of(current, initial);
    return of(current, Math.min(Math.log(current / Modifier.BEST) / ageing.age(), 2 * initial));
  }

  /** With a rate given from elsewhere. */
  public static Forecast of(double current, double rate) {
    return new Forecast(current, rate, reduction(current));
  }

  /** Table 216: 1 below a score of 2, {@code 1 + (CHS - 2) / 7} up to 5.5, 1.5 above. */
  static double reduction(double current) {
    if (current < REDUCED_FROM) return 1;
    return current <= Ageing.END_OF_LIFE
        ? 1 + (current - REDUCED_FROM) / REDUCTION_RANGE
        : REDUCED_MOST;
  }

  /** FHS after some years from now, 0 or more. */
  public double score(double years) {
    return Math.min(CEILING, current * Math.exp(rate / reduction * years));
  }

  /** Growth of the score in one year, before the ceiling. */
  double yearlyGrowth() {
    return Math.exp(rate / reduction);
  }
}
