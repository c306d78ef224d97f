package electrical.transformer.dga;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Outcome;
import electrical.method.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The three ratios of the IEC and Rogers methods, given as such or by the levels of five gases. */
final class RatioForm {
  static final List<Ratio> RATIOS = List.of(Ratio.C2H2_C2H4, Ratio.CH4_H2, Ratio.C2H4_C2H6);
  static final List<Gas> GASES = List.of(Gas.H2, Gas.CH4, Gas.C2H6, Gas.C2H4, Gas.C2H2);

  private RatioForm() {}

  static List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    for (Ratio ratio : RATIOS) inputs.add(ratio.input());
    inputs.addAll(GasSample.inputs());
    return List.copyOf(inputs);
  }

  /** Why the inputs are neither three ratios nor five gases. */
  static Optional<Outcome> refusal(Inputs in) {
    GasSample sample = GasSample.of(in, GASES);
    long ratios = RATIOS.stream().filter(r -> in.has(r.label())).count();
    boolean anyGas = GASES.stream().anyMatch(sample::has);
    if (ratios == RATIOS.size() && !anyGas) return Optional.empty();
    if (ratios > 0 && anyGas)
      return refused("AMBIGUOUS", "ratios and gas levels", "either the ratios or the gas levels");
    if (ratios > 0 || !sample.hasAll(GASES))
      return refused("MISSING_FIELD", "not all", "all of " + labels() + " or all of " + GASES);
    return sample.sum(GASES) > 0
        ? Optional.empty()
        : refused("ALL_ZERO", GASES + " all 0 ppm", "one of them above 0 ppm");
  }

  /** The ratios that are defined; infinite where only the lower gas is absent. */
  static Map<Ratio, Double> ratios(Inputs in) {
    Map<Ratio, Double> ratios = new EnumMap<>(Ratio.class);
    for (Ratio ratio : RATIOS) {
      OptionalDouble given = in.maybeNumber(ratio.label());
      if (given.isPresent()) ratios.put(ratio, given.getAsDouble());
    }
    return ratios.isEmpty() ? ratios(GasSample.of(in)) : ratios;
  }

  /** Without acetylene C2H2/C2H4 is 0, whatever C2H4 is: it asks whether acetylene matters. */
  static Map<Ratio, Double> ratios(GasSample sample) {
    Map<Ratio, Double> ratios = new EnumMap<>(Ratio.class);
    for (Ratio ratio : RATIOS) sample.ratio(ratio).ifPresent(v -> ratios.put(ratio, v));
    if (sample.level(Gas.C2H2) == 0) ratios.put(Ratio.C2H2_C2H4, 0.0);
    return ratios;
  }

  static boolean defined(Map<Ratio, Double> ratios) {
    return ratios.keySet().containsAll(RATIOS);
  }

  static void steps(Sheet.Draft sheet, Map<Ratio, Double> ratios) {
    for (Ratio ratio : RATIOS) {
      Double value = ratios.get(ratio);
      Object shown = value == null ? "undefined" : value.isInfinite() ? "infinite" : value;
      sheet.step(ratio.label(), ratio.over() + " / " + ratio.under(), shown, "");
    }
  }

  private static String labels() {
    return String.join(", ", RATIOS.stream().map(Ratio::label).toList());
  }

  private static Optional<Outcome> refused(String code, String found, String expected) {
    return Optional.of(Outcome.refused("", code, found, expected));
  }
}
