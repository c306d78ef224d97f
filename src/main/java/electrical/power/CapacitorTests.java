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
import java.util.List;
import java.util.Optional;
import quantity.Unit;

/** Bindings of {@link CapacitorBank} about measurements of capacitance and discharge. */
final class CapacitorTests {
  static final Method CAPACITANCE =
      new Method(
          "capacitor-capacitance",
          "1.0.0",
          "power",
          "Capacitance of a unit against its rating",
          List.of(
              new Citation("IEEE 18", "1992", "100 to 115 %", Confidence.B),
              new Citation("IEEE 18", "2002", "-0 to +10 %", Confidence.B),
              new Citation("Maintenance practice", "undated", "field, below -5 %", Confidence.C)),
          List.of(
              number("capacitance_pct", Unit.PERCENT, 0, 10_000, "measured, of rated"),
              word("edition", List.of("1992", "later"), "edition the unit was made to").optional()),
          List.of(
              new Output(
                  "verdict",
                  "",
                  "within tolerance, below tolerance, investigate or above tolerance"),
              new Output("greatest_pct", "%", "upper limit of a new unit")),
          CapacitorTests::capacitance);

  static final Method DISCHARGE =
      new Method(
          "capacitor-discharge",
          "1.0.0",
          "power",
          "Discharge of a capacitor after it is switched off",
          List.of(new Citation("NFPA 70", "2023", "460.6(A), 460.28(A)", Confidence.C)),
          List.of(
              number("rated_V", Unit.VOLT, 1, 1_500_000, "rated voltage"),
              number("residual_V", Unit.VOLT, 0, 1_500_000, "voltage left").optional(),
              number("elapsed_s", Unit.SECOND, 0, 1e9, "time since it was switched off")
                  .optional()),
          List.of(
              new Output("verdict", "", "pass, fail, or unknown when measured too soon or late"),
              new Output("limit_s", "s", "time to reach 50 V")),
          CapacitorTests::discharge);

  private CapacitorTests() {}

  private static Outcome capacitance(Inputs in) {
    double percent = in.number("capacitance_pct");
    double greatest = in.maybeWord("edition").orElse("later").equals("1992") ? 115 : 110;
    Sheet.Draft sheet = Sheet.draft().step("greatest", "of a new unit", greatest, "%");
    if (!in.has("edition")) sheet.assume("an edition later than 1992: up to 110 %");
    String verdict = verdict(percent, greatest);
    if (verdict.equals("above tolerance"))
      sheet.warn("a rise may be shorted elements: compare with the value when new");
    return sheet
        .value("verdict", verdict)
        .result("greatest_pct", greatest)
        .valid("one unit at 25 degC and rated frequency; compare the units of a bank too")
        .done();
  }

  /** Below 95 % a field reading asks for an investigation; the tolerance itself ends at 100 %. */
  private static String verdict(double percent, double greatest) {
    if (!Percent.atMost(95, percent)) return "investigate";
    if (!Percent.atMost(100, percent)) return "below tolerance";
    return Percent.atMost(percent, greatest) ? "within tolerance" : "above tolerance";
  }

  private static Outcome discharge(Inputs in) {
    double rated = in.number("rated_V");
    double limit = CapacitorBank.dischargeSeconds(rated);
    Sheet.Draft sheet =
        Sheet.draft()
            .step("limit", "60 s up to 1000 V, else 300 s", limit, "s")
            .valid("built-in or permanently connected discharge means")
            .warn("test for absence of voltage and short the terminals before touching");
    Optional<Boolean> inTime =
        in.has("residual_V") && in.has("elapsed_s")
            ? CapacitorBank.discharged(rated, in.number("residual_V"), in.number("elapsed_s"))
            : Optional.empty();
    if (inTime.isEmpty()) sheet.unknown("whether 50 V was reached by the end of the limit time");
    return sheet
        .value("verdict", inTime.map(yes -> yes ? "pass" : "fail").orElse("unknown"))
        .result("limit_s", limit)
        .done();
  }
}
