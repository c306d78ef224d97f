package electrical.maintenance;

import static electrical.method.Input.text;
import static electrical.method.Input.word;

import electrical.maintenance.IntervalTable.Row;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Precondition;
import electrical.method.Refusal;
import electrical.method.Sheet;
import electrical.method.WholeNumbers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import quantity.Unit;

/** The interval of one task on one item of equipment, and where it comes from. */
record Interval(Row row, Optional<Condition> condition, OptionalInt manufacturer, String reason) {
  private static final List<String> WHOLE = List.of("condition", "manufacturer_months");

  static List<Input> inputs() {
    return List.of(
        word("equipment", IntervalTable.equipment(), "type of equipment"),
        word("task", IntervalTable.tasks(), "kind of maintenance"),
        Entries.condition("condition", "overall equipment condition; absent when not assessed"),
        Input.number(
                "manufacturer_months",
                Unit.MONTH,
                1,
                600,
                "interval of the manufacturer, whole calendar months")
            .optional(),
        text("manufacturer_reason", "why and from which document the manufacturer's interval comes")
            .optional());
  }

  /** The calculation, where the inputs hold together, so that {@link #of} may be asked. */
  static Method.Calculation of(Method.Calculation calculation) {
    return WholeNumbers.only(
        WHOLE,
        Precondition.before(
            calculation, Precondition.of(Interval::reasoned), Precondition.of(Interval::inTable)));
  }

  private static Optional<Refusal> reasoned(Inputs in) {
    boolean months = in.has("manufacturer_months");
    boolean reason = in.maybeWord("manufacturer_reason").filter(r -> !r.isBlank()).isPresent();
    if (months == reason) return Optional.empty();
    return Optional.of(
        months
            ? new Refusal(
                "/manufacturer_reason",
                "MISSING_REASON",
                "nothing",
                "the document and reason of an interval that outranks Table 9.2.2")
            : new Refusal(
                "/manufacturer_months", "MISSING_FIELD", "nothing", "the manufacturer's interval"));
  }

  private static Optional<Refusal> inTable(Inputs in) {
    String task = in.word("task");
    List<String> tasks = IntervalTable.tasks(in.word("equipment"));
    return tasks.contains(task)
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "/task",
                "NOT_IN_TABLE",
                task,
                "for " + in.word("equipment") + " one of " + String.join(", ", tasks)));
  }

  static Interval of(Inputs in) {
    return new Interval(
        IntervalTable.row(in.word("equipment"), in.word("task")).orElseThrow(),
        Entries.condition(in, "condition"),
        in.has("manufacturer_months")
            ? OptionalInt.of((int) in.number("manufacturer_months"))
            : OptionalInt.empty(),
        in.maybeWord("manufacturer_reason").orElse(""));
  }

  /** The condition planned with: 3 for equipment nobody assessed. */
  Condition planned() {
    return condition.orElse(Condition.THREE);
  }

  /** Months in force: the manufacturer's, else the table's; empty when neither is a number. */
  OptionalInt months(Condition in) {
    return manufacturer.isPresent() ? manufacturer : row.months(in);
  }

  String basis() {
    if (manufacturer.isPresent()) return "manufacturer";
    return switch (row.cell(planned())) {
      case "each_use" -> "before each use";
      case "unknown" -> "unknown";
      default -> "Table 9.2.2";
    };
  }

  /** Writes where the interval comes from. */
  Sheet.Draft explain(Sheet.Draft sheet) {
    sheet.step("condition", "overall condition planned with", planned().number(), "");
    sheet.step("table", "cell of Table 9.2.2", row.cell(planned()), "mo");
    if (condition.isEmpty())
      sheet
          .unknown("overall condition: not assessed")
          .assume("column of condition 3, since equipment never assessed has no lawful interval");
    if (manufacturer.isPresent())
      sheet.step("reason", "the manufacturer's interval outranks the table", reason, "");
    else if (row.cell(planned()).equals("unknown"))
      sheet.unknown("the cell of the table was not seen; ask the standard or the manufacturer");
    if (manufacturer.isPresent()
        && row.months(planned()).isPresent()
        && manufacturer.getAsInt() > row.months(planned()).getAsInt())
      sheet.warn("the manufacturer's interval is longer than the table's");
    if (row.confidence().equals("C"))
      sheet.warn("this row was not read in the standard (confidence C)");
    if (!row.remark().isEmpty()) sheet.warn(row.remark());
    return sheet;
  }
}
