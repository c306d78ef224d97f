package electrical.transformer.tests;

import static electrical.method.Input.number;
import static electrical.method.Input.numbers;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Precondition;
import electrical.method.Refusal;
import electrical.method.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import quantity.Unit;

/** Winding resistance: phases against each other and against the factory value at 85 degC. */
public final class WindingResistance {
  private static final double REFERENCE_C = 85;
  private static final double FACTORY_PCT = 5;

  public static final Method METHOD =
      new Method(
          "winding-resistance",
          "1.0.0",
          "transformer",
          "Winding resistance",
          List.of(
              new Citation("IEEE C57.152", "2013", "winding resistance", Confidence.B),
              new Citation("IEEE C57.12.90", "2015", "temperature constants", Confidence.C)),
          List.of(
              numbers("resistances_ohm", Unit.OHM, 1e-9, 1e6, 1, "one per phase, same tap"),
              number("winding_temperature_C", Unit.CELSIUS, -40, 150, "when measured"),
              word("conductor", List.of("copper", "aluminium"), "material"),
              number("factory_ohm_85C", Unit.OHM, 1e-9, 1e6, "factory value at 85 degC")
                  .optional()),
          List.of(
              new Output("verdict", "", "good, watch or investigate"),
              new Output("spread_pct", "%", "greatest less least, of the mean; null for one phase"),
              new Output("corrected_ohm", "Ohm", "each at 85 degC"),
              new Output("factory_deviation_pct", "%", "greatest, null without factory value")),
          Precondition.before(
              WindingResistance::calculate, Precondition.of(WindingResistance::alone)));

  private WindingResistance() {}

  /**
   * {@code R (85 + Tk)/(T + Tk)}, ohm at 85 degC.
   *
   * @param zero Tk, 234.5 for copper, 225 for aluminium, degC
   */
  static double corrected(double ohm, double temperature, double zero) {
    return ohm * (REFERENCE_C + zero) / (temperature + zero);
  }

  /** {@code 100 (greatest - least) / mean}, percent. */
  static double spread(List<Double> ohms) {
    var statistics = ohms.stream().mapToDouble(o -> o).summaryStatistics();
    return 100 * (statistics.getMax() - statistics.getMin()) / statistics.getAverage();
  }

  /** Up to 2 % good, above 3 % to be investigated, between them to be watched. */
  static String verdict(double spread) {
    if (spread <= 2) return "good";
    return spread > 3 ? "investigate" : "watch";
  }

  private static Optional<Refusal> alone(Inputs in) {
    boolean compared = in.has("factory_ohm_85C") || in.numbers("resistances_ohm").size() > 1;
    return compared
        ? Optional.empty()
        : Optional.of(
            new Refusal("", "MISSING_FIELD", "one reading", "two phases or a factory value"));
  }

  private static Outcome calculate(Inputs in) {
    double zero = in.word("conductor").equals("copper") ? 234.5 : 225;
    double temperature = in.number("winding_temperature_C");
    List<Double> ohms =
        in.numbers("resistances_ohm").stream().map(r -> corrected(r, temperature, zero)).toList();
    Double spread = ohms.size() > 1 ? spread(ohms) : null;
    OptionalDouble factory = in.maybeNumber("factory_ohm_85C");
    Double deviation = factory.isPresent() ? deviation(ohms, factory.getAsDouble()) : null;
    Sheet.Draft sheet = Sheet.draft();
    for (double ohm : ohms) sheet.step("R85", "R (85 + Tk)/(T + Tk), Tk = " + zero, ohm, "Ohm");
    if (spread == null) sheet.unknown("spread: one phase only");
    if (deviation == null) sheet.unknown("factory value: not compared");
    boolean far = deviation != null && Math.abs(deviation) > FACTORY_PCT;
    return sheet
        .value("verdict", far ? "investigate" : verdict(spread == null ? 0 : spread))
        .result("spread_pct", spread)
        .result("corrected_ohm", ohms)
        .result("factory_deviation_pct", deviation)
        .valid("same tap on all phases; winding temperature even; factory limit 5 %")
        .done();
  }

  private static double deviation(List<Double> ohms, double factory) {
    return ohms.stream()
        .map(r -> Deviation.percent(r, factory))
        .reduce(0.0, (a, b) -> Math.abs(b) > Math.abs(a) ? b : a);
  }
}
