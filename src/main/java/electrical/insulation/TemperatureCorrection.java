package electrical.insulation;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import quantity.Unit;

/** Insulation resistance as it would be at 20 degC. */
public final class TemperatureCorrection {
  static final double LOWEST = -10;
  static final double HIGHEST = 110;
  private static final Table TABLE = Table.load("electrical/insulation/temperature-correction.csv");
  private static final Map<Medium, NavigableMap<Double, Double>> FACTORS = factors();

  public static final Method METHOD =
      new Method(
          "ir-temperature",
          "1.0.0",
          "insulation",
          "Insulation resistance corrected to 20 degC",
          List.of(TABLE.citation()),
          List.of(
              Readings.megohms("MOhm", "insulation resistance as read"),
              number("T_C", Unit.CELSIUS, LOWEST, HIGHEST, "temperature of the insulation"),
              word("medium", Medium.WORDS, "oil-filled, or solid and dry")),
          List.of(
              new Output("MOhm", "MOhm", "resistance at 20 degC"),
              new Output("factor", "1", "correction factor")),
          TemperatureCorrection::calculate);

  private TemperatureCorrection() {}

  /**
   * Factor K of {@code R20 = K x R}. Between two tabulated temperatures {@code T1 < T < T2} it is
   * {@code K1 x (K2 / K1)^((T - T1) / (T2 - T1))}, because resistance falls exponentially; a
   * straight line would give up to 2.1 % more, on the lenient side. 1 at 20 degC.
   *
   * <p>Source: ANSI/NETA Table 100.14; interpolation is ours.
   *
   * @param celsius from -10 to 110 degC
   */
  public static double factor(double celsius, Medium medium) {
    var below = FACTORS.get(medium).floorEntry(celsius);
    var above = FACTORS.get(medium).ceilingEntry(celsius);
    if (below == null || above == null)
      throw new IllegalArgumentException(celsius + " degC is not from -10 to 110 degC");
    if (below.getKey().equals(above.getKey())) return below.getValue();
    double share = (celsius - below.getKey()) / (above.getKey() - below.getKey());
    return below.getValue() * Math.pow(above.getValue() / below.getValue(), share);
  }

  /** The reading at 20 degC, written to the sheet; empty when there is none. */
  static OptionalDouble corrected(Inputs in, Medium medium, Sheet.Draft sheet) {
    OptionalDouble reading = in.maybeNumber("MOhm");
    OptionalDouble celsius = in.maybeNumber("T_C");
    if (reading.isEmpty()) {
      sheet.unknown("no reading: only the limit is given");
      return reading;
    }
    if (celsius.isEmpty()) {
      sheet.assume("the reading is already corrected to 20 degC");
      return reading;
    }
    double factor = factor(celsius.getAsDouble(), medium);
    double at20 = factor * reading.getAsDouble();
    sheet.step("K", "Table 100.14, " + medium.word(), factor, "1");
    sheet.step("R20", "K x MOhm", at20, "MOhm");
    return OptionalDouble.of(at20);
  }

  private static Outcome calculate(Inputs in) {
    double factor = factor(in.number("T_C"), Medium.of(in.word("medium")));
    double at20 = factor * in.number("MOhm");
    return Sheet.draft()
        .step("K", "Table 100.14 at T_C, geometric between neighbours", factor, "1")
        .step("R20", "K x MOhm", at20, "MOhm")
        .value("MOhm", at20)
        .result("factor", factor)
        .valid("insulation from -10 to 110 degC, above the dew point")
        .done();
  }

  private static Map<Medium, NavigableMap<Double, Double>> factors() {
    Map<Medium, NavigableMap<Double, Double>> factors = new EnumMap<>(Medium.class);
    for (Medium medium : Medium.values()) {
      NavigableMap<Double, Double> column = new TreeMap<>();
      TABLE
          .rows()
          .forEach(
              row ->
                  column.put(
                      Double.valueOf(row.get("T_C")), Double.valueOf(row.get(medium.word()))));
      factors.put(medium, column);
    }
    return factors;
  }
}
