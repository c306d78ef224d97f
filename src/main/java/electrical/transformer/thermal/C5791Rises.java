package electrical.transformer.thermal;

/**
 * Temperature rises of IEEE C57.91 of one transformer.
 *
 * @param lossRatio R, load loss over no-load loss at rated load
 * @param topOilRated rise of top oil over ambient at rated load, K
 * @param hotSpotRated rise of the hot spot over top oil at rated load, K
 * @param n exponent of the top oil
 * @param m exponent of the winding
 */
record C5791Rises(double lossRatio, double topOilRated, double hotSpotRated, double n, double m) {
  /**
   * Ultimate top-oil rise {@code topOilRated ((K^2 R + 1)/(R + 1))^n}, K.
   *
   * @param load K, per unit of rated
   */
  double topOil(double load) {
    return topOilRated * Math.pow((load * load * lossRatio + 1) / (lossRatio + 1), n);
  }

  /** Ultimate hot-spot rise over top oil {@code hotSpotRated K^(2m)}, K. */
  double hotSpot(double load) {
    return hotSpotRated * Math.pow(load, 2 * m);
  }

  /** First-order lag: {@code (ultimate - initial)(1 - exp(-t/tau)) + initial}. */
  static double after(double time, double tau, double initial, double ultimate) {
    return (ultimate - initial) * -Math.expm1(-time / tau) + initial;
  }
}
