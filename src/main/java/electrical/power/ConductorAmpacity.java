package electrical.power;

import static electrical.method.Input.number;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Precondition;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.List;
import quantity.Unit;

/** Ampacity of a conductor in a warm place or a bundle. */
public final class ConductorAmpacity {
  private static final Table AMBIENT = Table.load("electrical/power/ambient-factors.csv");
  private static final Table BUNDLING = Table.load("electrical/power/bundling-factors.csv");

  public static final Method METHOD =
      new Method(
          "conductor-ampacity",
          "1.0.0",
          "power",
          "Ampacity of a conductor in a warm place or a bundle",
          List.of(AMBIENT.citation(), BUNDLING.citation()),
          List.of(
              number(
                  "base_A",
                  Unit.AMPERE,
                  0.1,
                  1e5,
                  "ampacity at 30 degC, three conductors, 75 degC column"),
              number("ambient_C", Unit.CELSIUS, -60, 60, "ambient temperature"),
              number("conductors", Unit.ONE, 1, 1000, "current-carrying conductors together"),
              number("load_A", Unit.AMPERE, 0, 1e6, "load").optional()),
          List.of(
              new Output("ampacity_A", "A", "corrected ampacity"),
              new Output("factor", "1", "both factors together"),
              new Output("load_pct", "%", "of the corrected ampacity; none without a load"),
              new Output("verdict", "", "pass or fail; none without a load")),
          Precondition.before(ConductorAmpacity::calculate, Spectrum.whole("conductors")));

  private ConductorAmpacity() {}

  /**
   * Ambient factor of 75 degC conductors, 1 up to 30 degC. Source: NFPA 70, Table 310.15(B)(1)(1).
   */
  public static double ambientFactor(double celsius) {
    return pick(AMBIENT, "up_to_C", celsius, "factor");
  }

  /** Factor of so many current-carrying conductors. Source: NFPA 70, Table 310.15(C)(1). */
  public static double bundlingFactor(double conductors) {
    return pick(BUNDLING, "up_to", conductors, "percent") / 100;
  }

  private static double pick(Table table, String upTo, double value, String column) {
    return table.rows().stream()
        .filter(r -> value <= Cells.upTo(r.get(upTo)))
        .mapToDouble(r -> Double.parseDouble(r.get(column)))
        .findFirst()
        .orElseThrow();
  }

  private static Outcome calculate(Inputs in) {
    double conductors = in.number("conductors");
    double ambient = ambientFactor(in.number("ambient_C"));
    double bundling = bundlingFactor(conductors);
    double ampacity = in.number("base_A") * ambient * bundling;
    Sheet.Draft sheet =
        Sheet.draft()
            .step("F_ambient", "Table 310.15(B)(1)(1)", ambient, "1")
            .step("F_bundle", "Table 310.15(C)(1)", bundling, "1")
            .step("I_z", "base_A x F_ambient x F_bundle", ampacity, "A")
            .value("ampacity_A", ampacity)
            .result("factor", ambient * bundling)
            .valid("75 degC conductors up to 60 degC ambient");
    if (in.number("ambient_C") < 26) sheet.warn("factors above 1 in the cold are not used");
    if (!in.has("load_A"))
      return sheet.result("load_pct", null).result("verdict", null).unknown("load").done();
    double percent = Percent.of(in.number("load_A"), ampacity);
    return sheet
        .result("load_pct", percent)
        .result("verdict", percent <= 100 ? "pass" : "fail")
        .done();
  }
}
