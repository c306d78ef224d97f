package electrical.maintenance;

import electrical.method.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Severity of maintenance findings. */
public final class Finding {
  static final Table TABLE = Table.load("electrical/maintenance/findings.csv");

  private Finding() {}

  /** Severities, the mildest first. */
  public enum Severity {
    NONE,
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** The next worse one; the worst stays. */
    Severity raised() {
      return switch (this) {
        case NONE -> LOW;
        case LOW -> MEDIUM;
        case MEDIUM -> HIGH;
        case HIGH, CRITICAL -> CRITICAL;
      };
    }
  }

  /**
   * Severity of one finding: high if it forces physical condition 3, medium if it forces 2, else by
   * the table; one step more where failure endangers people (criticality 3).
   *
   * <p>Source: NFPA 70B-2023, 9.3.1 for what a finding forces; the ranks are this engine's policy
   * (confidence C).
   */
  public static Severity severity(String finding, Condition criticality) {
    Severity of = Severity.valueOf(row(finding).get("severity").toUpperCase(Locale.ROOT));
    return criticality == Condition.THREE ? of.raised() : of;
  }

  static List<String> names() {
    return TABLE.rows().stream().map(r -> r.get("finding")).toList();
  }

  static String why(String finding) {
    return row(finding).get("why");
  }

  private static Map<String, String> row(String finding) {
    return TABLE.rows().stream()
        .filter(r -> r.get("finding").equals(finding))
        .findFirst()
        .orElseThrow();
  }
}
