package electrical.health.reliability;

import electrical.method.Confidence;
import electrical.method.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Published failure rate of a type of equipment, failures per unit and year.
 *
 * @param rate empty where the source gives a range or a least MTBF only
 * @param mtbfAtLeast in hours, where the source gives just that
 * @param repair mean hours of repair or downtime, and which
 * @param maintenanceClass key of the maintenance multipliers, "" where there are none
 */
record FailureRate(
    OptionalDouble rate,
    OptionalDouble low,
    OptionalDouble high,
    OptionalDouble mtbfAtLeast,
    Repair repair,
    String maintenanceClass,
    String source,
    Confidence confidence) {
  record Repair(OptionalDouble hours, String note) {}

  static final Table TABLE = Table.load("electrical/health/failure-rates.csv");
  static final Map<String, FailureRate> ALL = read();

  /** Upper end of the range, or the rate of the least MTBF. */
  OptionalDouble greatest() {
    return mtbfAtLeast.isPresent()
        ? OptionalDouble.of(ConstantRate.mtbfHours(1) / mtbfAtLeast.getAsDouble())
        : high;
  }

  private static Map<String, FailureRate> read() {
    Map<String, FailureRate> all = new LinkedHashMap<>();
    for (Map<String, String> row : TABLE.rows()) all.put(row.get("equipment"), of(row));
    return java.util.Collections.unmodifiableMap(all);
  }

  private static FailureRate of(Map<String, String> row) {
    return new FailureRate(
        number(row.get("rate")),
        number(row.get("low")),
        number(row.get("high")),
        number(row.get("mtbf_at_least_h")),
        new Repair(number(row.get("repair_h")), row.get("repair_note")),
        row.get("maintenance_class"),
        row.get("source"),
        Confidence.valueOf(row.get("confidence")));
  }

  static OptionalDouble number(String cell) {
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }
}
