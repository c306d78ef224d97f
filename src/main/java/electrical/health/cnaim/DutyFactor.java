package electrical.health.cnaim;

import java.util.OptionalDouble;

/**
 * Duty factors; an input that is not known counts as usual duty, factor 1. Low and high voltage
 * switchgear without a function here has the factor 1.
 *
 * <p>Source: CNAIM v2.1, 6.6, Tables 31 to 34.
 */
public final class DutyFactor {
  private static final Steps CABLE_HV = steps("cable_utilisation_hv");
  private static final Steps CABLE_EHV = steps("cable_utilisation_ehv");
  private static final Steps CABLE_VOLTAGE = steps("cable_voltage");
  private static final Steps HV_TRANSFORMER = steps("hv_transformer_utilisation");
  private static final Steps EHV_TRANSFORMER = steps("ehv_transformer_utilisation");
  private static final Steps TAPCHANGER = steps("tapchanger_daily_taps");
  private static final double OFTEN = operations("HIGH");
  private static final double USUAL = operations("NORMAL_LOW");

  private DutyFactor() {}

  private static Steps steps(String quantity) {
    return Steps.of(
        Register.table("duty"),
        row -> row.get("quantity").equals(quantity),
        "upper_incl",
        "factor");
  }

  private static double operations(String word) {
    return Register.table("duty").rows().stream()
        .filter(row -> row.get("upper_incl").equals(word))
        .mapToDouble(row -> Double.parseDouble(row.get("factor")))
        .findFirst()
        .orElseThrow();
  }

  /** 6.6 to 20 kV transformer by greatest utilisation in percent. */
  public static double hvTransformer(OptionalDouble utilisationPercent) {
    return HV_TRANSFORMER.upTo(utilisationPercent);
  }

  /** Main tank of a 33 kV or 66 kV transformer by greatest utilisation in percent. */
  public static double ehvTransformer(OptionalDouble utilisationPercent) {
    return EHV_TRANSFORMER.upTo(utilisationPercent);
  }

  /** Tapchanger by average operations per day. */
  public static double tapchanger(OptionalDouble dailyTaps) {
    return TAPCHANGER.upTo(dailyTaps);
  }

  /** Primary and 33 kV or 66 kV switchgear: 1.2 where it operates often, otherwise 1. */
  public static double switchgear(boolean operatesOften) {
    return operatesOften ? OFTEN : USUAL;
  }

  /**
   * Cable: half by greatest utilisation in percent, half by operating voltage in percent of the
   * design voltage.
   *
   * @param hv true up to 20 kV, false above
   */
  public static double cable(
      boolean hv, OptionalDouble utilisationPercent, OptionalDouble operatingVoltagePercent) {
    return 0.5 * (hv ? CABLE_HV : CABLE_EHV).upTo(utilisationPercent)
        + 0.5 * CABLE_VOLTAGE.upTo(operatingVoltagePercent);
  }
}
