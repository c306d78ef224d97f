package risk.functions;

import electrical.hazards.KnownEquipment;
import electrical.health.reliability.ConstantRate;
import electrical.health.reliability.Weibull;
import electrical.insulation.ApparatusMinimum;
import electrical.thermography.Hotspot;
import electrical.transformer.status.GasExcess;
import electrical.transformer.thermal.PaperAgeing;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** Methods of the standards that formulas may call. */
public final class Electrical {
  /** A few hundred makers and models are all there are; beyond that nothing is kept. */
  private static final int REMEMBERED = 10_000;

  private static final Map<Named, Double> GRADES = new ConcurrentHashMap<>();

  /** A maker's model of a year. */
  private record Named(String manufacturer, String model, int year) {}

  private Electrical() {}

  /**
   * Hazard of a Weibull life distribution, failures a year (IEC 61649:2008).
   *
   * @param years age, 0 or more
   * @param shape above 0
   * @param scale characteristic life in years, above 0
   */
  public static double weibullHazard(double years, double shape, double scale) {
    return new Weibull(shape, scale).hazard(years);
  }

  /** Probability of at least one failure within some years at a constant rate a year. */
  public static double unreliability(double rate, double years) {
    return ConstantRate.unreliability(rate, years);
  }

  /**
   * Greatest ratio of dissolved gas to its limit of IEEE C57.104-2019, Table 1 (90th percentile),
   * age and O2/N2 untold; levels in ppm, 0 when not measured.
   */
  public static double c57104Table1Ratio(
      double h2, double ch4, double c2h6, double c2h4, double c2h2, double co, double co2) {
    return GasExcess.ofTable1(h2, ch4, c2h6, c2h4, c2h2, co, co2);
  }

  /** The same with Table 2 (95th percentile). */
  public static double c57104Table2Ratio(
      double h2, double ch4, double c2h6, double c2h4, double c2h2, double co, double co2) {
    return GasExcess.ofTable2(h2, ch4, c2h6, c2h4, c2h2, co, co2);
  }

  /**
   * Grade of a hot spot by its rise in K over a similar component under similar load, ANSI/NETA MTS
   * Table 100.18: 0 none, 1 possible, 2 probable, 4 major.
   */
  @SuppressWarnings("EnumOrdinal") // the enum is ordered by severity, and says so
  public static double hotspotGrade(double kelvin) {
    return Hotspot.toSimilar(Math.max(0, kelvin)).ordinal();
  }

  /**
   * Least insulation resistance in Ohm at 20 degC of apparatus rated so many volts, ANSI/NETA Table
   * 100.1; the lower where editions differ.
   */
  public static double insulationMinimum(double volts) {
    return ApparatusMinimum.leastMegohms(volts) * 1e6;
  }

  /** Ageing of thermally upgraded paper at a hot spot in degC, 1 at 110 degC (IEEE C57.91). */
  public static double paperAgeing(double celsius) {
    return PaperAgeing.upgraded(celsius);
  }

  /**
   * Whether maker and model name equipment with a history (CPSC notices, court records): 2 a
   * documented hazard, a recall or defect reports, 1 obsolete, 0 neither.
   *
   * @param year of manufacture; 0 is unknown, and below 0 whichever year is the worst
   */
  public static double knownEquipmentGrade(String manufacturer, String model, double year) {
    if (manufacturer.isEmpty() && model.isEmpty()) return 0;
    Named key = new Named(manufacturer, model, (int) year);
    Double before = GRADES.get(key);
    if (before != null) return before;
    double grade = grade(key);
    if (GRADES.size() < REMEMBERED) GRADES.put(key, grade);
    return grade;
  }

  private static double grade(Named named) {
    OptionalInt made = named.year <= 0 ? OptionalInt.empty() : OptionalInt.of(named.year);
    return KnownEquipment.matches(named.manufacturer, named.model, made).stream()
        .filter(m -> named.year < 0 || m.certainty() == KnownEquipment.Certainty.NAMED)
        .mapToDouble(m -> m.status().startsWith("obsol") ? 1 : 2)
        .max()
        .orElse(0);
  }
}
