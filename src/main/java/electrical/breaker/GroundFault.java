package electrical.breaker;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import quantity.Unit;

/** Ground-fault protection of equipment at the service. */
public final class GroundFault {
  private static final double GREATEST_PICKUP = 1200;
  private static final double GREATEST_SECONDS = 1;

  public static final Method METHOD =
      new Method(
          "ground-fault-protection",
          "1.0.0",
          "breaker",
          "Ground-fault protection of equipment",
          List.of(new Citation("NFPA 70", "2023", "230.95(A)", Confidence.A)),
          List.of(
              number("pickup_A", Unit.AMPERE, 0, 100_000, "pickup"),
              number("time_s", Unit.SECOND, 0, 1000, "clearing time at 3000 A").optional()),
          List.of(new Output("verdict", "", "pass, fail, or unknown without a time")),
          GroundFault::calculate);

  private GroundFault() {}

  private static Outcome calculate(Inputs in) {
    boolean pickup = in.number("pickup_A") <= GREATEST_PICKUP;
    boolean time = in.maybeNumber("time_s").orElse(0) <= GREATEST_SECONDS;
    Sheet.Draft sheet =
        Sheet.draft()
            .step("pickup", "pickup_A <= 1200 A", pickup, "")
            .valid("solidly grounded wye services above 150 V to ground, 1000 A and more");
    if (in.has("time_s")) sheet.step("time", "time_s <= 1 s at 3000 A", time, "");
    else sheet.unknown("clearing time at 3000 A");
    String passed = in.has("time_s") ? "pass" : "unknown";
    return sheet.value("verdict", pickup && time ? passed : "fail").done();
  }
}
