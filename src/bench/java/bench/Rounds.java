package bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Repeats a measurement: machines are noisy, so medians count. */
final class Rounds {
  static final int NUMBER = 5;

  private Rounds() {}

  static double median(Callable<Double> measurement) throws Exception {
    double[] found = new double[NUMBER];
    for (int i = 0; i < NUMBER; i++) found[i] = measurement.call();
    return median(found);
  }

  static double median(double[] found) {
    return quantile(found, 0.5);
  }

  static double quantile(double[] found, double share) {
    double[] sorted = found.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
  }

  /** Work per second. */
  static double rate(long work, long nanos) {
    return work * 1e9 / nanos;
  }
}
