package electrical.transformer.status;

import electrical.transformer.dga.Gas;
import electrical.transformer.status.LevelLimits.Oxygen;
import java.util.List;
import java.util.Map;

/**
 * How far dissolved gases are beyond the limits of IEEE C57.104-2019 when neither the age of the
 * transformer nor the oxygen of the sample is told: the limits of unknown age, and of the two
 * columns of O2/N2 the lower.
 */
public final class GasExcess {
  private static final double[] TABLE_1 = limits(1);
  private static final double[] TABLE_2 = limits(2);

  private GasExcess() {}

  /**
   * Greatest ratio of a level to its limit in Table 1 (90th percentile); above 1 is status 2 or
   * worse.
   *
   * @param ppm levels in the order of {@link #gases()}, 0 or more; 0 for a gas not measured, which
   *     then cannot be the greatest
   */
  public static double ofTable1(double... ppm) {
    return greatest(TABLE_1, ppm);
  }

  /** The same with Table 2 (95th percentile); above 1 is status 3. */
  public static double ofTable2(double... ppm) {
    return greatest(TABLE_2, ppm);
  }

  /** H2, CH4, C2H6, C2H4, C2H2, CO, CO2. */
  public static List<Gas> gases() {
    return LevelLimits.GASES;
  }

  private static double greatest(double[] limits, double[] ppm) {
    double greatest = 0;
    for (int i = 0; i < limits.length; i++) greatest = Math.max(greatest, ppm[i] / limits[i]);
    return greatest;
  }

  private static double[] limits(int table) {
    Map<Gas, Double> low = LevelLimits.levels(table, Oxygen.LOW, "unknown");
    Map<Gas, Double> high = LevelLimits.levels(table, Oxygen.HIGH, "unknown");
    return LevelLimits.GASES.stream().mapToDouble(g -> Math.min(low.get(g), high.get(g))).toArray();
  }
}
