package risk.catalogue;

import risk.cel.Frame;
import risk.cel.Layout;

/** Numbers of one assessment, factors in the version's order. Written by a {@link Scorer}. */
public final class Scores {
  final boolean[] known;
  final double[] values;
  final double[] weights;
  final double[] contributions;

  /** Where bounds are computed. */
  final Frame completed;

  /** Which inputs are unknown there. */
  final int[] unknown;

  private final int factors;
  private Scores completion;
  boolean assessed;
  double exact;
  double low;
  double high;

  Scores(int factors, int inputs, Layout layout) {
    this.factors = factors;
    completed = new Frame(layout);
    unknown = new int[inputs + 1];
    known = new boolean[factors];
    values = new double[factors];
    weights = new double[factors];
    contributions = new double[factors];
  }

  /** Numbers of a completed frame. */
  Scores completion() {
    if (completion == null) completion = new Scores(factors, 0, completed.layout());
    return completion;
  }

  /** Whether there was enough evidence for a score. */
  public boolean assessed() {
    return assessed;
  }

  /** The score before rounding, 0 when not assessed. */
  public double exact() {
    return exact;
  }

  /** The least exact score the unknown factors allow. */
  public double low() {
    return low;
  }

  /** The greatest exact score the unknown factors allow. */
  public double high() {
    return high;
  }

  /** Points of one factor. */
  public double contribution(int factor) {
    return contributions[factor];
  }
}
