package electrical.health.cnaim;

import java.util.Collection;

/**
 * What a finding does to the health score.
 *
 * @param factor multiplies the score
 * @param cap the score can be no worse (higher) than this, 0.5 to 10
 * @param collar the score can be no better (lower) than this, 0.5 to 10; wins over a cap
 */
public record Modifier(double factor, double cap, double collar) {
  /** Lowest (best) health score. */
  public static final double BEST = 0.5;

  /** Highest (worst) health score of today. */
  public static final double WORST = 10;

  /** Of a finding that says nothing, and of an input that was not given. */
  public static final Modifier NEUTRAL = new Modifier(1, WORST, BEST);

  /**
   * Several as one: factors by MMI, the smallest cap, the largest collar.
   *
   * <p>Source: CNAIM v2.1, 6.7 to 6.10.
   */
  public static Modifier of(Collection<Modifier> several, MultipleIncrement combination) {
    double[] factors = new double[several.size()];
    double cap = WORST;
    double collar = BEST;
    int i = 0;
    for (Modifier one : several) {
      factors[i++] = one.factor;
      cap = Math.min(cap, one.cap);
      collar = Math.max(collar, one.collar);
    }
    return new Modifier(combination.combine(factors), cap, Math.min(WORST, collar));
  }
}
