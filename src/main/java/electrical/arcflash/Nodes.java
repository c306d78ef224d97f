package electrical.arcflash;

/** A quantity at the three voltages the model was fitted at: 600, 2700 and 14 300 V. */
public record Nodes(double at600, double at2700, double at14300) {
  static final double LOW_KILOVOLTS = 0.6;
  static final double MIDDLE_KILOVOLTS = 2.7;
  static final double HIGH_KILOVOLTS = 14.3;
  private static final double LOW_SPAN = 2.1;
  private static final double HIGH_SPAN = 11.6;

  /**
   * The quantity at a voltage V above 0.6 kV: {@code b} above 2.7 kV, else {@code a(2.7 - V)/2.1 +
   * b(V - 0.6)/2.1}, with the straight lines {@code a = (x2700 - x600)/2.1 (V - 2.7) + x2700} and
   * {@code b = (x14300 - x2700)/11.6 (V - 14.3) + x14300}.
   *
   * <p>Below 2.7 kV it is a blend of both lines, so it is quadratic in V. Above 14.3 kV, up to 15
   * kV, the second line goes on.
   *
   * <p>Source: IEEE 1584-2018, Equations 16 to 24.
   */
  public double interpolated(double voltageKilovolts) {
    double upper = (at14300 - at2700) / HIGH_SPAN * (voltageKilovolts - HIGH_KILOVOLTS) + at14300;
    if (voltageKilovolts > MIDDLE_KILOVOLTS) return upper;
    double lower = (at2700 - at600) / LOW_SPAN * (voltageKilovolts - MIDDLE_KILOVOLTS) + at2700;
    return lower * (MIDDLE_KILOVOLTS - voltageKilovolts) / LOW_SPAN
        + upper * (voltageKilovolts - LOW_KILOVOLTS) / LOW_SPAN;
  }

  Nodes times(double factor) {
    return new Nodes(at600 * factor, at2700 * factor, at14300 * factor);
  }

  Nodes plus(Nodes other) {
    return new Nodes(at600 + other.at600, at2700 + other.at2700, at14300 + other.at14300);
  }
}
