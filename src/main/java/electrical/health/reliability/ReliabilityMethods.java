package electrical.health.reliability;

import static electrical.method.Input.number;
import static electrical.method.Input.rows;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import java.util.Optional;
import quantity.Unit;

/** Reliability of equipment and of systems of it. */
public final class ReliabilityMethods {
  private static final Citation IEEE_493 =
      new Citation("IEEE 493", "2007", "chapter 3", Confidence.B);

  private static final Method AVAILABILITY =
      new Method(
          "availability",
          "1.0.0",
          "health",
          "Availability from failure rate and repair time",
          List.of(IEEE_493),
          List.of(
              number("rate_per_year", Unit.PER_YEAR, 0, 8760, "failures per year"),
              number("repair_h", Unit.HOUR, 0, 87_600, "mean time to repair")),
          List.of(
              new Output("availability", "", "share of the time in service"),
              new Output("downtime_h_per_year", "h/a", "hours out of service a year"),
              new Output("mtbf_h", "h", "mean time between failures; null at rate 0")),
          ReliabilityMethods::availability);

  private static final Method SERIES =
      new Method(
          "series-system",
          "1.0.0",
          "health",
          "Failure rate and unreliability of equipment in series",
          List.of(IEEE_493),
          List.of(
              rows(
                  "components",
                  1,
                  "all needed for service",
                  number("rate_per_year", Unit.PER_YEAR, 0, 8760, "failures per year"),
                  number("repair_h", Unit.HOUR, 0, 87_600, "mean time to repair").optional()),
              number("years", Unit.YEAR, 0, 1000, "period of interest")),
          List.of(
              new Output("rate_per_year", "/a", "of the whole"),
              new Output("unreliability", "", "probability of a failure in the period"),
              new Output("repair_h", "h", "mean per failure; null when a repair time is missing"),
              new Output("availability", "", "of the whole; null when a repair time is missing")),
          ReliabilityMethods::series);

  public static final List<Method> ALL =
      List.of(
          RateMethods.RATE,
          RateMethods.SHARE,
          AVAILABILITY,
          SERIES,
          WeibullMethod.METHOD,
          StandbyGenerator.METHOD,
          ServiceLife.METHOD);

  private ReliabilityMethods() {}

  private static Outcome availability(Inputs in) {
    double rate = in.number("rate_per_year");
    double availability = ConstantRate.availability(rate, in.number("repair_h"));
    Optional<Double> mtbf = Optional.of(rate).filter(r -> r > 0).map(ConstantRate::mtbfHours);
    double downtime = ConstantRate.HOURS_PER_YEAR * (1 - availability);
    Sheet.Draft sheet = Sheet.draft();
    if (mtbf.isEmpty()) sheet.warn("no failures: mtbf_h is without end and given as null");
    return sheet
        .step("MTBF", "8760 / rate", mtbf.orElse(null), "h")
        .step("A", "MTBF / (MTBF + MTTR)", availability, "")
        .value("availability", availability)
        .result("downtime_h_per_year", downtime)
        .result("mtbf_h", mtbf.orElse(null))
        .valid("constant failure rate, repair at once")
        .done();
  }

  private static Outcome series(Inputs in) {
    List<Inputs> components = in.rows("components");
    double rate = components.stream().mapToDouble(c -> c.number("rate_per_year")).sum();
    double unreliability = ConstantRate.unreliability(rate, in.number("years"));
    boolean known = components.stream().allMatch(c -> c.has("repair_h"));
    Sheet.Draft sheet =
        Sheet.draft()
            .step("rate", "sum of the rates", rate, "/a")
            .step("Q", "1 - exp(-rate x years)", unreliability, "")
            .value("rate_per_year", rate)
            .result("unreliability", unreliability)
            .result("repair_h", known ? repair(components, rate) : null)
            .result("availability", known ? availability(components) : null)
            .valid("constant rates, independent failures, every component needed");
    if (!known) sheet.unknown("repair_h and availability: a repair time is missing");
    return sheet.done();
  }

  private static double repair(List<Inputs> components, double rate) {
    double hours =
        components.stream()
            .mapToDouble(c -> c.number("rate_per_year") * c.number("repair_h"))
            .sum();
    return rate == 0 ? 0 : hours / rate;
  }

  private static double availability(List<Inputs> components) {
    return components.stream()
        .mapToDouble(
            c -> ConstantRate.availability(c.number("rate_per_year"), c.number("repair_h")))
        .reduce(1, (a, b) -> a * b);
  }
}
