package electrical.transformer.oil;

import electrical.method.Input;
import quantity.Unit;

/** A measured property of insulating liquid. */
enum OilProperty {
  BREAKDOWN_D1816_1MM("breakdown_D1816_1mm_kV", Unit.KILOVOLT, 200),
  BREAKDOWN_D1816_2MM("breakdown_D1816_2mm_kV", Unit.KILOVOLT, 200),
  BREAKDOWN_D877("breakdown_D877_kV", Unit.KILOVOLT, 200),
  BREAKDOWN_60156("breakdown_60156_kV", Unit.KILOVOLT, 200),
  INTERFACIAL_TENSION("interfacial_tension_mN_m", Unit.MILLINEWTON_PER_METRE, 100),
  ACID_NUMBER("acid_number_mgKOH_g", Unit.MG_KOH_PER_GRAM, 10),
  WATER("water_ppm", Unit.PPM_BY_MASS, 1000),
  POWER_FACTOR_25C("power_factor_25C_pct", Unit.PERCENT, 100),
  POWER_FACTOR_100C("power_factor_100C_pct", Unit.PERCENT, 100),
  COLOUR("colour", Unit.ONE, 8);

  private final String wire;
  private final Unit unit;
  private final double greatest;

  OilProperty(String wire, Unit unit, double greatest) {
    this.wire = wire;
    this.unit = unit;
    this.greatest = greatest;
  }

  String wire() {
    return wire;
  }

  String unit() {
    return unit == Unit.ONE ? "" : unit.code();
  }

  Input input() {
    String words = wire.replace('_', ' ');
    return Input.number(wire, unit, 0, greatest, words).optional();
  }

  static OilProperty of(String wire) {
    for (OilProperty property : values()) if (property.wire.equals(wire)) return property;
    throw new IllegalArgumentException("no oil property " + wire);
  }
}
