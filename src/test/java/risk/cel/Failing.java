package risk.cel;

/** Functions for tests: some throw, some take flags and texts. */
public final class Failing {
  private Failing() {}

  public static double root(double x) {
    if (x < 0) throw new ArithmeticException("no root of " + x);
    return Math.sqrt(x);
  }

  public static double share(double x) {
    if (!(x >= 0 && x <= 1)) throw new IllegalArgumentException("not within 0..1: " + x);
    return x;
  }

  public static boolean lossless(double x) {
    if (Double.isInfinite(x)) throw new ArrayStoreException("infinite");
    return x == Math.rint(x);
  }

  public static double weightOf(String type, boolean heavy) {
    if (type.isEmpty()) throw new IllegalArgumentException("no type");
    return type.length() + (heavy ? 10 : 0);
  }

  /** Passed over: formulas have no int. */
  public static double half(int x) {
    return x / 2.0;
  }
}
