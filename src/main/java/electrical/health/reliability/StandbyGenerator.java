package electrical.health.reliability;

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
import java.util.Map;
import quantity.Unit;

/**
 * Standby diesel generator called upon.
 *
 * <p>{@code P = 1 - (1 - p_start)(1 - p_load) exp(-rate x max(0, hours - 1))}: failing to start, to
 * take load, or to run on after the first hour.
 *
 * <p>Source: rates per demand and run-hour of NREL (well kept sets) and NRC/INL (mean).
 */
final class StandbyGenerator {
  private static final Map<String, Double> START = Map.of("well_kept", 0.0013, "mean", 0.00222);
  private static final double LOAD = 0.00331;
  private static final double RUN_PER_HOUR = 0.00118;
  private static final double MEAN_REPAIR_H = 33.9;

  static final Method METHOD =
      new Method(
          "standby-generator",
          "1.0.0",
          "health",
          "Probability that a standby generator fails when called upon",
          List.of(
              new Citation("NREL, NRC/INL", "as quoted in public models", "diesel", Confidence.B)),
          List.of(
              number("run_hours", Unit.HOUR, 0, 8760, "needed"),
              word("upkeep", List.of("well_kept", "mean"), "without: mean").optional()),
          List.of(
              new Output("failure_probability", "", "per call"),
              new Output("start_failure", "", "per call"),
              new Output("repair_h", "h", "mean")),
          StandbyGenerator::calculate);

  private StandbyGenerator() {}

  private static Outcome calculate(Inputs in) {
    double start = START.get(in.maybeWord("upkeep").orElse("mean"));
    double running = Math.max(0, in.number("run_hours") - 1);
    double survives = (1 - start) * (1 - LOAD) * Math.exp(-RUN_PER_HOUR * running);
    Sheet.Draft sheet = Sheet.draft();
    if (!in.has("upkeep")) sheet.assume("upkeep not given: mean");
    return sheet
        .step("p_start", "per call, by upkeep", start, "")
        .step("p_load", "per call", LOAD, "")
        .step("h", "hours after the first", running, "h")
        .step("P", "1 - (1 - p_start)(1 - p_load) exp(-0.00118 h)", 1 - survives, "")
        .value("failure_probability", 1 - survives)
        .result("start_failure", start)
        .result("repair_h", MEAN_REPAIR_H)
        .valid("one diesel set; failing within the first hour is in starting and loading")
        .done();
  }
}
