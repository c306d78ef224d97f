package electrical.battery;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import quantity.Unit;

/** When a stationary battery is to be tested every year or replaced. */
public final class BatteryVerdict {
  private static final double GREATEST_CAPACITY = 200;

  public static final Method METHOD =
      new Method(
          "battery",
          "1.0.0",
          "battery",
          "Replacement and test rules of stationary batteries",
          List.of(
              new Citation("IEEE 450", "2020", "replacement and degradation", Confidence.A),
              new Citation("IEEE 1188", "2005", "replacement, ohmic values", Confidence.B),
              new Citation("IEEE 1106", "2015", "replacement", Confidence.A)),
          List.of(
              percent("capacity_pct", GREATEST_CAPACITY, "capacity now, of rated"),
              percent("previous_pct", GREATEST_CAPACITY, "capacity at the last test, of rated"),
              percent("life_used_pct", 1000, "age, of expected service life"),
              number(
                      "ohmic_over_baseline_pct",
                      Unit.PERCENT,
                      -100,
                      100_000,
                      "resistance over baseline")
                  .optional(),
              number(
                      "conductance_under_baseline_pct",
                      Unit.PERCENT,
                      -100_000,
                      100,
                      "conductance under baseline")
                  .optional()),
          List.of(
              new Output(
                  "verdict",
                  "",
                  "ok, annual capacity test, investigate, replacement candidate or replace"),
              new Output("findings", "", "every rule that applied")),
          BatteryVerdict::calculate);

  private BatteryVerdict() {}

  /** What to do, least urgent first. */
  public enum Verdict {
    OK,
    ANNUAL_CAPACITY_TEST,
    INVESTIGATE,
    REPLACEMENT_CANDIDATE,
    REPLACE;

    String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private static Input percent(String name, double max, String description) {
    return number(name, Unit.PERCENT, 0, max, description).optional();
  }

  /**
   * Below 80 % of rated replace; below 90 %, or more than 10 points of rated lost since the last
   * test, test every year. Source: IEEE 450, 1188, 1106.
   *
   * @param now capacity, percent of rated
   * @param previous capacity at the last test, percent of rated; empty when there was none
   */
  public static Verdict ofCapacity(double now, OptionalDouble previous) {
    if (now < 80) return Verdict.REPLACE;
    boolean degraded = now < 90 || (previous.isPresent() && lost(previous.getAsDouble(), now) > 10);
    return degraded ? Verdict.ANNUAL_CAPACITY_TEST : Verdict.OK;
  }

  /** In decimal figures, so that 100.2 less 90.2 is exactly 10. */
  private static double lost(double previous, double now) {
    return BigDecimal.valueOf(previous).subtract(BigDecimal.valueOf(now)).doubleValue();
  }

  /**
   * From 20 % off its baseline investigate, from 30 % a replacement candidate. Source: IEEE 1188.
   */
  public static Verdict ofOhmic(double percentOff) {
    if (percentOff >= 30) return Verdict.REPLACEMENT_CANDIDATE;
    return percentOff >= 20 ? Verdict.INVESTIGATE : Verdict.OK;
  }

  /** Past 85 % of expected life test every year. */
  public static Verdict ofAge(double lifeUsedPercent) {
    return lifeUsedPercent > 85 ? Verdict.ANNUAL_CAPACITY_TEST : Verdict.OK;
  }

  private static Outcome calculate(Inputs in) {
    Sheet.Draft sheet = Sheet.draft().valid("lead-acid and nickel-cadmium stationary batteries");
    OptionalDouble previous = in.maybeNumber("previous_pct");
    List<Verdict> found = found(in, previous, sheet);
    if (found.isEmpty()) {
      return Outcome.refused(
          "",
          "MISSING_FIELD",
          "nothing",
          "a capacity, an age, or an ohmic value against its baseline");
    }
    if (!in.has("capacity_pct")) sheet.unknown("capacity: only it decides on replacement");
    else if (previous.isEmpty()) sheet.unknown("capacity at the last test");
    return sheet
        .value("verdict", Collections.max(found).words())
        .result(
            "findings",
            found.stream().filter(v -> v != Verdict.OK).distinct().map(Verdict::words).toList())
        .done();
  }

  private static List<Verdict> found(Inputs in, OptionalDouble previous, Sheet.Draft sheet) {
    List<Verdict> found = new ArrayList<>();
    in.maybeNumber("capacity_pct")
        .ifPresent(c -> note("capacity", ofCapacity(c, previous), found, sheet));
    in.maybeNumber("life_used_pct").ifPresent(a -> note("age", ofAge(a), found, sheet));
    in.maybeNumber("ohmic_over_baseline_pct")
        .ifPresent(o -> note("ohmic", ofOhmic(o), found, sheet));
    in.maybeNumber("conductance_under_baseline_pct")
        .ifPresent(c -> note("conductance", ofOhmic(c), found, sheet));
    return found;
  }

  private static void note(String rule, Verdict verdict, List<Verdict> found, Sheet.Draft sheet) {
    found.add(verdict);
    sheet.step(rule, "rule of " + rule, verdict.words(), "");
  }
}
