package quantity;

/** The kinds of physical quantity facts carry, each with the one unit it is kept in. */
public enum Dimension {
  VOLTAGE("V"),
  CURRENT("A"),
  APPARENT_POWER("V.A"),
  TEMPERATURE("Cel"),
  TEMPERATURE_DIFFERENCE("K"),
  RATIO("%"),
  /** Of a gas in a liquid, by volume. */
  CONCENTRATION("[ppm]"),
  /** Of water and other contents of a liquid, by mass. */
  MASS_FRACTION("[ppm]"),
  /** Growth of a dissolved gas. */
  CONCENTRATION_RATE("[ppm]/a"),
  LENGTH("mm"),
  ENERGY_DENSITY("cal/cm2"),
  RESISTANCE("Ohm"),
  DURATION("h"),
  FREQUENCY("Hz"),
  CONDUCTANCE("S"),
  /** Acid number of an insulating liquid. */
  ACIDITY("mg/g"),
  INTERFACIAL_TENSION("mN/m"),
  MASS_CONCENTRATION("mg/L"),
  /** Events per year. */
  RATE("/a"),
  /** Charge a cell can give, as batteries are rated. */
  CHARGE("A.h"),
  VELOCITY("mm/s"),
  CAPACITANCE("pF"),
  /** Active power. */
  POWER("W"),
  /** Insulation resistance of a unit of cable length. */
  RESISTANCE_LENGTH("MOhm.km"),
  MONEY("[GBP]"),
  /** A pure number: counts, indices, power factor. */
  NUMBER("1");

  private final String unit;

  Dimension(String unit) {
    this.unit = unit;
  }

  /** UCUM code of the canonical unit. */
  public String unit() {
    return unit;
  }
}
