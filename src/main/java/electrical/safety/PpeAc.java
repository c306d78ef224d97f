package electrical.safety;

import electrical.method.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of the arc-flash PPE categories for alternating current.
 *
 * @param maxKiloamperes greatest available fault current, inclusive
 * @param maxSeconds greatest clearing time, inclusive
 * @param distance least working distance in mm, inclusive
 * @param category 1 to 4
 * @param boundary arc-flash boundary in mm
 * @param volts voltages of the equipment class
 */
public record PpeAc(
    double maxKiloamperes,
    double maxSeconds,
    double distance,
    int category,
    double boundary,
    Volts volts) {
  static final Table TABLE = Table.load("electrical/safety/ppe-ac.csv");

  /** A voltage range whose upper end is inside it. */
  public record Volts(double least, boolean leastInside, double most) {
    boolean holds(double volts) {
      boolean over = leastInside ? Entries.atLeast(volts, least) : !Entries.atMost(volts, least);
      return over && Entries.atMost(volts, most);
    }

    static Volts of(Map<String, String> row) {
      return new Volts(
          Double.parseDouble(row.get("least_V")),
          row.get("least_included").equals("yes"),
          Double.parseDouble(row.get("most_V")));
    }
  }

  /** The row of an equipment class. */
  public static PpeAc of(String equipment) {
    Map<String, String> row =
        TABLE.rows().stream()
            .filter(r -> r.get("equipment").equals(equipment))
            .findFirst()
            .orElseThrow();
    return new PpeAc(
        Double.parseDouble(row.get("max_kA")),
        Double.parseDouble(row.get("max_s")),
        Double.parseDouble(row.get("distance_mm")),
        Integer.parseInt(row.get("category")),
        Double.parseDouble(row.get("boundary_mm")),
        Volts.of(row));
  }

  /**
   * What lies outside the row, in words; empty when the category holds. Outside any limit the table
   * gives nothing, and the incident energy must be calculated.
   *
   * <p>Source: NFPA 70E-2024, Table 130.7(C)(15)(a); the limits are inclusive, the working distance
   * is the least one.
   *
   * @param kiloamperes available fault current
   * @param seconds clearing time
   * @param millimetres working distance
   */
  public List<String> exceeded(double kiloamperes, double seconds, double millimetres) {
    List<String> exceeded = new ArrayList<>();
    if (!Entries.atMost(kiloamperes, maxKiloamperes))
      exceeded.add("fault current over " + maxKiloamperes + " kA");
    if (!Entries.atMost(seconds, maxSeconds))
      exceeded.add("clearing time over " + maxSeconds + " s");
    if (!Entries.atLeast(millimetres, distance))
      exceeded.add("working distance under " + distance + " mm");
    return List.copyOf(exceeded);
  }

  static List<String> equipment() {
    return TABLE.rows().stream().map(r -> r.get("equipment")).toList();
  }
}
