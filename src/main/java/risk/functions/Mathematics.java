package risk.functions;

/**
 * Functions every formula may call. Numbers are without unit unless a formula gives them one. None
 * throws: where a result does not exist it is NaN, which no definition may end with.
 */
public final class Mathematics {
  private Mathematics() {}

  /** The lesser: {@link Math#min(double, double)}; NaN when either is, -0 below 0. */
  public static double min(double a, double b) {
    return Math.min(a, b);
  }

  /** The least of three: {@link Math#min(double, double)} twice. */
  public static double min(double a, double b, double c) {
    return Math.min(Math.min(a, b), c);
  }

  /** The greater: {@link Math#max(double, double)}; NaN when either is, 0 above -0. */
  public static double max(double a, double b) {
    return Math.max(a, b);
  }

  /** The greatest of three: {@link Math#max(double, double)} twice. */
  public static double max(double a, double b, double c) {
    return Math.max(Math.max(a, b), c);
  }

  /**
   * The value kept within low..high: {@code Math.max(low, Math.min(x, high))}, so low where the
   * bounds are crossed; NaN when any is.
   */
  public static double clamp(double x, double low, double high) {
    return Math.max(low, Math.min(x, high));
  }

  /** Logarithm to base 10: {@link Math#log10(double)}; NaN below 0. */
  public static double log10(double x) {
    return Math.log10(x);
  }

  /** Natural logarithm: {@link Math#log(double)}; NaN below 0. */
  public static double ln(double x) {
    return Math.log(x);
  }

  /** e to the power of x: {@link Math#exp(double)}. */
  public static double exp(double x) {
    return Math.exp(x);
  }

  /** The base to the power of the exponent: {@link Math#pow(double, double)}. */
  public static double pow(double base, double exponent) {
    return Math.pow(base, exponent);
  }

  /** Square root: {@link Math#sqrt(double)}; NaN below 0. */
  public static double sqrt(double x) {
    return Math.sqrt(x);
  }

  /** Magnitude: {@link Math#abs(double)}. */
  public static double abs(double x) {
    return Math.abs(x);
  }

  /** Nearest whole number, half to even: {@link Math#rint(double)}. */
  public static double rint(double x) {
    return Math.rint(x);
  }

  /**
   * The straight line through (x1, y1) and (x2, y2) at x, level outside of them: y1 before x1, y2
   * after x2. NaN unless x1 is below x2, or when x is NaN.
   */
  public static double interpolate(double x, double x1, double y1, double x2, double y2) {
    if (!(x1 < x2) || Double.isNaN(x)) return Double.NaN;
    if (x <= x1) return y1;
    if (x >= x2) return y2;
    return y1 + (y2 - y1) * ((x - x1) / (x2 - x1));
  }
}
