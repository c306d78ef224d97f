package electrical.transformer.status;

import electrical.transformer.dga.Gas;
import electrical.transformer.dga.GasSample;
import electrical.transformer.status.LevelLimits.Oxygen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Status 1, 2 or 3 of dissolved gas by IEEE C57.104-2019. */
final class GasStatus {
  private GasStatus() {}

  /**
   * What is known of a transformer's gases.
   *
   * @param age class: unknown, 1-9, 10-30 or >30 years
   * @param previous the sample before, perhaps
   */
  record History(String age, GasSample sample, Optional<GasSample> previous, Growth growth) {}

  /**
   * Rates of a line through several samples, ppm per year; none when not known.
   *
   * @param span class of the samples' span: 4-9 or 10-24 months
   */
  record Growth(Map<Gas, Double> rates, String span) {}

  /** One gas beyond one table. */
  record Exceedance(int table, Gas gas, double found, double limit) {}

  /** Every gas beyond a table; a value on the limit is within. */
  static List<Exceedance> exceedances(History history, Oxygen oxygen) {
    List<Exceedance> found = new ArrayList<>();
    Map<Gas, Double> ppm = history.sample().ppm();
    compare(found, 1, ppm, LevelLimits.levels(1, oxygen, history.age()));
    compare(found, 2, ppm, LevelLimits.levels(2, oxygen, history.age()));
    history
        .previous()
        .ifPresent(p -> compare(found, 3, changes(p, ppm), LevelLimits.changes(oxygen)));
    Growth growth = history.growth();
    if (!growth.rates().isEmpty())
      compare(found, 4, growth.rates(), LevelLimits.rates(oxygen, growth.span()));
    return found;
  }

  /** 3 beyond Table 2 or 4, else 2 beyond Table 1 or 3, else 1. */
  static int status(List<Exceedance> exceedances) {
    if (exceedances.stream().anyMatch(e -> e.table() == 2 || e.table() == 4)) return 3;
    return exceedances.isEmpty() ? 1 : 2;
  }

  private static void compare(
      List<Exceedance> found, int table, Map<Gas, Double> values, Map<Gas, Double> limits) {
    for (Gas gas : LevelLimits.GASES) {
      Double value = values.get(gas);
      if (value != null && value > limits.get(gas))
        found.add(new Exceedance(table, gas, value, limits.get(gas)));
    }
  }

  private static Map<Gas, Double> changes(GasSample previous, Map<Gas, Double> now) {
    Map<Gas, Double> changes = new EnumMap<>(Gas.class);
    now.forEach(
        (gas, ppm) -> {
          if (previous.has(gas)) changes.put(gas, difference(ppm, previous.level(gas)));
        });
    return changes;
  }

  /** In decimal, so that a change written exactly on its limit is within. */
  private static double difference(double later, double earlier) {
    return BigDecimal.valueOf(later).subtract(BigDecimal.valueOf(earlier)).doubleValue();
  }
}
