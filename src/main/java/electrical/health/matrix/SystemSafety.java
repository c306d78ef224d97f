package electrical.health.matrix;

import electrical.method.Table;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Risk assessment matrix of MIL-STD-882E, Tables I to III.
 *
 * <p>Severity 1 catastrophic, 2 critical, 3 marginal, 4 negligible. Probability over the life of an
 * item: A from 0.1, B from 0.01, C from 0.001, D from 0.000001, E below, F eliminated (0).
 */
public final class SystemSafety {
  static final Table TABLE = Table.load("electrical/health/milstd882e.csv");
  private static final Map<String, Map<String, String>> ROWS =
      TABLE.rows().stream()
          .collect(Collectors.toMap(row -> row.get("probability"), Function.identity()));

  private SystemSafety() {}

  /** Risk level: High, Serious, Medium, Low or Eliminated. */
  public static String risk(int severity, String probability) {
    return ROWS.get(probability).get(String.valueOf(severity));
  }

  /** Probability level of a number from 0 to 1. */
  public static String level(double probability) {
    if (probability >= 1e-1) return "A";
    if (probability >= 1e-2) return "B";
    if (probability >= 1e-3) return "C";
    if (probability >= 1e-6) return "D";
    return probability > 0 ? "E" : "F";
  }
}
