package electrical.power;

import electrical.method.Table;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Power a motor may give on an unbalanced supply. */
public final class MotorDerating {
  private static final NavigableMap<Double, Double> FACTORS = factors();

  private MotorDerating() {}

  /**
   * Share of rated power: 1 up to 1 % unbalance, then a straight line between the points of the
   * chart, down to 0.75 at 5 %; empty above, where a motor must not run. Source: NEMA MG 1, Figure
   * 14-1.
   *
   * @param unbalancePercent from 0
   */
  public static OptionalDouble factor(double unbalancePercent) {
    if (unbalancePercent <= FACTORS.firstKey()) return OptionalDouble.of(1);
    var above = FACTORS.ceilingEntry(unbalancePercent);
    if (above == null) return OptionalDouble.empty();
    var below = FACTORS.lowerEntry(unbalancePercent);
    double share = (unbalancePercent - below.getKey()) / (above.getKey() - below.getKey());
    return OptionalDouble.of((1 - share) * below.getValue() + share * above.getValue());
  }

  private static NavigableMap<Double, Double> factors() {
    NavigableMap<Double, Double> factors = new TreeMap<>();
    Table.load("electrical/power/motor-derating.csv")
        .rows()
        .forEach(
            r ->
                factors.put(
                    Double.valueOf(r.get("unbalance_pct")), Double.valueOf(r.get("factor"))));
    return factors;
  }
}
