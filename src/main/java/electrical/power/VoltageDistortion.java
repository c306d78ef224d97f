package electrical.power;

import static electrical.method.Input.number;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.List;
import java.util.Map;
import quantity.Unit;

/** Voltage distortion limits at the point of common coupling. */
public final class VoltageDistortion {
  private static final Table TABLE = Table.load("electrical/power/voltage-limits.csv");

  public static final Method METHOD =
      new Method(
          "ieee519-voltage",
          "1.0.0",
          "power",
          "Voltage distortion limits",
          List.of(TABLE.citation()),
          List.of(
              number("bus_kV", Unit.KILOVOLT, 0.001, 1500, "bus voltage between lines"),
              number("individual_pct", Unit.PERCENT, 0, 1000, "greatest single harmonic found")
                  .optional(),
              number("THD_pct", Unit.PERCENT, 0, 1000, "total harmonic distortion found")
                  .optional()),
          List.of(
              new Output("individual_limit_pct", "%", "limit of any one harmonic"),
              new Output("THD_limit_pct", "%", "limit of the total"),
              new Output("verdict", "", "pass, fail, or none while a figure is missing")),
          VoltageDistortion::calculate);

  private VoltageDistortion() {}

  /** Row of a bus: up to 1 kV, above to 69 kV, above to 161 kV, above. Source: IEEE 519 Table 1. */
  private static Map<String, String> row(double kilovolts) {
    return TABLE.rows().stream()
        .filter(r -> kilovolts <= Cells.upTo(r.get("up_to_kV")))
        .findFirst()
        .orElseThrow();
  }

  private static Outcome calculate(Inputs in) {
    Map<String, String> row = row(in.number("bus_kV"));
    double individual = Double.parseDouble(row.get("individual_pct"));
    double total = Double.parseDouble(row.get("THD_pct"));
    boolean within =
        in.maybeNumber("individual_pct").orElse(0) <= individual
            && in.maybeNumber("THD_pct").orElse(0) <= total;
    boolean known = in.has("individual_pct") && in.has("THD_pct");
    Sheet.Draft sheet =
        Sheet.draft()
            .step("individual", "Table 1 at bus_kV", individual, "%")
            .step("THD", "Table 1 at bus_kV", total, "%")
            .value("individual_limit_pct", individual)
            .result("THD_limit_pct", total)
            .result("verdict", !within ? "fail" : known ? "pass" : null)
            .valid("point of common coupling, alternating voltage");
    if (!known) sheet.unknown("both distortion figures are needed for a pass");
    return sheet.done();
  }
}
