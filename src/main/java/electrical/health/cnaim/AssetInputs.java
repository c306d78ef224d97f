package electrical.health.cnaim;

import static electrical.method.Input.flag;
import static electrical.method.Input.group;
import static electrical.method.Input.number;
import static electrical.method.Input.numbers;
import static electrical.method.Input.open;
import static electrical.method.Input.word;

import electrical.method.Input;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import quantity.Unit;

/** What can be said of an asset's health; which of it applies depends on the category. */
public final class AssetInputs {
  /** Main tank and tapchanger of 33 kV and 66 kV transformers. */
  private static final List<String> SUFFIXES = List.of("", "_main", "_tapchanger");

  /** Members of the inputs object, all optional here; the category says which are needed. */
  public static final List<Input> MEMBERS =
      Stream.of(asset(), place(), duty(), findings(), samples()).flatMap(List::stream).toList();

  static final List<String> PLACE = place().stream().map(Input::name).toList();
  static final List<String> NAMES = MEMBERS.stream().map(Input::name).toList();

  /** The kind of asset; tells the 0.4/10 kV extension from the transformer it is taken after. */
  public static final Input CATEGORY =
      word(
              "category",
              Arrays.stream(Family.values()).map(Family::wire).toList(),
              "kind of asset; needed for ext_transformer_0_4_10kV only")
          .optional();

  /** Years for which the future is wanted. */
  public static final Input YEARS =
      numbers("years", Unit.YEAR, 0, 100, 1, "years from now; without: 0 to 50 in ten steps")
          .optional();

  private AssetInputs() {}

  private static List<Input> optional(Input... inputs) {
    return Arrays.stream(inputs).map(Input::optional).toList();
  }

  private static List<Input> asset() {
    return optional(
        word("asset_register_category", CategoryReader.CATEGORIES, "as in the CNAIM register"),
        word("extension_category", CategoryReader.EXTENSIONS, "an asset that CNAIM leaves out"),
        word(
            "sub_division",
            Register.CATEGORIES.values().stream()
                .filter(category -> category.family() == Family.EHV_CABLE)
                .flatMap(category -> category.lives().keySet().stream())
                .distinct()
                .toList(),
            "sheath and conductor of a cable; needed there"),
        number("age_years", Unit.YEAR, 0, 300, "age; needed but for 33 and 66 kV transformers"),
        number("age_transformer_years", Unit.YEAR, 0, 300, "age of the main tank"),
        number("age_tapchanger_years", Unit.YEAR, 0, 300, "age of the tapchanger"),
        number("year_of_manufacture", Unit.ONE, 1850, 2200, "calendar year"),
        flag("truck_replaced", "whether the withdrawable truck was replaced"),
        number("reliability_factor", Unit.ONE, 0.6, 1.5, "of the make or type"),
        number("reliability_collar", Unit.ONE, 0.5, 10, "least health score of the make or type"));
  }

  static List<Input> place() {
    return optional(
        word("placement", List.of("INDOOR", "OUTDOOR"), "where it stands"),
        number("altitude_m", Unit.METRE, -500, 9000, "above sea level"),
        number("distance_from_coast_km", Unit.KILOMETRE, 0, 10_000, "to the nearest coast"),
        number("corrosion_category", Unit.ONE, 1, 5, "corrosivity of the air, a whole number"));
  }

  private static List<Input> duty() {
    return optional(
        number("utilisation_pct", Unit.PERCENT, 0, 1000, "greatest, in normal running"),
        number("operating_voltage_pct", Unit.PERCENT, 0, 200, "of the design voltage"),
        number("daily_taps", Unit.ONE, 0, 100_000, "average tap changes a day"),
        word("operations_class", List.of("NORMAL_LOW", "HIGH"), "how often it operates"));
  }

  private static List<Input> findings() {
    return SUFFIXES.stream()
        .flatMap(
            suffix ->
                optional(
                    open("observed" + suffix, "findings of inspection, by input name"),
                    open("measured" + suffix, "findings of measurement, by input name"))
                    .stream())
        .toList();
  }

  private static List<Input> samples() {
    return Stream.concat(
            SUFFIXES.stream().map(suffix -> group("oil" + suffix, "oil sample", oil())),
            Stream.of(
                group("dga", "latest dissolved gas sample", gases()),
                group("dga_previous", "the sample before", gases()),
                number("ffa_ppm", Unit.PPM_BY_MASS, 0, 100_000, "furfuraldehyde in the oil")))
        .map(Input::optional)
        .toList();
  }

  private static Input[] oil() {
    return new Input[] {
      number("moisture_ppm", Unit.PPM_BY_MASS, 0, 100_000, "water").optional(),
      number("acidity_mgKOH_g", Unit.MG_KOH_PER_GRAM, 0, 1000, "acid number").optional(),
      number("breakdown_kV", Unit.KILOVOLT, 0, 1000, "breakdown strength").optional()
    };
  }

  static Input[] gases() {
    return Stream.of("hydrogen", "methane", "ethylene", "ethane", "acetylene")
        .map(gas -> number(gas + "_ppm", Unit.PPM, 0, 1_000_000, gas).optional())
        .toArray(Input[]::new);
  }
}
