package electrical.health.cnaim;

/**
 * What is known of a make or type as a whole.
 *
 * <p>Source: CNAIM v2.1, 6.14.
 *
 * @param factor RF, 0.6 to 1.5; 1 says nothing
 * @param collar RC, 0.5 to 10; 0.5 says nothing
 */
public record Reliability(double factor, double collar) {
  public static final Reliability USUAL = new Reliability(1, Modifier.BEST);

  /**
   * Current health score: {@code IHS x HSF x RF}, then no higher than the cap, then no lower than
   * the collars, all inside 0.5 to 10 (EQ.7 to EQ.9). The collar comes after the cap: a bad finding
   * beats a good one.
   */
  public double currentScore(double initialScore, Modifier healthScore) {
    double uncapped = initialScore * healthScore.factor() * factor;
    double capped = Math.min(uncapped, Math.min(Modifier.WORST, healthScore.cap()));
    double collared = Math.max(capped, Math.max(healthScore.collar(), collar));
    return Math.clamp(collared, Modifier.BEST, Modifier.WORST);
  }
}
