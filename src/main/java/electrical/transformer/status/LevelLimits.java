package electrical.transformer.status;

import electrical.method.Citation;
import electrical.method.Table;
import electrical.transformer.dga.Gas;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Tables 1 to 4 of IEEE C57.104-2019. */
final class LevelLimits {
  private static final Table LEVELS = Table.load("electrical/transformer/c57104-2019-levels.csv");
  private static final Table GROWTH = Table.load("electrical/transformer/c57104-2019-growth.csv");

  static final List<Gas> GASES =
      List.of(Gas.H2, Gas.CH4, Gas.C2H6, Gas.C2H4, Gas.C2H2, Gas.CO, Gas.CO2);
  static final List<Citation> CITATIONS = List.of(LEVELS.citation(), GROWTH.citation());

  private LevelLimits() {}

  /** How much oxygen is left: O2/N2 up to 0.2 is low, above it is high. */
  enum Oxygen {
    LOW,
    HIGH;

    static final double LIMIT = 0.2;

    static Oxygen of(double ratio) {
      return ratio <= LIMIT ? LOW : HIGH;
    }

    String words() {
      return this == LOW ? "O2/N2 up to 0.2" : "O2/N2 above 0.2";
    }
  }

  /** The age class of a whole or broken number of years; below 1 year counts as 1-9. */
  static String ageClass(double years) {
    if (years < 10) return "1-9";
    return years <= 30 ? "10-30" : ">30";
  }

  /** The span class of 4 to 24 months; from 9 to 10 months the shorter class goes on. */
  static String spanClass(double months) {
    return months < 10 ? "4-9" : "10-24";
  }

  /** Table 1 or 2, ppm. */
  static Map<Gas, Double> levels(int table, Oxygen oxygen, String age) {
    return row(LEVELS, r -> is(r, "table", table) && is(r, "O2/N2", oxygen) && is(r, "age", age));
  }

  /** Table 3, ppm; 0 stands for any increase. */
  static Map<Gas, Double> changes(Oxygen oxygen) {
    return row(GROWTH, r -> is(r, "table", 3) && is(r, "O2/N2", oxygen));
  }

  /** Table 4, ppm per year; 0 stands for any increase. */
  static Map<Gas, Double> rates(Oxygen oxygen, String span) {
    return row(GROWTH, r -> is(r, "table", 4) && is(r, "O2/N2", oxygen) && is(r, "span", span));
  }

  private static boolean is(Map<String, String> row, String column, Object wanted) {
    return row.get(column).equalsIgnoreCase(String.valueOf(wanted));
  }

  private static Map<Gas, Double> row(Table table, Predicate<Map<String, String>> wanted) {
    Map<String, String> cells = table.rows().stream().filter(wanted).findFirst().orElseThrow();
    Map<Gas, Double> limits = new EnumMap<>(Gas.class);
    for (Gas gas : GASES) limits.put(gas, Double.valueOf(cells.get(gas.name())));
    return limits;
  }
}
