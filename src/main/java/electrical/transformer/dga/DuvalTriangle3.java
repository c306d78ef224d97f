package electrical.transformer.dga;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Duval Triangle 3: Triangle 1 with the C2H4 cuts of liquids other than mineral oil. */
public final class DuvalTriangle3 {
  private static final Table TABLE = Table.load("electrical/transformer/duval-triangle3.csv");
  private static final List<Gas> GASES = DuvalTriangle1.TRIANGLE.gases();

  public static final Method METHOD =
      new Method(
          "duval-triangle3",
          "1.0.0",
          "transformer",
          "Duval Triangle 3, other liquids",
          List.of(TABLE.citation()),
          inputs(),
          List.of(
              new Output("zone", "", "zone of the triangle"),
              new Output("meaning", "", "the zone in words")),
          DuvalTriangle3::calculate);

  private DuvalTriangle3() {}

  /**
   * Cuts of C2H4 in percent that take the place of 23, 20 and 50 in Triangle 1.
   *
   * @param discharge between D1 and D2
   * @param warm between T1 and T2
   * @param hot between T2 and T3
   */
  record Cuts(double discharge, double warm, double hot) {}

  /** The zone, tried in the order of Triangle 1; the other limits are those of Triangle 1. */
  static String zone(double ch4, double c2h2, double c2h4, Cuts cuts) {
    if (ch4 >= 98) return "PD";
    if (c2h2 < 4 && c2h4 < cuts.hot()) return c2h4 < cuts.warm() ? "T1" : "T2";
    if (c2h2 < 15 && c2h4 >= cuts.hot()) return "T3";
    if (c2h2 >= 13 && c2h4 < cuts.discharge()) return "D1";
    if ((c2h2 >= 13 && c2h4 < 40) || c2h2 >= 29) return "D2";
    return "DT";
  }

  private static List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    inputs.add(
        Input.word(
            "liquid", TABLE.rows().stream().map(r -> r.get("liquid")).toList(), "the liquid"));
    inputs.addAll(GasSample.inputs(GASES.toArray(Gas[]::new)));
    return List.copyOf(inputs);
  }

  private static Cuts cuts(String liquid) {
    Map<String, String> row =
        TABLE.rows().stream().filter(r -> r.get("liquid").equals(liquid)).findFirst().orElseThrow();
    return new Cuts(
        Double.parseDouble(row.get("D1/D2")),
        Double.parseDouble(row.get("T1/T2")),
        Double.parseDouble(row.get("T2/T3")));
  }

  private static Outcome calculate(Inputs in) {
    if (GasSample.of(in, GASES).sum(GASES) == 0)
      return Outcome.refused("", "ALL_ZERO", GASES + " all 0 ppm", "one of them above 0 ppm");
    GasSample sample = GasSample.of(in);
    double ch4 = sample.percent(Gas.CH4, GASES);
    double c2h2 = sample.percent(Gas.C2H2, GASES);
    double c2h4 = sample.percent(Gas.C2H4, GASES);
    String zone = zone(ch4, c2h2, c2h4, cuts(in.word("liquid")));
    return Sheet.draft()
        .step("%CH4", "100 x CH4 / sum", ch4, "%")
        .step("%C2H2", "100 x C2H2 / sum", c2h2, "%")
        .step("%C2H4", "100 x C2H4 / sum", c2h4, "%")
        .value("zone", zone)
        .result("meaning", FaultType.of(zone).meaning())
        .valid("the named liquids; a gas above its typical level or growing")
        .done();
  }
}
