package electrical.breaker;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.List;
import java.util.Map;
import quantity.Unit;

/** Pickup of an electronic trip unit against its setting. */
public final class TripTolerance {
  private static final Table TABLE = Table.load("electrical/breaker/trip-tolerance.csv");

  public static final Method METHOD =
      new Method(
          "electronic-trip-pickup",
          "1.0.0",
          "breaker",
          "Pickup of an electronic trip unit",
          List.of(TABLE.citation()),
          List.of(
              word("element", Rows.words(TABLE, "element"), "element of the trip unit"),
              number("setting_A", Unit.AMPERE, 0.1, 500_000, "setting"),
              number("measured_A", Unit.AMPERE, 0, 500_000, "pickup as found"),
              number("maker_tolerance_pct", Unit.PERCENT, 0, 100, "maker's tolerance").optional()),
          List.of(
              new Output("verdict", "", "pass or fail"),
              new Output("deviation_pct", "%", "pickup against the setting"),
              new Output("tolerance_pct", "%", "either way, itself allowed")),
          TripTolerance::calculate);

  private TripTolerance() {}

  private static Outcome calculate(Inputs in) {
    Map<String, String> row = Rows.at(TABLE, "element", in.word("element"));
    double published = Double.parseDouble(row.get("tolerance_pct"));
    double tolerance = in.maybeNumber("maker_tolerance_pct").orElse(published);
    double deviation = Deviation.percent(in.number("measured_A"), in.number("setting_A"));
    Sheet.Draft sheet =
        Sheet.draft()
            .step("deviation", "100 x (measured - setting) / setting", deviation, "%")
            .value("verdict", Math.abs(deviation) <= tolerance ? "pass" : "fail")
            .result("deviation_pct", deviation)
            .result("tolerance_pct", tolerance)
            .valid("electronic trip units in the field");
    if (!in.has("maker_tolerance_pct"))
      sheet.assume(
          "no maker's tolerance: " + published + " %, confidence " + row.get("confidence"));
    return sheet.done();
  }
}
