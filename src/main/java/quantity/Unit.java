package quantity;

import static quantity.Dimension.ACIDITY;
import static quantity.Dimension.APPARENT_POWER;
import static quantity.Dimension.CAPACITANCE;
import static quantity.Dimension.CHARGE;
import static quantity.Dimension.CONCENTRATION;
import static quantity.Dimension.CONCENTRATION_RATE;
import static quantity.Dimension.CONDUCTANCE;
import static quantity.Dimension.CURRENT;
import static quantity.Dimension.DURATION;
import static quantity.Dimension.ENERGY_DENSITY;
import static quantity.Dimension.FREQUENCY;
import static quantity.Dimension.INTERFACIAL_TENSION;
import static quantity.Dimension.LENGTH;
import static quantity.Dimension.MASS_CONCENTRATION;
import static quantity.Dimension.MASS_FRACTION;
import static quantity.Dimension.MONEY;
import static quantity.Dimension.NUMBER;
import static quantity.Dimension.POWER;
import static quantity.Dimension.RATE;
import static quantity.Dimension.RATIO;
import static quantity.Dimension.RESISTANCE;
import static quantity.Dimension.RESISTANCE_LENGTH;
import static quantity.Dimension.TEMPERATURE;
import static quantity.Dimension.TEMPERATURE_DIFFERENCE;
import static quantity.Dimension.VELOCITY;
import static quantity.Dimension.VOLTAGE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The units senders write, each with its UCUM code, other spellings, and the way to the canonical
 * unit of its dimension: {@code canonical = (number + shift) x numerator / denominator}, worked in
 * decimal, so that a number on a limit stays on it in every unit. A temperature difference converts
 * without the shift. Spellings are case-sensitive where case tells units apart (mV, MV).
 */
public enum Unit {
  VOLT(VOLTAGE, 1, 1, "V", "volt", "volts", "v"),
  KILOVOLT(VOLTAGE, 1000, 1, "kV", "KV", "kv"),
  MILLIVOLT(VOLTAGE, 1, 1000, "mV"),
  MICROVOLT(VOLTAGE, 1, 1_000_000, "uV", "µV", "μV"),
  MEGAVOLT(VOLTAGE, 1_000_000, 1, "MV"),
  AMPERE(CURRENT, 1, 1, "A", "amp", "amps"),
  KILOAMPERE(CURRENT, 1000, 1, "kA", "KA"),
  MILLIAMPERE(CURRENT, 1, 1000, "mA"),
  VOLT_AMPERE(APPARENT_POWER, 1, 1, "V.A", "VA"),
  KILOVOLT_AMPERE(APPARENT_POWER, 1000, 1, "kV.A", "kVA", "KVA", "kva"),
  MEGAVOLT_AMPERE(APPARENT_POWER, 1_000_000, 1, "MV.A", "MVA"),
  CELSIUS(TEMPERATURE, 1, 1, "Cel", "°C", "degC", "C", "℃"),
  FAHRENHEIT(TEMPERATURE, 5, 9, -32, "[degF]", "°F", "degF", "F", "℉"),
  KELVIN(TEMPERATURE, 1, 1, -273.15, "K"),
  CELSIUS_DIFFERENCE(TEMPERATURE_DIFFERENCE, 1, 1, "K", "Cel", "°C", "degC", "C", "℃"),
  FAHRENHEIT_DIFFERENCE(TEMPERATURE_DIFFERENCE, 5, 9, "[degF]", "°F", "degF", "F", "℉"),
  PERCENT(RATIO, 1, 1, "%", "percent", "pct"),
  FRACTION(RATIO, 100, 1, "1"),
  PPM(CONCENTRATION, 1, 1, "[ppm]", "ppm", "PPM", "uL/L", "µL/L", "μL/L"),
  PPM_BY_MASS(MASS_FRACTION, 1, 1, "[ppm]", "ppm", "PPM", "mg/kg", "ug/g", "µg/g", "μg/g"),
  PPM_PER_YEAR(CONCENTRATION_RATE, 1, 1, "[ppm]/a", "ppm/a", "ppm/yr", "ppm/year", "uL/L/a"),
  /** A day of a Julian year. */
  PPM_PER_DAY(CONCENTRATION_RATE, 365.25, 1, "[ppm]/d", "ppm/d", "ppm/day"),
  PPM_PER_HOUR(CONCENTRATION_RATE, 8766, 1, "[ppm]/h", "ppm/h"),
  MILLIMETRE(LENGTH, 1, 1, "mm"),
  MICROMETRE(LENGTH, 1, 1000, "um", "µm", "μm"),
  NANOMETRE(LENGTH, 1, 1_000_000, "nm"),
  CENTIMETRE(LENGTH, 10, 1, "cm"),
  METRE(LENGTH, 1000, 1, "m"),
  KILOMETRE(LENGTH, 1_000_000, 1, "km"),
  INCH(LENGTH, 254, 10, "[in_i]", "in", "inch", "inches"),
  FOOT(LENGTH, 3048, 10, "[ft_i]", "ft", "feet"),
  CALORIE_PER_CM2(ENERGY_DENSITY, 1, 1, "cal/cm2", "cal/cm²"),
  JOULE_PER_CM2(ENERGY_DENSITY, 1000, 4184, "J/cm2", "J/cm²"),
  OHM(RESISTANCE, 1, 1, "Ohm", "ohm", "ohms", "Ω", "Ω"),
  MICROHM(RESISTANCE, 1, 1_000_000, "uOhm", "µΩ", "μΩ", "µOhm"),
  MILLIOHM(RESISTANCE, 1, 1000, "mOhm", "mΩ"),
  KILOHM(RESISTANCE, 1000, 1, "kOhm", "kΩ"),
  MEGOHM(RESISTANCE, 1_000_000, 1, "MOhm", "MΩ"),
  GIGOHM(RESISTANCE, 1_000_000_000, 1, "GOhm", "GΩ"),
  HOUR(DURATION, 1, 1, "h", "hours", "hour"),
  MINUTE(DURATION, 1, 60, "min"),
  SECOND(DURATION, 1, 3600, "s"),
  DAY(DURATION, 24, 1, "d", "days"),
  MILLISECOND(DURATION, 1, 3_600_000, "ms"),
  /** A twelfth of a Julian year, as UCUM has it; calendar months are counted by calendars. */
  MONTH(DURATION, 730.5, 1, "mo", "months", "month"),
  YEAR(DURATION, 8766, 1, "a", "years", "year", "yr"),
  HERTZ(FREQUENCY, 1, 1, "Hz"),
  KILOHERTZ(FREQUENCY, 1000, 1, "kHz"),
  SIEMENS(CONDUCTANCE, 1, 1, "S", "mho"),
  MG_KOH_PER_GRAM(ACIDITY, 1, 1, "mg/g", "mgKOH/g", "mg KOH/g"),
  MILLINEWTON_PER_METRE(INTERFACIAL_TENSION, 1, 1, "mN/m", "dyn/cm"),
  NEWTON_PER_METRE(INTERFACIAL_TENSION, 1000, 1, "N/m"),
  MG_PER_LITRE(MASS_CONCENTRATION, 1, 1, "mg/L"),
  MICROGRAM_PER_LITRE(MASS_CONCENTRATION, 1, 1000, "ug/L", "µg/L", "μg/L"),
  AMPERE_HOUR(CHARGE, 1, 1, "A.h", "Ah"),
  MILLIMETRE_PER_SECOND(VELOCITY, 1, 1, "mm/s"),
  CENTIMETRE_PER_SECOND(VELOCITY, 10, 1, "cm/s"),
  METRE_PER_SECOND(VELOCITY, 1000, 1, "m/s"),
  INCH_PER_SECOND(VELOCITY, 254, 10, "[in_i]/s", "in/s"),
  PICOFARAD(CAPACITANCE, 1, 1, "pF"),
  NANOFARAD(CAPACITANCE, 1000, 1, "nF"),
  MICROFARAD(CAPACITANCE, 1_000_000, 1, "uF", "µF", "μF"),
  WATT(POWER, 1, 1, "W"),
  MILLIWATT(POWER, 1, 1000, "mW"),
  KILOWATT(POWER, 1000, 1, "kW", "KW"),
  MEGAWATT(POWER, 1_000_000, 1, "MW"),
  /** 550 foot-pounds of force in a second. */
  HORSEPOWER(POWER, 745.6998715822702, 1, "[HP]", "hp", "HP"),
  MEGOHM_KILOMETRE(RESISTANCE_LENGTH, 1, 1, "MOhm.km", "MΩ·km", "MΩ.km"),
  /** For 1000 ft, as makers in North America give the constant of an insulation. */
  MEGOHM_KILOFOOT(
      RESISTANCE_LENGTH, 3048, 10_000, "1000.MOhm.[ft_i]", "MOhm.1000ft", "MOhm-1000ft", "MΩ·kft"),
  /** Thickness of a corrosion film. */
  ANGSTROM(LENGTH, 1, 10_000_000, "Ao", "Å"),
  PER_YEAR(RATE, 1, 1, "/a", "/yr", "/year"),
  /** Of a year of 8760 h, as reliability counts it (IEEE 493-2007, chapter 3). */
  PER_HOUR(RATE, 8760, 1, "/h"),
  POUND_STERLING(MONEY, 1, 1, "[GBP]", "GBP", "£"),
  ONE(NUMBER, 1, 1, "1"),
  /** A thousandth, as tan delta is told. */
  PER_MILLE(NUMBER, 1, 1000, "10*-3", "1e-3", "E-3", "‰");

  private final Dimension dimension;
  private final BigDecimal numerator;
  private final BigDecimal denominator;
  private final BigDecimal shift;
  private final List<String> spellings;

  Unit(Dimension dimension, double numerator, double denominator, String... spellings) {
    this(dimension, numerator, denominator, 0.0, spellings);
  }

  Unit(
      Dimension dimension,
      double numerator,
      double denominator,
      double shift,
      String... spellings) {
    this.dimension = dimension;
    this.numerator = BigDecimal.valueOf(numerator);
    this.denominator = BigDecimal.valueOf(denominator);
    this.shift = BigDecimal.valueOf(shift);
    this.spellings = List.of(spellings);
  }

  /** The unit of this dimension with this spelling. */
  public static Optional<Unit> of(Dimension dimension, String spelling) {
    return Arrays.stream(values())
        .filter(unit -> unit.dimension == dimension && unit.spellings.contains(spelling))
        .findFirst();
  }

  /** The UCUM codes understood for a dimension, for error messages. */
  public static List<String> codes(Dimension dimension) {
    return Arrays.stream(values())
        .filter(unit -> unit.dimension == dimension)
        .map(unit -> unit.spellings.getFirst())
        .toList();
  }

  public Dimension dimension() {
    return dimension;
  }

  /** Whether senders write it so, or as its code. */
  boolean isSpelled(String spelling) {
    return spellings.contains(spelling);
  }

  /** UCUM code, as written in answers. */
  public String code() {
    return spellings.getFirst();
  }

  /** A number in this unit as a number in the dimension's canonical unit. */
  public double toCanonical(double number) {
    return Double.isFinite(number)
        ? convert(BigDecimal.valueOf(number), of(dimension, dimension.unit()).orElseThrow())
        : number;
  }

  /** A number in this unit as a number in another unit of the dimension, rounded once. */
  public double convert(BigDecimal number, Unit to) {
    BigDecimal above = number.add(shift).multiply(numerator).multiply(to.denominator);
    BigDecimal below = denominator.multiply(to.numerator);
    return above.divide(below, MathContext.DECIMAL128).subtract(to.shift).doubleValue();
  }
}
