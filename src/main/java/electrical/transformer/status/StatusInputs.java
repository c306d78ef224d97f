package electrical.transformer.status;

import static electrical.method.Input.group;
import static electrical.method.Input.number;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Refusal;
import electrical.transformer.dga.Gas;
import electrical.transformer.dga.GasSample;
import electrical.transformer.status.GasStatus.Growth;
import electrical.transformer.status.GasStatus.History;
import electrical.transformer.status.LevelLimits.Oxygen;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import quantity.Unit;

/** What the status method is told. */
final class StatusInputs {
  static final double SHORTEST_MONTHS = 4;
  static final double LONGEST_MONTHS = 24;
  static final List<Input> ALL = inputs();

  private StatusInputs() {}

  private static List<Input> inputs() {
    Input[] gases = GasSample.inputs().toArray(Input[]::new);
    return List.of(
        number("age_years", Unit.YEAR, 0, 150, "age of the transformer").optional(),
        number("O2_N2", Unit.ONE, 0, 10, "oxygen over nitrogen").optional(),
        group("ppm", "levels of the sample", gases),
        group("previous_ppm", "levels of the sample before", gases).optional(),
        group("rate_ppm_per_year", "rates of a line through 3 to 6 samples", rates()).optional(),
        number(
                "span_months",
                Unit.MONTH,
                SHORTEST_MONTHS,
                LONGEST_MONTHS,
                "time from the first to the last of these samples")
            .optional());
  }

  private static Input[] rates() {
    return LevelLimits.GASES.stream()
        .map(g -> number(g.name(), Unit.PPM_PER_YEAR, -1e6, 1e6, "rate of " + g).optional())
        .toArray(Input[]::new);
  }

  /** There is something to judge. */
  static Optional<Refusal> noGas(Inputs in) {
    return anyGas(GasSample.of(in.group("ppm"), LevelLimits.GASES))
        ? Optional.empty()
        : Optional.of(
            new Refusal("/ppm", "MISSING_FIELD", "no gas", "at least one of " + LevelLimits.GASES));
  }

  /** Rates come with their span. */
  static Optional<Refusal> noSpan(Inputs in) {
    return !in.has("span_months")
            && LevelLimits.GASES.stream().anyMatch(g -> rate(in, g).isPresent())
        ? Optional.of(
            new Refusal(
                "/span_months", "MISSING_FIELD", "nothing", "the span of the rates, in months"))
        : Optional.empty();
  }

  private static boolean anyGas(GasSample sample) {
    return LevelLimits.GASES.stream().anyMatch(sample::has);
  }

  private static OptionalDouble rate(Inputs in, Gas gas) {
    return in.group("rate_ppm_per_year").maybeNumber(gas.name());
  }

  static History history(Inputs in) {
    OptionalDouble age = in.maybeNumber("age_years");
    Map<Gas, Double> rates = new EnumMap<>(Gas.class);
    for (Gas gas : LevelLimits.GASES) rate(in, gas).ifPresent(r -> rates.put(gas, r));
    OptionalDouble span = in.maybeNumber("span_months");
    return new History(
        age.isPresent() ? LevelLimits.ageClass(age.getAsDouble()) : "unknown",
        GasSample.of(in.group("ppm")),
        Optional.of(GasSample.of(in.group("previous_ppm"))).filter(StatusInputs::anyGas),
        new Growth(rates, span.isPresent() ? LevelLimits.spanClass(span.getAsDouble()) : ""));
  }

  /** O2/N2 as given, or from the levels of the sample. */
  static Optional<Oxygen> oxygen(Inputs in) {
    OptionalDouble given = in.maybeNumber("O2_N2");
    return given.isPresent() ? Optional.of(Oxygen.of(given.getAsDouble())) : measured(in);
  }

  /** By the levels of the sample, in decimal, so that a ratio of just 0.2 is on the limit. */
  private static Optional<Oxygen> measured(Inputs in) {
    GasSample sample = GasSample.of(in.group("ppm"));
    boolean measured = sample.has(Gas.O2) && sample.has(Gas.N2) && sample.level(Gas.N2) > 0;
    return measured ? Optional.of(Oxygen.of(sample.oxygenOverNitrogen())) : Optional.empty();
  }

  /** Whether the ratio that is given and the levels of the sample lead to different limits. */
  static boolean oxygenContradicts(Inputs in) {
    return in.has("O2_N2") && measured(in).filter(o -> !o.equals(oxygen(in).get())).isPresent();
  }
}
