package electrical.health.reliability;

/**
 * Weibull life distribution, time from new.
 *
 * <pre>
 * survival  R(t) = exp(-(t / scale)^shape)
 * hazard    h(t) = shape / scale (t / scale)^(shape - 1)
 * </pre>
 *
 * <p>A shape below 1 stands for early failures, 1 for chance, above 1 for ageing; 63.2 % have
 * failed at the scale. With a shape below 1 the hazard at t = 0 is infinite.
 *
 * <p>Source: IEC 61649:2008, two-parameter Weibull distribution.
 *
 * @param shape beta, above 0
 * @param scale eta in years, above 0
 */
public record Weibull(double shape, double scale) {
  /** R(t), t in years, 0 or more. */
  public double survival(double years) {
    return Math.exp(-cumulativeHazard(years));
  }

  /** h(t) per year, t in years, 0 or more. */
  public double hazard(double years) {
    return shape / scale * Math.pow(years / scale, shape - 1);
  }

  /** Probability that one that has survived to t fails within the next years. */
  public double failureWithin(double years, double next) {
    return 0.0 - Math.expm1(cumulativeHazard(years) - cumulativeHazard(years + next)); // not -0.0
  }

  /** Age in years by which a fraction (0 to 1, exclusive) has failed; B10 at 0.1. */
  public double age(double failed) {
    return scale * Math.pow(-Math.log1p(-failed), 1 / shape);
  }

  private double cumulativeHazard(double years) {
    return Math.pow(years / scale, shape);
  }
}
