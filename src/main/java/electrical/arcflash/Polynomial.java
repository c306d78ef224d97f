package electrical.arcflash;

/** Polynomials as the tables write them: highest power first. */
final class Polynomial {
  private Polynomial() {}

  /**
   * {@code k[first] x^n + ... + k[last]}, with {@code n = last - first}.
   *
   * @param k coefficients
   * @param first index of the coefficient of the highest power
   * @param last index of the constant
   */
  static double of(double[] k, int first, int last, double x) {
    double sum = k[first];
    for (int i = first + 1; i <= last; i++) sum = sum * x + k[i];
    return sum;
  }
}
