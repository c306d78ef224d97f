package electrical.transformer.dga;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Key gas method: which of four signatures the combustible gases look most like. */
public final class KeyGas {
  static final List<Gas> COMBUSTIBLE =
      List.of(Gas.H2, Gas.CH4, Gas.C2H6, Gas.C2H4, Gas.C2H2, Gas.CO);

  private static final Table TABLE = Table.load("electrical/transformer/key-gas.csv");

  public static final Method METHOD =
      new Method(
          "key-gas",
          "1.0.0",
          "transformer",
          "Key gas",
          List.of(TABLE.citation()),
          GasSample.inputs(COMBUSTIBLE.toArray(Gas[]::new)),
          List.of(
              new Output("signature", "", "the nearest signature"),
              new Output("greatest_gas", "", "the gas with the greatest share"),
              new Output("distances", "%", "share of gas in the wrong place, per signature")),
          KeyGas::calculate);

  private KeyGas() {}

  /**
   * Half the sum over the six gases of {@code |share - share of the signature|}, in percent: what
   * would have to change places. The measure is ours; the standard only shows pictures.
   */
  static Map<String, Double> distances(GasSample sample) {
    Map<String, Double> distances = new LinkedHashMap<>();
    for (Map<String, String> row : TABLE.rows()) {
      double apart = 0;
      for (Gas gas : COMBUSTIBLE)
        apart +=
            Math.abs(sample.percent(gas, COMBUSTIBLE) - Double.parseDouble(row.get(gas.name())));
      distances.put(row.get("signature"), apart / 2);
    }
    return distances;
  }

  static String nearest(GasSample sample) {
    return distances(sample).entrySet().stream()
        .min(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private static Outcome calculate(Inputs in) {
    if (GasSample.of(in, COMBUSTIBLE).sum(COMBUSTIBLE) == 0)
      return Outcome.refused("", "ALL_ZERO", COMBUSTIBLE + " all 0 ppm", "one of them above 0 ppm");
    GasSample sample = GasSample.of(in);
    Sheet.Draft sheet = Sheet.draft();
    for (Gas gas : COMBUSTIBLE)
      sheet.step("%" + gas, "100 x " + gas + " / TDCG", sample.percent(gas, COMBUSTIBLE), "%");
    Gas greatest =
        COMBUSTIBLE.stream().max(Comparator.comparingDouble(sample::level)).orElseThrow();
    return sheet
        .value("signature", nearest(sample))
        .result("greatest_gas", greatest.name())
        .result("distances", distances(sample))
        .warn("a weak method: take it as a hint beside others")
        .valid("mineral oil; levels above typical")
        .done();
  }
}
