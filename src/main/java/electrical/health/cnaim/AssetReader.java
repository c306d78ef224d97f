package electrical.health.cnaim;

import java.util.Optional;

/** Reads the inputs of an asset and looks up all that its category says. */
public final class AssetReader {
  private static final double FIRST_LATER_YEAR = 1980;
  private static final String USUAL_DUTY = "usual duty, factor 1";

  private final Reading reading;

  public AssetReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * The asset; empty when something was refused.
   *
   * @param family the kind of asset, where it is said beside the inputs
   */
  public Optional<Asset> asset(Optional<String> family) {
    return new CategoryReader(reading)
        .category(family)
        .map(this::asset)
        .filter(asset -> reading.refusals().isEmpty());
  }

  private Asset asset(AssetCategory category) {
    reading.only(category.family().takes(), AssetInputs.NAMES, category.name());
    double location = new LocationReader(reading).factor(category);
    boolean tapped = category.family() == Family.EHV_TRANSFORMER;
    Asset.Part main = tapped ? mainTank(category, location) : whole(category, location);
    return new Asset(
        category.curve(),
        reliability(),
        main,
        tapped ? Optional.of(tapchanger(category, location)) : Optional.empty());
  }

  private Reliability reliability() {
    return new Reliability(
        reading.number("reliability_factor", "1").orElse(1),
        reading.in().maybeNumber("reliability_collar").orElse(Modifier.BEST));
  }

  private Asset.Part whole(AssetCategory category, double location) {
    double age = reading.needed("age_years", "a number of years of 0 or more");
    Ageing ageing =
        new Ageing(new LifeReader(reading).life(category), duty(category), location, age);
    ComponentTables tables = category.components().getFirst();
    return new Asset.Part(ageing, new EvidenceReader(reading).of(tables, category.family(), ""));
  }

  private Asset.Part mainTank(AssetCategory category, double location) {
    double year = reading.needed("year_of_manufacture", "a year such as 1985");
    String built = year < FIRST_LATER_YEAR ? "Pre" : "Post";
    double life = category.lives().get("Transformer - " + built + " 1980");
    double duty = DutyFactor.ehvTransformer(reading.number("utilisation_pct", USUAL_DUTY));
    double age = reading.needed("age_transformer_years", "a number of years of 0 or more");
    ComponentTables tables = category.components().getFirst();
    return new Asset.Part(
        new Ageing(life, duty, location, age),
        new EvidenceReader(reading).of(tables, category.family(), "_main"));
  }

  private Asset.Part tapchanger(AssetCategory category, double location) {
    double life = category.lives().get(ComponentTables.TAPCHANGER);
    double duty = DutyFactor.tapchanger(reading.number("daily_taps", USUAL_DUTY));
    double age =
        reading
            .number("age_tapchanger_years", "the age of the transformer")
            .orElse(reading.in().maybeNumber("age_transformer_years").orElse(0));
    ComponentTables tables = category.components().getLast();
    return new Asset.Part(
        new Ageing(life, duty, location, age),
        new EvidenceReader(reading).of(tables, category.family(), "_tapchanger"));
  }

  private double duty(AssetCategory category) {
    return switch (category.family()) {
      case LV_CIRCUIT_BREAKER, LV_PILLAR, LV_BOARD, HV_SWITCHGEAR_DISTRIBUTION -> 1;
      case HV_SWITCHGEAR_PRIMARY, EHV_SWITCHGEAR -> operations();
      case HV_TRANSFORMER, EXTENSION_TRANSFORMER ->
          DutyFactor.hvTransformer(reading.number("utilisation_pct", USUAL_DUTY));
      case EHV_TRANSFORMER ->
          DutyFactor.ehvTransformer(reading.number("utilisation_pct", USUAL_DUTY));
      case EHV_CABLE -> cable(false);
      case EXTENSION_CABLE -> cable(true);
    };
  }

  private double cable(boolean hv) {
    return DutyFactor.cable(
        hv,
        reading.number("utilisation_pct", "usual loading, half factor 1"),
        reading.number("operating_voltage_pct", "usual voltage, half factor 1"));
  }

  private double operations() {
    Optional<String> operations = reading.in().maybeWord("operations_class");
    if (operations.isEmpty()) reading.assume("operations_class not given: " + USUAL_DUTY);
    return DutyFactor.switchgear(operations.equals(Optional.of("HIGH")));
  }
}
