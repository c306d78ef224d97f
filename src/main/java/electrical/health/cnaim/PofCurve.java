package electrical.health.cnaim;

import java.util.List;

/**
 * Probability of failure (a rate: failures per asset, or per km, and year; it may exceed 1).
 *
 * <p>{@code PoF = K (1 + C x + (C x)^2 / 2 + (C x)^3 / 6)} with x the health score inside 4 to 15,
 * EQ.3. Below a score of 4 it is constant.
 *
 * <p>Source: CNAIM v2.1, 6.1.1, 6.1.2 and Table 21.
 *
 * @param k K as a fraction, not in percent
 * @param c C, 1.087 for every category
 */
public record PofCurve(double k, double c) {
  /** Health score below which the probability does not fall. */
  public static final double FLOOR = 4;

  /** C of every category. */
  public static final double USUAL_C = 1.087;

  /** Years after the current one that a long-term figure counts. */
  public static final int YEARS = 30;

  private static final double DISCOUNT = 1.035;

  /** PoF per year at a health score. */
  public double at(double score) {
    return unlimited(Math.clamp(score, FLOOR, Forecast.CEILING));
  }

  /** The polynomial alone, without floor and ceiling; some programs publish this figure. */
  public double unlimited(double score) {
    double x = c * score;
    return k * (1 + x + x * x / 2 + x * x * x / 6);
  }

  /**
   * Cumulative discounted PoF: {@code sum of PoF(FHS(i)) / 1.035^i}, i = 0 (now) to 30, for the
   * worst of one or more components.
   *
   * <p>Source: CNAIM v2.1, section 5, EQ.1; reproduces Table 240.
   */
  public double cumulativeDiscounted(List<Forecast> components) {
    double[] score = components.stream().mapToDouble(Forecast::current).toArray();
    double[] growth = components.stream().mapToDouble(Forecast::yearlyGrowth).toArray();
    double sum = 0;
    double discount = 1;
    for (int year = 0; year <= YEARS; year++) {
      double worst = 0;
      for (int i = 0; i < score.length; i++) {
        worst = Math.max(worst, score[i]);
        score[i] = Math.min(Forecast.CEILING, score[i] * growth[i]);
      }
      sum += at(worst) / discount;
      discount *= DISCOUNT;
    }
    return sum;
  }
}
