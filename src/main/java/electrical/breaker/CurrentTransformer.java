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

/** Ratio and burden of a current transformer. */
public final class CurrentTransformer {
  private static final double METERING_PERCENT = 0.5;

  public static final Method METHOD =
      new Method(
          "current-transformer",
          "1.0.0",
          "breaker",
          "Ratio error and burden of a current transformer",
          List.of(new Citation("ANSI/NETA MTS", "2023", "instrument transformers", Confidence.B)),
          List.of(
              number("nameplate_ratio", Unit.ONE, 0.01, 100_000, "primary over secondary"),
              number("measured_ratio", Unit.ONE, 0, 100_000, "as found"),
              number("class_limit_pct", Unit.PERCENT, 0, 100, "error its class allows").optional(),
              number("burden_VA", Unit.VOLT_AMPERE, 0, 10_000, "connected burden").optional(),
              number("rated_burden_VA", Unit.VOLT_AMPERE, 0, 10_000, "rated burden").optional()),
          List.of(
              new Output("verdict", "", "pass or fail"),
              new Output("error_pct", "%", "ratio error"),
              new Output("burden_ok", "", "whether the burden is within rating; none if unknown")),
          CurrentTransformer::calculate);

  private CurrentTransformer() {}

  private static Outcome calculate(Inputs in) {
    double error = Deviation.percent(in.number("measured_ratio"), in.number("nameplate_ratio"));
    double limit = in.maybeNumber("class_limit_pct").orElse(METERING_PERCENT);
    boolean known = in.has("burden_VA") && in.has("rated_burden_VA");
    boolean burden = !known || in.number("burden_VA") <= in.number("rated_burden_VA");
    Sheet.Draft sheet =
        Sheet.draft()
            .step("error", "100 x (measured - nameplate) / nameplate", error, "%")
            .value("verdict", Math.abs(error) <= limit && burden ? "pass" : "fail")
            .result("error_pct", error)
            .result("burden_ok", known ? (Object) burden : null)
            .valid("current transformers below saturation");
    if (!in.has("class_limit_pct")) sheet.assume("a metering transformer: 0.5 %");
    if (!known) sheet.unknown("burden: both the connected and the rated one are needed");
    return sheet.done();
  }
}
