package electrical.health.cnaim;

/**
 * How a component ages before anything is known of its condition.
 *
 * <pre>
 * EL    = NEL / (DF x LF)              EQ.4
 * beta1 = ln(5.5 / 0.5) / EL           EQ.5
 * IHS   = min(5.5, 0.5 exp(beta1 age)) EQ.6
 * </pre>
 *
 * <p>Source: CNAIM v2.1, 6.1.3 to 6.1.6.
 *
 * @param normalExpectedLife NEL in years, above 0
 * @param dutyFactor DF, above 0
 * @param locationFactor LF, above 0
 * @param age in years, 0 or more
 */
public record Ageing(
    double normalExpectedLife, double dutyFactor, double locationFactor, double age) {
  static final double NEW = 0.5;
  static final double END_OF_LIFE = 5.5;
  private static final double LIFE_SPAN = Math.log(END_OF_LIFE / NEW);

  /** EL in years. */
  public double expectedLife() {
    return normalExpectedLife / (dutyFactor * locationFactor);
  }

  /** beta1 per year. */
  public double initialRate() {
    return initialRate(expectedLife());
  }

  /** beta1 per year for an expected life in years. */
  public static double initialRate(double expectedLife) {
    return LIFE_SPAN / expectedLife;
  }

  /** IHS, 0.5 to 5.5. */
  public double initialScore() {
    return initialScore(initialRate(), age);
  }

  /** IHS for a rate per year and an age in years. */
  public static double initialScore(double rate, double age) {
    return Math.min(END_OF_LIFE, NEW * Math.exp(rate * age));
  }
}
