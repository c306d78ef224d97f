package electrical.power;

import electrical.method.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Current distortion limits at the point of common coupling, 120 V to 69 kV, in percent of the
 * maximum demand load current. Source: IEEE 519, Table 2.
 */
public final class CurrentLimits {
  static final Table TABLE = Table.load("electrical/power/current-limits.csv");
  static final double LOWEST_VOLTS = 120;
  static final double HIGHEST_VOLTS = 69_000;

  private CurrentLimits() {}

  /** Editions of the standard, which differ in even orders. */
  public enum Edition {
    /** All even orders at 25 % of the figure of the table. */
    E2014,
    /** Even orders up to 6 at 50 %, the others at the full figure. */
    E2022;

    static final List<String> WORDS = Arrays.stream(values()).map(Edition::word).toList();

    String word() {
      return name().substring(1);
    }

    static Edition of(String word) {
      return valueOf("E" + word);
    }

    private double share(int order) {
      if (order % 2 == 1) return 1;
      return switch (this) {
        case E2014 -> 0.25;
        case E2022 -> order <= 6 ? 0.5 : 1;
      };
    }
  }

  /**
   * Limit of one order.
   *
   * @param shortCircuitRatio Isc / IL; exactly 20, 50, 100 and 1000 belong to the row above
   * @param order 2 to 50
   */
  public static double individual(double shortCircuitRatio, int order, Edition edition) {
    return edition.share(order) * Double.parseDouble(row(shortCircuitRatio).get(column(order)));
  }

  /** Limit of the total demand distortion. */
  public static double total(double shortCircuitRatio) {
    return Double.parseDouble(row(shortCircuitRatio).get("TDD"));
  }

  private static Map<String, String> row(double ratio) {
    return TABLE.rows().reversed().stream()
        .filter(r -> ratio >= Double.parseDouble(r.get("ratio_from")))
        .findFirst()
        .orElseThrow();
  }

  private static String column(int order) {
    if (order < 11) return "order_2";
    if (order < 17) return "order_11";
    if (order < 23) return "order_17";
    return order < 35 ? "order_23" : "order_35";
  }
}
