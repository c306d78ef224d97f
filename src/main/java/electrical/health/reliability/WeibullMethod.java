package electrical.health.reliability;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Precondition;
import electrical.method.Refusal;
import electrical.method.Sheet;
import java.util.List;
import java.util.Optional;
import quantity.Unit;

/** Binding of {@link Weibull}. */
final class WeibullMethod {
  static final Method METHOD =
      new Method(
          "weibull-ageing",
          "1.0.0",
          "health",
          "Survival and hazard of ageing equipment (Weibull)",
          List.of(new Citation("IEC 61649", "2008", "two-parameter Weibull", Confidence.C)),
          List.of(
              number("shape", Unit.ONE, 0.1, 50, "below 1 early failures, above 1 ageing"),
              number("scale_years", Unit.YEAR, 0.01, 10_000, "age at which 63.2 % have failed"),
              number("age_years", Unit.YEAR, 0, 1000, "age now"),
              number("horizon_years", Unit.YEAR, 0, 1000, "period ahead")),
          List.of(
              new Output("failure_probability", "", "within the horizon, having survived so far"),
              new Output("survival", "", "share that reaches this age"),
              new Output("hazard_per_year", "/a", "failure rate at this age"),
              new Output("b10_years", "a", "age by which one in ten has failed"),
              new Output("median_years", "a", "age by which half have failed")),
          Precondition.before(WeibullMethod::calculate, Precondition.of(WeibullMethod::infinite)));

  private WeibullMethod() {}

  private static Optional<Refusal> infinite(Inputs in) {
    return in.number("age_years") == 0 && in.number("shape") < 1
        ? Optional.of(
            new Refusal(
                "/age_years", "OUT_OF_RANGE", "0", "above 0 with a shape below 1: infinite hazard"))
        : Optional.empty();
  }

  private static Outcome calculate(Inputs in) {
    Weibull weibull = new Weibull(in.number("shape"), in.number("scale_years"));
    double age = in.number("age_years");
    double within = weibull.failureWithin(age, in.number("horizon_years"));
    return Sheet.draft()
        .step("R", "exp(-(t / scale)^shape)", weibull.survival(age), "")
        .step("h", "shape / scale (t / scale)^(shape - 1)", weibull.hazard(age), "/a")
        .step("P", "1 - R(t + horizon) / R(t)", within, "")
        .value("failure_probability", within)
        .result("survival", weibull.survival(age))
        .result("hazard_per_year", weibull.hazard(age))
        .result("b10_years", weibull.age(0.1))
        .result("median_years", weibull.age(0.5))
        .valid("items of one population, time from new, no repair")
        .done();
  }
}
