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

/** What a protective relay did against what it was set to do. */
public final class RelayTolerance {
  private static final Table TABLE = Table.load("electrical/breaker/relay-tolerance.csv");
  private static final double GREATEST = 1e6;

  public static final Method METHOD =
      new Method(
          "relay-test",
          "1.0.0",
          "breaker",
          "Protective relay test",
          List.of(TABLE.citation()),
          List.of(
              word("element", Rows.words(TABLE, "element"), "what was tested"),
              number("setting", Unit.ONE, -GREATEST, GREATEST, "setting, in the relay's own unit"),
              number("measured", Unit.ONE, -GREATEST, GREATEST, "as found, in the same unit")),
          List.of(
              new Output("verdict", "", "pass, investigate or fail"),
              new Output("deviation", "% or deg", "from the setting; degrees for the angle")),
          RelayTolerance::calculate);

  private RelayTolerance() {}

  private static Outcome calculate(Inputs in) {
    Map<String, String> row = Rows.at(TABLE, "element", in.word("element"));
    boolean relative = row.get("unit").equals("%");
    double setting = in.number("setting");
    if (relative && setting <= 0)
      return Outcome.refused("/setting", "OUT_OF_RANGE", "" + setting, "a setting above 0");
    double measured = in.number("measured");
    double deviation =
        relative ? Deviation.percent(measured, setting) : Deviation.difference(measured, setting);
    return Sheet.draft()
        .step("deviation", "measured against setting", deviation, row.get("unit"))
        .value("verdict", verdict(Math.abs(deviation), row))
        .result("deviation", deviation)
        .assume("no maker's tolerance is stricter")
        .valid("protective relays tested by secondary injection")
        .done();
  }

  private static String verdict(double deviation, Map<String, String> row) {
    if (deviation <= Double.parseDouble(row.get("pass_at"))) return "pass";
    return deviation <= Double.parseDouble(row.get("fail_above")) ? "investigate" : "fail";
  }
}
