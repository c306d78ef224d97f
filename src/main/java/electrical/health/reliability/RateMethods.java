package electrical.health.reliability;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import java.util.OptionalDouble;
import quantity.Unit;

/** Published failure rates and what maintenance does to them. */
final class RateMethods {
  static final Method RATE =
      new Method(
          "failure-rate",
          "1.0.0",
          "health",
          "Failure rate and repair time of a type of equipment",
          List.of(FailureRate.TABLE.citation(), Maintenance.TABLE.citation()),
          List.of(
              word("equipment", List.copyOf(FailureRate.ALL.keySet()), "type of equipment"),
              word("maintenance", List.of("excellent", "fair", "poor"), "its quality").optional()),
          List.of(
              new Output("rate_per_year", "/a", "null where the source has a range only"),
              new Output("low_per_year", "/a", "lower end of a range, or null"),
              new Output("high_per_year", "/a", "upper end of a range, or null"),
              new Output("mtbf_h", "h", "mean time between failures, or null"),
              new Output("repair_h", "h", "mean repair time or downtime, or null"),
              new Output("source", "", "of the rate"),
              new Output("confidence", "", "of the rate: A, B or C")),
          RateMethods::rate);

  static final Method SHARE =
      new Method(
          "inadequate-maintenance-share",
          "1.0.0",
          "health",
          "Share of failures blamed on inadequate maintenance",
          List.of(Maintenance.TABLE.citation()),
          List.of(
              word("equipment", List.of("all", "transformer", "breaker", "motor"), "kind"),
              number("months", Unit.MONTH, 0, 1200, "since it was last maintained")),
          List.of(new Output("share_pct", "%", "of the failures")),
          RateMethods::share);

  private RateMethods() {}

  private static Object nullable(OptionalDouble number) {
    return number.isPresent() ? (Object) number.getAsDouble() : null;
  }

  private static OptionalDouble times(OptionalDouble number, double factor) {
    return number.isPresent()
        ? OptionalDouble.of(number.getAsDouble() * factor)
        : OptionalDouble.empty();
  }

  private static Outcome rate(Inputs in) {
    FailureRate found = FailureRate.ALL.get(in.word("equipment"));
    String quality = in.maybeWord("maintenance").orElse("");
    if (!quality.isEmpty() && found.maintenanceClass().isEmpty())
      return Outcome.refused(
          "/maintenance",
          "NOT_APPLICABLE",
          quality,
          "nothing: transformers, breakers, motors only");
    double factor =
        quality.isEmpty() ? 1 : Maintenance.multiplier(found.maintenanceClass(), quality);
    OptionalDouble rate = times(found.rate(), factor);
    Sheet.Draft sheet = Sheet.draft();
    notes(sheet, found, quality);
    return sheet
        .step("q", "multiplier of the maintenance quality", factor, "")
        .step("rate", "published rate x q", nullable(rate), "/a")
        .value("rate_per_year", nullable(rate))
        .result("low_per_year", nullable(times(found.low(), factor)))
        .result("high_per_year", nullable(times(found.greatest(), factor)))
        .result("mtbf_h", nullable(mtbf(rate, found)))
        .result("repair_h", nullable(found.repair().hours()))
        .result("source", found.source())
        .result("confidence", found.confidence().name())
        .valid("industrial and commercial equipment of usual duty; not a rate of this one item")
        .done();
  }

  private static OptionalDouble mtbf(OptionalDouble rate, FailureRate found) {
    return rate.isPresent()
        ? OptionalDouble.of(ConstantRate.mtbfHours(rate.getAsDouble()))
        : found.mtbfAtLeast();
  }

  private static void notes(Sheet.Draft sheet, FailureRate found, String quality) {
    if (quality.isEmpty()) sheet.assume("maintenance not given: average");
    if (!found.repair().note().isEmpty()) sheet.assume("repair_h is: " + found.repair().note());
    if (found.rate().isEmpty())
      sheet.unknown(
          found.mtbfAtLeast().isPresent()
              ? "the rate: the source gives the least MTBF only"
              : "the rate: the source gives a range only");
    if (found.repair().hours().isEmpty()) sheet.unknown("repair time: the source has none");
    switch (found.confidence()) {
      case C -> sheet.warn("figures from memory of the standard: a seed value, to be replaced");
      case A, B -> {}
    }
  }

  private static Outcome share(Inputs in) {
    double share = Maintenance.share(in.word("equipment"), in.number("months"));
    return Sheet.draft()
        .step("share", "by months: under 12, 12 to 24, over 24", share, "%")
        .value("share_pct", share)
        .warn("figures from memory of the standard")
        .valid("industrial plants of the surveys of IEEE 493")
        .done();
  }
}
