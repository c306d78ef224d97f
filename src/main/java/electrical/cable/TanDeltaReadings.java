package electrical.cable;

import static electrical.method.Input.numbers;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import quantity.Unit;

/** The three tan delta criteria from the readings of a test. */
public final class TanDeltaReadings {
  public static final Method METHOD =
      new Method(
          "tan-delta-statistics",
          "1.0.0",
          "cable",
          "Mean, tip-up and standard deviation of tan delta readings",
          List.of(new Citation("IEEE 400.2", "2013", "tan delta criteria", Confidence.B)),
          List.of(
              readings("at_half_U0", 1, "0.5 U0"),
              readings("at_U0", 2, "U0"),
              readings("at_one_and_half_U0", 1, "1.5 U0")),
          List.of(
              new Output("mean", "10*-3", "mean at U0"),
              new Output("tip_up", "10*-3", "mean at 1.5 U0 less mean at 0.5 U0"),
              new Output("std", "10*-3", "standard deviation at U0"),
              new Output("verdict", "", "as method tan-delta")),
          TanDeltaReadings::calculate);

  private TanDeltaReadings() {}

  private static Input readings(String name, int atLeast, String voltage) {
    return numbers(name, Unit.PER_MILLE, 0, 1e6, atLeast, "readings at " + voltage);
  }

  static double mean(List<Double> readings) {
    return readings.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  /**
   * Sample standard deviation {@code sqrt(sum (x - mean)^2 / (n - 1))} of at least two readings.
   */
  static double deviation(List<Double> readings) {
    double mean = mean(readings);
    double squares = readings.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
    return Math.sqrt(squares / (readings.size() - 1));
  }

  private static Outcome calculate(Inputs in) {
    double mean = mean(in.numbers("at_U0"));
    double tipUp = mean(in.numbers("at_one_and_half_U0")) - mean(in.numbers("at_half_U0"));
    double deviation = deviation(in.numbers("at_U0"));
    TanDelta.Verdict worst =
        java.util.Collections.max(
            List.of(
                TanDelta.verdict("mean", mean),
                TanDelta.verdict("tip_up", tipUp),
                TanDelta.verdict("std", deviation)));
    return Sheet.draft()
        .step("mean", "mean of at_U0", mean, "10*-3")
        .step("tip_up", "mean of at_one_and_half_U0 - mean of at_half_U0", tipUp, "10*-3")
        .step("std", "sqrt(sum (x - mean)^2 / (n - 1)) of at_U0", deviation, "10*-3")
        .value("mean", mean)
        .result("tip_up", tipUp)
        .result("std", deviation)
        .result("verdict", worst.words())
        .assume("the sample standard deviation, with n - 1")
        .valid("aged XLPE cable, 0.1 Hz, six to eight readings a step are usual")
        .done();
  }
}
