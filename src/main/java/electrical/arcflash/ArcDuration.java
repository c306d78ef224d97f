package electrical.arcflash;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import java.util.Optional;
import quantity.Unit;

/** The two-second rule: how long a person is taken to stay before an arc. */
public final class ArcDuration {
  private static final double LIMIT_MILLISECONDS = 2000;

  static final Method METHOD =
      new Method(
          "arc-duration",
          "1.0.0",
          "arcflash",
          "Arc duration to calculate with, two-second rule",
          List.of(new Citation("IEEE 1584", "2018", "maximum arc duration", Confidence.A)),
          List.of(
              Input.number(
                  "clearing_time_ms",
                  Unit.MILLISECOND,
                  0.001,
                  1e9,
                  "clearing time of the protection at the arcing current"),
              Input.flag(
                      "can_move_away",
                      "whether nothing keeps the worker from leaving: no bucket, ladder or corner")
                  .optional()),
          List.of(
              new Output("T_arc_ms", "ms", "arc duration to calculate with"),
              new Output("capped", "", "whether the clearing time was longer")),
          ArcDuration::calculate);

  private ArcDuration() {}

  /**
   * Arc duration in ms: the clearing time, but at most 2000 ms for a person who can move away.
   *
   * <p>Source: IEEE 1584-2018, maximum arc duration; a custom, no limit of the model.
   */
  public static double milliseconds(double clearingMilliseconds, boolean canMoveAway) {
    return canMoveAway ? Math.min(clearingMilliseconds, LIMIT_MILLISECONDS) : clearingMilliseconds;
  }

  private static Outcome calculate(Inputs in) {
    double clearing = in.number("clearing_time_ms");
    Optional<Boolean> away = in.maybeFlag("can_move_away");
    double duration = milliseconds(clearing, away.orElse(false));
    Sheet.Draft draft =
        Sheet.draft()
            .step("T", "min(clearing time, 2000 ms) for who can move away", duration, "ms")
            .value("T_arc_ms", duration)
            .result("capped", duration < clearing)
            .valid("a clearing time that is known, of protection that is maintained");
    if (away.isEmpty())
      draft.assume("the worker cannot move away: the clearing time is not capped");
    return draft.done();
  }
}
