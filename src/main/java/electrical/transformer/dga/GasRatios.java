package electrical.transformer.dga;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The seven ratios laboratories print. */
public final class GasRatios {
  static final List<Ratio> PRINTED =
      List.of(
          Ratio.CH4_H2,
          Ratio.C2H2_C2H4,
          Ratio.C2H2_CH4,
          Ratio.C2H6_C2H2,
          Ratio.C2H4_C2H6,
          Ratio.CO2_CO,
          Ratio.O2_N2);

  public static final Method METHOD =
      new Method(
          "dga-ratio-arithmetic",
          "1.0.0",
          "transformer",
          "Gas ratios",
          List.of(new Citation("IEEE C57.104", "2019", "ratios R1 to R5", Confidence.A)),
          GasSample.inputs(),
          outputs(),
          GasRatios::calculate);

  private GasRatios() {}

  private static List<Output> outputs() {
    List<Output> outputs = new ArrayList<>();
    outputs.add(
        new Output("ratios", "", "R1 to R5, CO2/CO and O2/N2, null where one cannot be formed"));
    for (Ratio ratio : PRINTED)
      outputs.add(new Output(ratio.label(), "", ratio.over() + " over " + ratio.under()));
    return List.copyOf(outputs);
  }

  private static Outcome calculate(Inputs in) {
    GasSample sample = GasSample.of(in);
    List<Double> ratios = new ArrayList<>();
    for (Ratio ratio : PRINTED) ratios.add(formed(sample, ratio));
    if (ratios.stream().allMatch(r -> r == null))
      return Outcome.refused(
          "", "MISSING_FIELD", sample.ppm() + " ppm", "both gases of a ratio, the lower above 0");
    Sheet.Draft sheet = Sheet.draft().value("ratios", ratios);
    for (int i = 0; i < PRINTED.size(); i++) show(sheet, PRINTED.get(i), ratios.get(i));
    return sheet.valid("any liquid; levels of one sample").done();
  }

  private static Double formed(GasSample sample, Ratio ratio) {
    OptionalDouble value = sample.ratio(ratio);
    return value.isPresent() && Double.isFinite(value.getAsDouble()) ? value.getAsDouble() : null;
  }

  private static void show(Sheet.Draft sheet, Ratio ratio, Double value) {
    sheet.result(ratio.label(), value);
    if (value == null)
      sheet.unknown(ratio.label() + ": a gas was not measured or the lower one is 0");
    else sheet.step(ratio.label(), ratio.over() + " / " + ratio.under(), value, "");
  }
}
