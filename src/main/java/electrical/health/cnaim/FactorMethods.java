package electrical.health.cnaim;

import static electrical.method.Input.numbers;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import quantity.Unit;

/** Location and duty factors one by one. */
public final class FactorMethods {
  /** Location factor of an asset register category. */
  public static final Method LOCATION =
      new Method(
          "cnaim-location-factor",
          "1.0.0",
          "health",
          "Location factor (CNAIM)",
          List.of(new Citation("CNAIM", "2.1 (2021)", "6.4, Tables 22 to 26", Confidence.A)),
          locationInputs(),
          List.of(new Output("location_factor", "", "divides the expected life")),
          FactorMethods::location);

  /** Duty factor of distribution transformers. */
  public static final Method DUTY =
      new Method(
          "cnaim-duty-transformer",
          "1.0.0",
          "health",
          "Duty factor of a 6.6 to 20 kV transformer (CNAIM)",
          List.of(new Citation("CNAIM", "2.1 (2021)", "6.6, Table 33", Confidence.A)),
          List.of(numbers("utilisations", Unit.PERCENT, 0, 10_000, 1, "greatest utilisation")),
          List.of(new Output("duty_factors", "", "for each utilisation")),
          FactorMethods::duty);

  private static final String USUAL = "6.6/11kV Transformer (GM)";

  private FactorMethods() {}

  private static List<Input> locationInputs() {
    List<Input> inputs = new ArrayList<>();
    inputs.add(
        word("asset_register_category", CategoryReader.CATEGORIES, "without: " + USUAL).optional());
    inputs.addAll(AssetInputs.place());
    return inputs;
  }

  private static Outcome location(Inputs in) {
    Reading reading = new Reading(in, "");
    String name = in.maybeWord("asset_register_category").orElse(USUAL);
    AssetCategory category = Register.CATEGORIES.get(name);
    double factor = new LocationReader(reading).factor(category);
    if (!reading.refusals().isEmpty()) return new Outcome.Refused(List.copyOf(reading.refusals()));
    Sheet.Draft sheet =
        Sheet.draft()
            .step("LF", "of ILF by Tables 22 to 24; indoors 0.25 (ILF - MILF) + MILF", factor, "")
            .value("location_factor", factor)
            .valid("switchgear and transformers; cables in the ground have the factor 1");
    if (!in.has("asset_register_category")) sheet.assume("asset_register_category: " + USUAL);
    reading.assumed().forEach(sheet::assume);
    return sheet.done();
  }

  private static Outcome duty(Inputs in) {
    List<Double> factors =
        in.numbers("utilisations").stream()
            .map(utilisation -> DutyFactor.hvTransformer(OptionalDouble.of(utilisation)))
            .toList();
    return Sheet.draft()
        .step("DF", "Table 33, limits in the lower band", factors.getFirst(), "")
        .value("duty_factors", factors)
        .valid("6.6 to 20 kV ground mounted transformers")
        .done();
  }
}
