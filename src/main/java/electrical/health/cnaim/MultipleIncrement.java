package electrical.health.cnaim;

import java.util.Arrays;

/**
 * Maximum and Multiple Increment (MMI): how several factors become one.
 *
 * <p>If any factor exceeds 1: the largest, plus {@code 1/divider1} of the excess over 1 of the next
 * largest ones, at most {@code most - 1} of them. Otherwise the smallest plus {@code (second
 * smallest - 1) / divider2}; equal factors count separately, and a single factor is the result.
 *
 * <p>Source: CNAIM v2.1, 6.7.2. Its Appendix F (examples 1 and 3) shows that a single factor stands
 * for itself; a widespread public implementation takes a second factor of 0 there.
 *
 * @param divider1 divider of the excesses above 1
 * @param divider2 divider of the shortfall below 1
 * @param most greatest number of factors combined
 */
public record MultipleIncrement(double divider1, double divider2, int most) {
  /** The combined factor of at least one. */
  public double combine(double... factors) {
    if (factors.length == 0) throw new IllegalArgumentException("no factor");
    double[] ascending = factors.clone();
    Arrays.sort(ascending);
    if (ascending[ascending.length - 1] > 1) return worsening(ascending);
    return ascending.length == 1 ? ascending[0] : ascending[0] + (ascending[1] - 1) / divider2;
  }

  private double worsening(double[] ascending) {
    int largest = ascending.length - 1;
    double excess = 0;
    for (int i = largest - 1; i >= 0 && i > largest - most && ascending[i] > 1; i--)
      excess += ascending[i] - 1;
    return excess == 0 ? ascending[largest] : ascending[largest] + excess / divider1;
  }
}
