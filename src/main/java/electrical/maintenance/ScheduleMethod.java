package electrical.maintenance;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One task of one item of equipment: its interval, when it is due, what missed cycles change. */
final class ScheduleMethod {
  private static final int FORCING = 2;

  static final Method METHOD =
      new Method(
          "70b-schedule",
          "1.0.0",
          "maintenance",
          "Schedule of a maintenance task",
          List.of(IntervalTable.TABLE.citation()),
          inputs(),
          outputs(),
          Interval.of(Entries.dates(ScheduleMethod::calculate)));

  private ScheduleMethod() {}

  private static List<Input> inputs() {
    List<Input> inputs = new ArrayList<>(Interval.inputs());
    inputs.add(DueMethod.LAST_DONE);
    inputs.add(DueMethod.TODAY);
    return List.copyOf(inputs);
  }

  private static List<Output> outputs() {
    List<Output> outputs = new ArrayList<>(DueMethod.OUTPUTS);
    outputs.add(new Output("months", "mo", "interval in force"));
    outputs.add(new Output("condition", "", "condition in force, after missed cycles"));
    outputs.add(new Output("basis", "", "Table 9.2.2 or manufacturer"));
    return List.copyOf(outputs);
  }

  private static Outcome calculate(Inputs in) {
    Interval interval = Interval.of(in);
    if (interval.months(interval.planned()).isEmpty())
      return Outcome.refused(
          "/task", "NO_INTERVAL", interval.basis(), "a task with an interval in months");
    return schedule(in, interval).done();
  }

  private static Sheet.Draft schedule(Inputs in, Interval interval) {
    Optional<Due> due = DueMethod.due(in, period(interval, interval.planned()));
    int missed = due.map(Due::missed).orElse(0);
    // two successive missed cycles are condition 3 (9.3.1), whose shorter interval has run as well
    Condition inForce = missed >= FORCING ? Condition.THREE : interval.planned();
    Optional<Due> now = DueMethod.due(in, period(interval, inForce));
    Sheet.Draft sheet = interval.explain(Sheet.draft());
    sheet.step("missed", "full intervals passed beyond the due date", missed, "");
    if (missed >= FORCING) sheet.warn("two successive cycles missed: condition 3 is in force");
    if (missed >= FORCING && interval.manufacturer().isPresent())
      sheet.warn("the manufacturer's interval does not follow the condition; review it");
    return DueMethod.write(sheet, now)
        .result("missed_cycles", due.map(Due::missed).orElse(null))
        .result("months", interval.months(inForce).getAsInt())
        .result("condition", inForce.number())
        .result("basis", interval.basis())
        .valid("dates from 1900 to 2199, the last time not after today");
  }

  private static Period period(Interval interval, Condition condition) {
    return Period.ofMonths(interval.months(condition).orElseThrow());
  }
}
