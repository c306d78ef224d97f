package electrical.insulation;

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
import java.util.OptionalDouble;
import quantity.Unit;

/** Least insulation resistance of transformer windings. */
public final class TransformerMinimum {
  private static final String LIQUID = "liquid";
  private static final Table TABLE = Table.load("electrical/insulation/transformer-minimum.csv");

  public static final Method METHOD =
      new Method(
          "transformer-insulation-resistance",
          "1.0.0",
          "insulation",
          "Minimum insulation resistance of transformer windings",
          List.of(TABLE.citation()),
          List.of(
              number("rating_V", Unit.VOLT, 0, 1_500_000, "voltage rating of the winding"),
              word("type", List.of(LIQUID, "dry"), "liquid-filled or dry"),
              Readings.megohms("MOhm", "reading after one minute").optional(),
              Readings.celsius("temperature of the winding").optional()),
          List.of(
              new Output("minimum_MOhm", "MOhm", "least value at 20 degC"),
              new Output("test_V", "V", "direct test voltage"),
              new Output("MOhm_20C", "MOhm", "the reading at 20 degC"),
              new Output("verdict", "", "pass or fail; none without a reading")),
          TransformerMinimum::calculate);

  private TransformerMinimum() {}

  /** The row for a winding: 0 to 600 V, above 600 to 5000 V, above. */
  private static Map<String, String> row(double volts) {
    return TABLE.rows().stream()
        .filter(r -> volts <= Ratings.upTo(r.get("rating_V")))
        .findFirst()
        .orElseThrow();
  }

  private static Outcome calculate(Inputs in) {
    Map<String, String> row = row(in.number("rating_V"));
    double minimum = Double.parseDouble(row.get(in.word("type") + "_MOhm"));
    Medium medium = in.word("type").equals(LIQUID) ? Medium.OIL : Medium.SOLID;
    Sheet.Draft sheet = Sheet.draft().step("R_min", "Table 100.5", minimum, "MOhm");
    OptionalDouble at20 = TemperatureCorrection.corrected(in, medium, sheet);
    return sheet
        .value("minimum_MOhm", minimum)
        .result("test_V", Double.parseDouble(row.get("test_V")))
        .result("MOhm_20C", at20.isPresent() ? (Object) at20.getAsDouble() : null)
        .result("verdict", at20.isEmpty() ? null : at20.getAsDouble() >= minimum ? "pass" : "fail")
        .valid("transformer windings, direct test voltage, one minute, at 20 degC")
        .done();
  }
}
