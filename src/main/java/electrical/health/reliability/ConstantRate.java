package electrical.health.reliability;

/**
 * Equipment that fails at a constant rate and is repaired.
 *
 * <p>{@code MTBF = 8760 / rate} hours; availability {@code MTBF / (MTBF + MTTR)}; unreliability
 * over t years {@code 1 - exp(-rate t)}; in series rates add.
 *
 * <p>Source: IEEE 493-2007, chapter 3.
 */
public final class ConstantRate {
  static final double HOURS_PER_YEAR = 8760;

  private ConstantRate() {}

  /** MTBF in hours for failures per year, above 0. */
  public static double mtbfHours(double ratePerYear) {
    return HOURS_PER_YEAR / ratePerYear;
  }

  /** Share of the time in service, for failures per year and mean hours of repair. */
  public static double availability(double ratePerYear, double repairHours) {
    return HOURS_PER_YEAR / (HOURS_PER_YEAR + ratePerYear * repairHours);
  }

  /** Probability of at least one failure within years. */
  public static double unreliability(double ratePerYear, double years) {
    return -Math.expm1(-ratePerYear * years);
  }
}
