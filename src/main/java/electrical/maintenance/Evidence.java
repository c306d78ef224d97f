package electrical.maintenance;

import electrical.method.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Records a maintenance cycle must leave, compared with those it left.
 *
 * @param required needed and known to apply
 * @param missing required and not there
 * @param toConfirm may apply: nobody said whether the part is fitted, or the voltage is not known
 */
public record Evidence(List<String> required, List<String> missing, List<String> toConfirm) {
  static final Table TABLE = Table.load("electrical/maintenance/evidence.csv");
  private static final double HIGH_VOLTAGE = 1000;

  /** What is known about the equipment and its records. */
  public record Records(Set<String> done, Set<String> fitted, Set<String> notFitted) {}

  /**
   * Compares records with what the type of equipment needs in each cycle.
   *
   * <p>Items that need a part to be fitted are required if the part is fitted or was tested, items
   * above 1000 V if the voltage is above 1000 V.
   *
   * <p>Source: NFPA 70B-2023, chapters 11 to 15, and the ANSI/NETA test forms, condensed
   * (confidence B).
   *
   * @param volts rated voltage in V, empty when not known
   */
  public static Evidence of(String equipment, Records records, OptionalDouble volts) {
    List<String> required = new ArrayList<>();
    List<String> toConfirm = new ArrayList<>();
    for (Map<String, String> row : rows(equipment)) {
      String item = row.get("item");
      switch (applies(row.get("needed"), item, records, volts)) {
        case YES -> required.add(item);
        case UNKNOWN -> toConfirm.add(item);
        case NO -> {}
      }
    }
    List<String> missing = required.stream().filter(i -> !records.done().contains(i)).toList();
    return new Evidence(List.copyOf(required), missing, List.copyOf(toConfirm));
  }

  private enum Applies {
    YES,
    NO,
    UNKNOWN
  }

  private static Applies applies(
      String needed, String item, Records records, OptionalDouble volts) {
    if (needed.equals("always") || records.done().contains(item)) return Applies.YES;
    if (needed.equals("above_1000_V")) {
      if (volts.isEmpty()) return Applies.UNKNOWN;
      return volts.getAsDouble() > HIGH_VOLTAGE ? Applies.YES : Applies.NO;
    }
    if (records.fitted().contains(item)) return Applies.YES;
    return records.notFitted().contains(item) ? Applies.NO : Applies.UNKNOWN;
  }

  /** Equipment types with a list. */
  static List<String> equipment() {
    Set<String> names = new LinkedHashSet<>();
    TABLE.rows().forEach(r -> Collections.addAll(names, r.get("equipment").split("\\|")));
    return List.copyOf(names);
  }

  static List<String> items(String equipment) {
    return rows(equipment).stream().map(r -> r.get("item")).toList();
  }

  /** Items that depend on a part being fitted. */
  static List<String> fittable(String equipment) {
    return rows(equipment).stream()
        .filter(r -> r.get("needed").equals("where_fitted"))
        .map(r -> r.get("item"))
        .toList();
  }

  private static List<Map<String, String>> rows(String equipment) {
    return TABLE.rows().stream()
        .filter(r -> Arrays.asList(r.get("equipment").split("\\|")).contains(equipment))
        .toList();
  }
}
