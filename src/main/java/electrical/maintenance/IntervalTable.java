package electrical.maintenance;

import electrical.method.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Greatest maintenance intervals of NFPA 70B-2023, Table 9.2.2. */
public final class IntervalTable {
  static final Table TABLE = Table.load("electrical/maintenance/intervals.csv");
  private static final String ANY = "any";

  private IntervalTable() {}

  /**
   * One row of the table.
   *
   * @param cells by condition: calendar months, {@code each_use} or {@code unknown}
   * @param confidence A, B or C
   */
  public record Row(String task, List<String> cells, String confidence, String remark) {
    /** Calendar months for a condition; empty when the table has no number. */
    public OptionalInt months(Condition condition) {
      String cell = cell(condition);
      boolean number = !cell.isEmpty() && cell.chars().allMatch(Character::isDigit);
      return number ? OptionalInt.of(Integer.parseInt(cell)) : OptionalInt.empty();
    }

    String cell(Condition condition) {
      return cells.get(condition.number() - 1);
    }
  }

  /**
   * The row of an equipment type and task. Infrared thermography has one row for all equipment.
   *
   * <p>Source: NFPA 70B-2023, Table 9.2.2; liquid tests Table 11.2.
   */
  public static Optional<Row> row(String equipment, String task) {
    return TABLE.rows().stream()
        .filter(r -> r.get("task").equals(task) && covers(r, equipment))
        .map(IntervalTable::row)
        .findFirst();
  }

  /** Equipment types with a row. */
  public static List<String> equipment() {
    Set<String> names = new LinkedHashSet<>();
    TABLE.rows().forEach(r -> Collections.addAll(names, r.get("equipment").split("\\|")));
    names.remove(ANY);
    return List.copyOf(names);
  }

  /** Tasks of any equipment. */
  static List<String> tasks() {
    return TABLE.rows().stream().map(r -> r.get("task")).distinct().toList();
  }

  /** Tasks the table has for this equipment. */
  static List<String> tasks(String equipment) {
    return TABLE.rows().stream().filter(r -> covers(r, equipment)).map(r -> r.get("task")).toList();
  }

  private static boolean covers(Map<String, String> row, String equipment) {
    List<String> names = Arrays.asList(row.get("equipment").split("\\|"));
    return names.contains(ANY) || names.contains(equipment);
  }

  private static Row row(Map<String, String> row) {
    List<String> cells = new ArrayList<>();
    for (Condition c : Condition.values()) cells.add(row.get("condition_" + c.number()));
    return new Row(row.get("task"), List.copyOf(cells), row.get("confidence"), row.get("remark"));
  }
}
