package electrical.breaker;

import static electrical.method.Input.number;
import static electrical.method.Input.numbers;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.Collections;
import java.util.List;
import quantity.Unit;

/** Opening time of the poles of a medium-voltage breaker. */
public final class BreakerTiming {
  private static final double SLOWEST_USUAL_CYCLES = 5;

  public static final Method METHOD =
      new Method(
          "mv-breaker-timing",
          "1.0.0",
          "breaker",
          "Opening time and pole spread of a medium-voltage breaker",
          List.of(new Citation("ANSI/NETA MTS", "2023", "medium-voltage breakers", Confidence.B)),
          List.of(
              numbers("opening_ms", Unit.MILLISECOND, 0, 10_000, 2, "opening time of each pole"),
              number("frequency_Hz", Unit.HERTZ, 15, 100, "system frequency"),
              number("maker_max_ms", Unit.MILLISECOND, 0, 10_000, "maker's limit").optional()),
          List.of(
              new Output("verdict", "", "pass, investigate or fail"),
              new Output("spread_ms", "ms", "slowest less fastest pole"),
              new Output("spread_limit_ms", "ms", "a sixth of a cycle"),
              new Output("slowest_cycles", "1", "slowest pole")),
          BreakerTiming::calculate);

  private BreakerTiming() {}

  /** A sixth of a cycle in ms: {@code 1000 / (6 f)}, f in Hz; 2.8 ms at 60 Hz. */
  static double spreadLimit(double hertz) {
    return 1000 / (6 * hertz);
  }

  private static Outcome calculate(Inputs in) {
    List<Double> opening = in.numbers("opening_ms");
    double hertz = in.number("frequency_Hz");
    double slowest = Collections.max(opening);
    double spread = Deviation.difference(slowest, Collections.min(opening));
    double limit = spreadLimit(hertz);
    double cycles = slowest * hertz / 1000;
    boolean within = spread <= limit && slowest <= in.maybeNumber("maker_max_ms").orElse(slowest);
    boolean usual = in.has("maker_max_ms") || cycles <= SLOWEST_USUAL_CYCLES;
    Sheet.Draft sheet =
        Sheet.draft()
            .step("spread", "slowest - fastest", spread, "ms")
            .step("limit", "1000 / (6 f)", limit, "ms")
            .step("cycles", "slowest x f / 1000", cycles, "1");
    if (!in.has("maker_max_ms")) sheet.unknown("maker's limit: 3 to 5 cycles are usual");
    return sheet
        .value("verdict", !within ? "fail" : usual ? "pass" : "investigate")
        .result("spread_ms", spread)
        .result("spread_limit_ms", limit)
        .result("slowest_cycles", cycles)
        .valid("medium-voltage breakers at rated control voltage")
        .done();
  }
}
