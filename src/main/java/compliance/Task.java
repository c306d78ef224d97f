package compliance;

import electrical.maintenance.Condition;
import electrical.maintenance.IntervalTable;
import electrical.method.Table;
import equipment.EquipmentType;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One recurring task of NFPA 70B-2023 on one type of equipment.
 *
 * @param intervals calendar months by condition, from Table 9.2.2
 * @param proofs derived dates any of which proves it
 */
record Task(
    Requirement.Duty duty, Map<Condition, Period> intervals, List<String> proofs, Applies applies) {
  static final Table TABLE = Table.load("compliance/tasks.csv");
  static final String STANDARD = "nfpa70b";
  static final String VISUAL = "visual_inspection";
  private static final String ANY = "*";
  private static final Map<EquipmentType, List<Task>> BY_TYPE = byType();

  /** On which items of the type the task is done. */
  enum Applies {
    ALWAYS,
    LIQUID,
    DRY,
    ABOVE_1000_V
  }

  /** The tasks of a type, infrared thermography first. */
  static List<Task> of(EquipmentType type) {
    return BY_TYPE.get(type);
  }

  Period interval(Condition condition) {
    return intervals.get(condition);
  }

  private static Map<EquipmentType, List<Task>> byType() {
    Map<EquipmentType, List<Task>> out = new EnumMap<>(EquipmentType.class);
    for (EquipmentType type : EquipmentType.values()) {
      List<Task> tasks = new ArrayList<>();
      for (Map<String, String> row : TABLE.rows()) {
        if (List.of(ANY, type.name()).contains(row.get("type"))) tasks.add(task(row));
      }
      out.put(type, List.copyOf(tasks));
    }
    return out;
  }

  private static Task task(Map<String, String> row) {
    IntervalTable.Row interval =
        IntervalTable.row(row.get("equipment"), row.get("task")).orElseThrow();
    Map<Condition, Period> intervals = new EnumMap<>(Condition.class);
    for (Condition condition : Condition.values())
      intervals.put(condition, Period.ofMonths(interval.months(condition).orElseThrow()));
    return new Task(
        new Requirement.Duty(
            row.get("id"),
            STANDARD,
            TABLE.head().get("edition"),
            row.get("clause"),
            row.get("title")),
        intervals,
        List.of(row.get("proofs").split("\\|")),
        Applies.valueOf(row.get("applies").toUpperCase(Locale.ROOT)));
  }
}
