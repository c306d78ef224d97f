package electrical.health.reliability;

import electrical.method.Table;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What maintenance does to failure rates, IEEE 493-1997 (confidence C). */
final class Maintenance {
  static final Table TABLE = Table.load("electrical/health/maintenance.csv");
  private static final Map<String, Map<String, String>> ROWS =
      TABLE.rows().stream().collect(Collectors.toMap(row -> row.get("class"), Function.identity()));

  private Maintenance() {}

  /** Multiplier of the failure rate by quality: excellent, fair or poor. */
  static double multiplier(String maintenanceClass, String quality) {
    return Double.parseDouble(ROWS.get(maintenanceClass).get(quality));
  }

  /** Share in percent of failures blamed on inadequate maintenance; 12 and 24 months inside. */
  static double share(String maintenanceClass, double months) {
    String column =
        months < 12 ? "under_12_months" : months <= 24 ? "12_to_24_months" : "over_24_months";
    return Double.parseDouble(ROWS.get(maintenanceClass).get(column));
  }
}
