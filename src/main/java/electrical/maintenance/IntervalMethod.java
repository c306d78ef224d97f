package electrical.maintenance;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import java.util.OptionalInt;

/** Binding of {@link IntervalTable} and of the manufacturer's interval that outranks it. */
final class IntervalMethod {
  static final Method METHOD =
      new Method(
          "70b-intervals",
          "1.0.0",
          "maintenance",
          "Greatest maintenance interval",
          List.of(IntervalTable.TABLE.citation()),
          Interval.inputs(),
          List.of(
              new Output("months", "mo", "interval; none when it is not counted in months"),
              new Output("table_months", "mo", "interval of Table 9.2.2; none as above"),
              new Output("basis", "", "Table 9.2.2, manufacturer, before each use or unknown"),
              new Output("confidence", "", "how sure the row of the table is")),
          Interval.of(IntervalMethod::calculate));

  private IntervalMethod() {}

  private static Outcome calculate(Inputs in) {
    Interval interval = Interval.of(in);
    OptionalInt months = interval.months(interval.planned());
    Sheet.Draft sheet =
        Sheet.draft()
            .value("months", orNull(months))
            .result("table_months", orNull(interval.row().months(interval.planned())))
            .result("basis", interval.basis())
            .result("confidence", interval.row().confidence())
            .valid("where a failure is an unacceptable risk and the programme justifies no more");
    if (months.isEmpty()) sheet.warn("no interval in months: " + interval.basis());
    return interval.explain(sheet).done();
  }

  static Integer orNull(OptionalInt number) {
    return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
  }
}
