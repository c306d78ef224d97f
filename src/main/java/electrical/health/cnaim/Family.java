package electrical.health.cnaim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of asset that take the same inputs. */
public enum Family {
  LV_CIRCUIT_BREAKER("lv_circuit_breaker", Family.switchgear()),
  LV_PILLAR("lv_pillar", Family.switchgear()),
  LV_BOARD("lv_board", Family.switchgear()),
  HV_TRANSFORMER("hv_transformer", Family.distributionTransformer()),
  EHV_TRANSFORMER("ehv_transformer", Family.tappedTransformer()),
  HV_SWITCHGEAR_DISTRIBUTION("hv_switchgear_distribution", Family.switchgear("truck_replaced")),
  HV_SWITCHGEAR_PRIMARY(
      "hv_switchgear_primary", Family.switchgear("truck_replaced", "operations_class")),
  EHV_SWITCHGEAR("ehv_switchgear", Family.switchgear("truck_replaced", "operations_class")),
  EHV_CABLE("ehv_cable", Family.cable("asset_register_category", "sub_division")),
  EXTENSION_CABLE("ext_cable_10kV_0_4kV", Family.cable("extension_category")),
  EXTENSION_TRANSFORMER("ext_transformer_0_4_10kV", Family.distributionTransformer());

  private final String wire;
  private final List<String> takes;

  Family(String wire, List<String> takes) {
    this.wire = wire;
    this.takes = takes;
  }

  /** Name on the wire. */
  public String wire() {
    return wire;
  }

  /** Names of the inputs this kind has. */
  public List<String> takes() {
    return takes;
  }

  public static Optional<Family> of(String wire) {
    return Arrays.stream(values()).filter(family -> family.wire.equals(wire)).findFirst();
  }

  private static List<String> switchgear(String... more) {
    return located(Stream.concat(Stream.of("observed", "measured", "age_years"), Stream.of(more)));
  }

  private static List<String> distributionTransformer() {
    return located(
        Stream.of(
            "extension_category",
            "age_years",
            "observed",
            "measured",
            "utilisation_pct",
            "oil",
            "dga",
            "ffa_ppm"));
  }

  private static List<String> tappedTransformer() {
    return located(
        Stream.of(
            "age_transformer_years",
            "age_tapchanger_years",
            "year_of_manufacture",
            "utilisation_pct",
            "daily_taps",
            "observed_main",
            "measured_main",
            "observed_tapchanger",
            "measured_tapchanger",
            "oil_main",
            "oil_tapchanger",
            "dga",
            "dga_previous",
            "ffa_ppm"));
  }

  private static List<String> cable(String... more) {
    return common(
        Stream.concat(
            Stream.of(
                "age_years", "observed", "measured", "utilisation_pct", "operating_voltage_pct"),
            Stream.of(more)));
  }

  private static List<String> located(Stream<String> more) {
    return common(
        Stream.concat(
            Stream.of(
                "asset_register_category",
                "placement",
                "altitude_m",
                "distance_from_coast_km",
                "corrosion_category"),
            more));
  }

  private static List<String> common(Stream<String> more) {
    return Stream.concat(more, Stream.of("reliability_factor", "reliability_collar")).toList();
  }
}
