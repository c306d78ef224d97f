package electrical.battery;

import static electrical.method.Input.flag;
import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import quantity.Unit;

/** Longest time between capacity tests. */
public final class CapacityTestInterval {
  private static final double SHARE_OF_LIFE = 0.25;
  private static final List<String> TYPES = List.of("VLA", "VRLA", "NiCd");

  public static final Method METHOD =
      new Method(
          "battery-capacity-test-interval",
          "1.0.0",
          "battery",
          "Interval of capacity tests",
          List.of(
              new Citation("IEEE 450", "2020", "performance tests", Confidence.A),
              new Citation("IEEE 1188", "2005", "performance tests, 2 years", Confidence.C),
              new Citation("IEEE 1106", "2015", "performance tests", Confidence.C)),
          List.of(
              word("type", TYPES, "vented, valve-regulated or nickel-cadmium"),
              number("expected_life_years", Unit.YEAR, 0.1, 60, "expected service life"),
              flag("degraded", "whether method battery asks for a yearly test").optional()),
          List.of(new Output("interval_years", "a", "longest interval")),
          CapacityTestInterval::calculate);

  private CapacityTestInterval() {}

  /**
   * A quarter of the expected life, at most 2 years for valve-regulated, 5 for the others; a year
   * once degraded.
   *
   * @param lifeYears expected service life in years
   */
  static double years(String type, double lifeYears, boolean degraded) {
    double usual = Math.min(SHARE_OF_LIFE * lifeYears, type.equals("VRLA") ? 2 : 5);
    return degraded ? Math.min(1, usual) : usual;
  }

  private static Outcome calculate(Inputs in) {
    double life = in.number("expected_life_years");
    double years = years(in.word("type"), life, in.maybeFlag("degraded").orElse(false));
    Sheet.Draft sheet =
        Sheet.draft()
            .step("quarter", "0.25 x expected life", SHARE_OF_LIFE * life, "a")
            .step("interval", "least of quarter, cap of the type, 1 if degraded", years, "a")
            .value("interval_years", years)
            .valid("stationary batteries");
    if (!in.has("degraded")) sheet.assume("not degraded");
    if (in.word("type").equals("VLA")) sheet.warn("5 years is common practice for vented cells");
    else sheet.warn("the cap of this type has confidence C");
    return sheet.done();
  }
}
