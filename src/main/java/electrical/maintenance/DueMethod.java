package electrical.maintenance;

import static electrical.method.Input.day;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.WholeNumbers;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import quantity.Unit;

/** Binding of {@link Due} for an interval in months. */
final class DueMethod {
  static final Input LAST_DONE = day("last_done", "day the work was last completed").optional();
  static final Input TODAY = day("today", "today in the time zone of the facility");
  static final List<Output> OUTPUTS =
      List.of(
          new Output("due", "", "day the work is due; none without a last time"),
          new Output("status", "", "current, due_today, overdue or no_record"),
          new Output("overdue", "", "whether the due day has passed; none without a last time"),
          new Output("days_left", "d", "days to the due day, negative when overdue"),
          new Output("missed_cycles", "", "cycles missed since the last time"));

  static final Method METHOD =
      new Method(
          "70b-due",
          "1.0.0",
          "maintenance",
          "Due date and missed cycles",
          List.of(new Citation("NFPA 70B", "2023", "9.2.2, 9.3.1", Confidence.C)),
          List.of(
              LAST_DONE,
              Input.number("months", Unit.MONTH, 1, 600, "interval, whole calendar months"),
              TODAY),
          OUTPUTS,
          WholeNumbers.only(List.of("months"), Entries.dates(DueMethod::calculate)));

  private DueMethod() {}

  private static Outcome calculate(Inputs in) {
    Period interval = Period.ofMonths((int) in.number("months"));
    return write(Sheet.draft(), due(in, interval))
        .valid("dates from 1900 to 2199, the last time not after today")
        .done();
  }

  static Optional<Due> due(Inputs in, Period interval) {
    return in.maybeDay("last_done").map(last -> Due.of(last, interval, in.day("today")));
  }

  /** Writes the results all methods about due dates share. */
  static Sheet.Draft write(Sheet.Draft sheet, Optional<Due> due) {
    if (due.isEmpty())
      sheet
          .unknown("when the work was last done: no due date follows")
          .warn("no record: the work counts as never done");
    else sheet.step("due", "last_done + interval", due.get().date().toString(), "");
    return sheet
        .value("due", due.map(d -> d.date().toString()).orElse(null))
        .result("status", due.map(Due::status).orElse("no_record"))
        .result("overdue", due.map(Due::overdue).orElse(null))
        .result("days_left", due.map(Due::daysLeft).orElse(null))
        .result("missed_cycles", due.map(Due::missed).orElse(null));
  }
}
