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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What CO2/CO, C2H2/H2 and O2/N2 hint at beside the fault type. */
public final class SupportingRatios {
  public static final Method METHOD =
      new Method(
          "dga-supporting-ratios",
          "1.0.0",
          "transformer",
          "Supporting gas ratios",
          List.of(
              new Citation("IEC 60599", "2022", "CO2/CO ratio", Confidence.B),
              new Citation("IEC 60599", "2022", "C2H2/H2 and O2/N2 ratios", Confidence.C)),
          GasSample.inputs(),
          List.of(
              new Output("signs", "", "what the ratios hint at, empty when nothing"),
              new Output("CO2/CO", "", "null when it cannot be formed"),
              new Output("C2H2/H2", "", "null when it cannot be formed"),
              new Output("O2/N2", "", "null when it cannot be formed")),
          SupportingRatios::calculate);

  private SupportingRatios() {}

  /** Below 3 paper takes part, about 7 is normal, above 10 is paper at low heat or oxidation. */
  static Optional<String> carbonOxides(double ratio) {
    if (ratio < 3) return Optional.of("paper takes part in the fault");
    return ratio > 10
        ? Optional.of("paper at low temperature, or oxidation of the liquid")
        : Optional.empty();
  }

  /** Above 3, oil of a tap changer has probably come into the main tank; 2 to 3 is a suspicion. */
  static Optional<String> tapChanger(double ratio) {
    if (ratio > 3) return Optional.of("oil of the tap changer in the main tank");
    return ratio > 2
        ? Optional.of("perhaps oil of the tap changer in the main tank")
        : Optional.empty();
  }

  static Optional<String> oxygen(double ratio) {
    return ratio < 0.3 ? Optional.of("oxygen is consumed") : Optional.empty();
  }

  private static Outcome calculate(Inputs in) {
    GasSample sample = GasSample.of(in);
    if (Stream.of(Ratio.CO2_CO, Ratio.C2H2_H2, Ratio.O2_N2).noneMatch(r -> formed(sample, r)))
      return Outcome.refused(
          "", "MISSING_FIELD", sample.ppm() + " ppm", "both gases of a ratio, the lower above 0");
    List<String> signs = new ArrayList<>();
    Sheet.Draft sheet = Sheet.draft().value("signs", signs);
    read(sheet, sample, Ratio.CO2_CO).flatMap(SupportingRatios::carbonOxides).ifPresent(signs::add);
    read(sheet, sample, Ratio.C2H2_H2).flatMap(SupportingRatios::tapChanger).ifPresent(signs::add);
    read(sheet, sample, Ratio.O2_N2).flatMap(SupportingRatios::oxygen).ifPresent(signs::add);
    return sheet.valid("mineral oil; hints, not verdicts").done();
  }

  private static boolean formed(GasSample sample, Ratio ratio) {
    OptionalDouble value = sample.ratio(ratio);
    return value.isPresent() && Double.isFinite(value.getAsDouble());
  }

  private static Optional<Double> read(Sheet.Draft sheet, GasSample sample, Ratio ratio) {
    OptionalDouble value = sample.ratio(ratio);
    boolean formed = formed(sample, ratio);
    sheet.result(ratio.label(), formed ? value.getAsDouble() : null);
    if (!formed) {
      sheet.unknown(ratio.label() + ": a gas was not measured or the lower one is 0");
      return Optional.empty();
    }
    sheet.step(ratio.label(), ratio.over() + " / " + ratio.under(), value.getAsDouble(), "");
    return Optional.of(value.getAsDouble());
  }
}
