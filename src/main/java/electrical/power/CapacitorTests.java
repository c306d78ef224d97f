package electrical.power;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.List;
import java.util.OptionalDouble;
import quantity.Unit;

/** Tests and short stresses of capacitor units. */
public final class CapacitorTests {
  private static final double LONGEST_SECONDS = 1800;
  private static final Table TABLE = Table.load("electrical/power/capacitor-overvoltage.csv");

  public static final Method OVERVOLTAGE =
      new Method(
          "capacitor-overvoltage-limit",
          "1.0.0",
          "power",
          "Short overvoltage of a capacitor",
          List.of(TABLE.citation()),
          List.of(
              number("duration_s", Unit.SECOND, 0, LONGEST_SECONDS, "how long"),
              number("per_unit", Unit.ONE, 0, 100, "rms voltage, of rated").optional(),
              number("events", Unit.ONE, 0, 1e6, "such events in its life so far").optional()),
          List.of(
              new Output("limit_per_unit", "1", "greatest voltage for this duration"),
              new Output("verdict", "", "pass or fail; none without a voltage")),
          CapacitorTests::overvoltage);

  public static final Method CAPACITANCE =
      new Method(
          "capacitor-capacitance-tolerance",
          "1.0.0",
          "power",
          "Capacitance of a unit against its rating",
          List.of(
              new Citation("IEEE 18", "1992", "100 to 115 %", Confidence.B),
              new Citation("IEEE 18", "2002", "-0 to +10 %", Confidence.B),
              new Citation("Maintenance practice", "undated", "field, below -5 %", Confidence.C)),
          List.of(
              number("capacitance_pct", Unit.PERCENT, 0, 1000, "measured, of rated"),
              word("edition", List.of("1992", "2002"), "edition the unit was made to").optional()),
          List.of(
              new Output(
                  "verdict", "", "within tolerance, ageing, investigate or above tolerance")),
          CapacitorTests::capacitance);

  public static final Method DISCHARGE =
      new Method(
          "capacitor-discharge-time",
          "1.0.0",
          "power",
          "Discharge of a capacitor after it is switched off",
          List.of(new Citation("NFPA 70", "2023", "460.6(A), 460.28", Confidence.C)),
          List.of(
              number("rated_V", Unit.VOLT, 1, 1_500_000, "rated voltage"),
              number("residual_V", Unit.VOLT, 0, 1_500_000, "voltage left at the limit time")
                  .optional()),
          List.of(
              new Output("limit_min", "min", "time to reach 50 V"),
              new Output("verdict", "", "pass or fail; none without a voltage")),
          CapacitorTests::discharge);

  private CapacitorTests() {}

  /** Greatest rms voltage in per unit for a duration up to half an hour. Source: IEEE 18-1992. */
  static double limit(double seconds) {
    return TABLE.rows().stream()
        .filter(r -> seconds <= Double.parseDouble(r.get("up_to_s")))
        .mapToDouble(r -> Double.parseDouble(r.get("per_unit")))
        .findFirst()
        .orElseThrow();
  }

  private static Outcome overvoltage(Inputs in) {
    double limit = limit(in.number("duration_s"));
    OptionalDouble found = in.maybeNumber("per_unit");
    boolean often = in.maybeNumber("events").orElse(0) > 300;
    Sheet.Draft sheet =
        Sheet.draft()
            .step("limit", "next longer tabulated duration", limit, "1")
            .value("limit_per_unit", limit)
            .valid("durations to 30 min, at most 300 events in its life");
    if (!in.has("events")) sheet.assume("not more than 300 events in its life");
    if (found.isEmpty()) return sheet.result("verdict", null).unknown("voltage").done();
    boolean within = found.getAsDouble() <= limit && !often;
    return sheet.result("verdict", within ? "pass" : "fail").done();
  }

  private static Outcome capacitance(Inputs in) {
    double percent = in.number("capacitance_pct");
    double high = in.maybeWord("edition").orElse("2002").equals("1992") ? 115 : 110;
    Sheet.Draft sheet = Sheet.draft().step("high", "100 % to", high, "%");
    if (!in.has("edition")) sheet.assume("edition 2002, up to 110 %");
    return sheet
        .value("verdict", verdict(percent, high))
        .valid("units at 25 degC; compare the units of a bank with one another too")
        .done();
  }

  /** Below 95 % elements have failed; between that and 100 % it has aged. */
  private static String verdict(double percent, double high) {
    if (percent < 95) return "investigate";
    if (percent < 100) return "ageing";
    return percent <= high ? "within tolerance" : "above tolerance";
  }

  private static Outcome discharge(Inputs in) {
    double minutes = in.number("rated_V") <= 1000 ? 1 : 5;
    Sheet.Draft sheet =
        Sheet.draft()
            .step("t", "1 min up to 1000 V, else 5 min", minutes, "min")
            .value("limit_min", minutes)
            .valid("built-in or permanently connected discharge means");
    if (!in.has("residual_V")) return sheet.result("verdict", null).unknown("voltage").done();
    return sheet.result("verdict", in.number("residual_V") <= 50 ? "pass" : "fail").done();
  }
}
