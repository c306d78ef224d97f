package electrical.thermography;

import electrical.method.Table;

/**
 * The two temperature differences a hot spot is graded by. Each column of the table is graded by
 * itself, and the worse grade counts.
 *
 * <p>Source: ANSI/NETA MTS, Table 100.18.
 */
public final class Hotspot {
  static final Table TABLE = Table.load("electrical/thermography/severity.csv");
  private static final Limit[] SIMILAR = limits("similar");
  private static final Limit[] AMBIENT = limits("ambient");

  /** Where a grade begins, in K. */
  private record Limit(double from, boolean included, Severity severity) {
    boolean isReached(double kelvin) {
      return kelvin > from || (included && kelvin == from);
    }
  }

  private Hotspot() {}

  /**
   * By the difference to a similar component under similar load: 1 to 3 K possible, above 3 to 15 K
   * probable, above 15 K major.
   *
   * @param kelvin hot minus reference, 0 or above
   */
  public static Severity toSimilar(double kelvin) {
    return severity(SIMILAR, kelvin);
  }

  /**
   * By the difference to ambient air: 1 to 10 K possible, above 10 to 20 K probable, above 20 to 40
   * K monitor, above 40 K major.
   *
   * @param kelvin component minus ambient, 0 or above
   */
  public static Severity toAmbient(double kelvin) {
    return severity(AMBIENT, kelvin);
  }

  private static Severity severity(Limit[] limits, double kelvin) {
    Severity worst = Severity.NONE;
    for (Limit limit : limits) if (limit.isReached(kelvin)) worst = worst.worst(limit.severity());
    return worst;
  }

  private static Limit[] limits(String reference) {
    return TABLE.rows().stream()
        .filter(row -> row.get("reference").equals(reference))
        .map(
            row ->
                new Limit(
                    Double.parseDouble(row.get("from")),
                    row.get("from_included").equals("yes"),
                    Severity.of(row.get("severity"))))
        .toArray(Limit[]::new);
  }
}
