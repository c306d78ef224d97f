package electrical.transformer.tests;

import static electrical.method.Input.number;
import static electrical.method.Input.numbers;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import quantity.Unit;

/**
 * A test whose readings must lie near a reference: the greatest deviation in percent decides.
 *
 * @param within percent, a deviation of this size is still good
 * @param beyond percent, above which the last verdict holds; the same as within when there are two
 */
record Deviation(String reference, String measured, Unit unit, double within, double beyond) {
  private static final double GREATEST = 1e12;

  /** Turns ratio of each phase against the nameplate. */
  static final Method TURNS_RATIO =
      new Deviation("nameplate_ratio", "measured_ratios", Unit.ONE, 0.5, 0.5)
          .method(
              "turns-ratio",
              "Turns ratio",
              new Citation("IEEE C57.152", "2013", "turns ratio", Confidence.A));

  /** Capacitance of the insulation against its baseline. */
  static final Method CAPACITANCE =
      new Deviation("baseline_pF", "measured_pF", Unit.PICOFARAD, 5, 10)
          .method(
              "winding-capacitance",
              "Capacitance of the winding insulation",
              new Citation("IEEE C57.152", "2013", "capacitance", Confidence.B));

  /** Leakage reactance of the three-phase equivalent against the nameplate. */
  static final Method LEAKAGE_REACTANCE =
      new Deviation("nameplate_pct", "measured_pct", Unit.PERCENT, 3, 3)
          .method(
              "leakage-reactance",
              "Leakage reactance",
              new Citation("IEEE C57.152", "2013", "leakage reactance", Confidence.B));

  /**
   * {@code 100 (reading - reference) / reference}, percent; in decimal, so that a reading written
   * exactly on a limit is within it.
   */
  static double percent(double reading, double reference) {
    BigDecimal apart = BigDecimal.valueOf(reading).subtract(BigDecimal.valueOf(reference));
    return apart
        .scaleByPowerOfTen(2)
        .divide(BigDecimal.valueOf(reference), MathContext.DECIMAL64)
        .doubleValue();
  }

  String verdict(double percent) {
    if (Math.abs(percent) <= within) return "within limits";
    return Math.abs(percent) > beyond ? "outside limits" : "investigate";
  }

  private Method method(String id, String title, Citation citation) {
    return new Method(
        id,
        "1.0.0",
        "transformer",
        title,
        List.of(citation),
        List.of(
            number(reference, unit, 1e-9, GREATEST, "reference"),
            numbers(measured, unit, 1e-9, GREATEST, 1, "one reading per phase or winding")),
        List.of(
            new Output("verdict", "", "within limits, investigate or outside limits"),
            new Output("deviations_pct", "%", "deviation of each reading"),
            new Output("worst_pct", "%", "the greatest deviation")),
        this::calculate);
  }

  private Outcome calculate(Inputs in) {
    double wanted = in.number(reference);
    List<Double> deviations =
        in.numbers(measured).stream().map(reading -> percent(reading, wanted)).toList();
    double worst = deviations.stream().reduce(0.0, (a, b) -> Math.abs(b) > Math.abs(a) ? b : a);
    Sheet.Draft sheet = Sheet.draft();
    for (double deviation : deviations)
      sheet.step("d", "100 (reading - reference) / reference", deviation, "%");
    return sheet
        .value("verdict", verdict(worst))
        .result("deviations_pct", deviations)
        .result("worst_pct", worst)
        .valid("deviation up to " + within + " % is within limits; same tap and connection")
        .done();
  }
}
