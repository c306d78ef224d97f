package electrical.safety;

import electrical.method.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Arc-flash PPE category for direct current.
 *
 * @param category 1 to 4
 * @param boundary arc-flash boundary in m
 */
public record PpeDc(int category, double boundary) {
  static final Table TABLE = Table.load("electrical/safety/ppe-dc.csv");
  static final List<Integer> EDITIONS = List.of(2018, 2021, 2024);
  private static final double MAX_SECONDS = 2;
  private static final double LEAST_DISTANCE = 455;

  /**
   * What an arc would be fed with.
   *
   * @param volts system voltage, V dc
   * @param kiloamperes short-circuit current
   */
  public record Supply(double volts, double kiloamperes) {}

  /**
   * Category by voltage and current; empty outside the table. Voltage ranges include their upper
   * end; a current range includes its lower end and not its upper one. The arc lasts at most 2 s
   * and the worker is at least 455 mm away.
   *
   * <p>Source: NFPA 70E, Table 130.7(C)(15)(b), editions 2018, 2021 and 2024; 2024 has no block of
   * 100 to 250 V.
   *
   * @param seconds arc duration
   * @param millimetres working distance
   */
  public static Optional<PpeDc> of(int edition, Supply supply, double seconds, double millimetres) {
    if (!Entries.atMost(seconds, MAX_SECONDS) || !Entries.atLeast(millimetres, LEAST_DISTANCE))
      return Optional.empty();
    return TABLE.rows().stream()
        .filter(r -> Arrays.asList(r.get("editions").split("\\|")).contains("" + edition))
        .filter(r -> PpeAc.Volts.of(r).holds(supply.volts()))
        .filter(r -> holds(r, supply.kiloamperes()))
        .findFirst()
        .map(
            r ->
                new PpeDc(
                    Integer.parseInt(r.get("category")), Double.parseDouble(r.get("boundary_m"))));
  }

  private static boolean holds(Map<String, String> row, double kiloamperes) {
    return Entries.atLeast(kiloamperes, Double.parseDouble(row.get("from_kA")))
        && Entries.below(kiloamperes, Double.parseDouble(row.get("below_kA")));
  }
}
