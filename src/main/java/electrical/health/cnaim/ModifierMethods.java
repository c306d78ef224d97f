package electrical.health.cnaim;

import static electrical.method.Input.number;
import static electrical.method.Input.numbers;

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

/** How factors combine into the health score factor. */
public final class ModifierMethods {
  public static final List<Method> ALL =
      List.of(
          new Formula("cnaim-mmi", "Maximum and Multiple Increment", "6.7.2")
              .method(
                  List.of(
                      numbers("factors", Unit.ONE, 0, 100, 1, "to be combined"),
                      number("div1", Unit.ONE, 0, 100, "divider of excesses above 1"),
                      number("div2", Unit.ONE, 0, 100, "divider of shortfalls below 1"),
                      number("max_n", Unit.ONE, 0, 100, "factors combined at most")),
                  List.of(new Output("factor", "", "combined")),
                  Precondition.before(
                      ModifierMethods::increment, Precondition.of(ModifierMethods::fraction))),
          new Formula("cnaim-health-factor", "Health score factor", "6.7.3, Table 9")
              .method(
                  List.of(numbers("factors", Unit.ONE, 0, 100, 2, "observed and measured")),
                  List.of(new Output("factor", "", "of all but transformers")),
                  ModifierMethods::healthFactor));

  private ModifierMethods() {}

  private static Optional<Refusal> fraction(Inputs in) {
    double most = in.number("max_n");
    return most == Math.rint(most)
        ? Optional.empty()
        : Optional.of(new Refusal("/max_n", "OUT_OF_RANGE", "" + most, "a whole number"));
  }

  private static Outcome increment(Inputs in) {
    List<Double> factors = in.numbers("factors");
    MultipleIncrement increment =
        new MultipleIncrement(in.number("div1"), in.number("div2"), (int) in.number("max_n"));
    double factor = increment.combine(array(factors));
    if (!Double.isFinite(factor)) {
      boolean above = factors.stream().anyMatch(f -> f > 1);
      return Outcome.refused(
          above ? "/div1" : "/div2", "OUT_OF_RANGE", "0", "above 0 with these factors");
    }
    if (factor < 0) return negative(factor);
    return Sheet.draft()
        .step(
            "MMI",
            "max + sum of next max_n - 1 excesses / div1, or min + (second - 1) / div2",
            factor,
            "")
        .value("factor", factor)
        .valid("at least one factor; dividers above 0 where they divide")
        .done();
  }

  /** No table has two factors so small that their combination falls below 0. */
  private static Outcome negative(double factor) {
    return Outcome.refused(
        "/factors",
        "OUT_OF_RANGE",
        "factors that combine to " + factor,
        "factors whose smallest is at least (1 - second smallest) / divider");
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static Outcome healthFactor(Inputs in) {
    List<Double> factors = in.numbers("factors");
    if (factors.size() != 2)
      return Outcome.refused("/factors", "OUT_OF_RANGE", factors.size() + " factors", "2 factors");
    MultipleIncrement table9 = ConditionSet.parameters("health_score", "other", "").orElseThrow();
    double factor = table9.combine(array(factors));
    if (factor < 0) return negative(factor);
    return Sheet.draft()
        .step("HSF", "a > 1 < b: a + (b-1)/1.5; a > 1: a; else b + (a-1)/1.5", factor, "")
        .value("factor", factor)
        .valid("all categories but transformers; a the larger, b the smaller factor")
        .done();
  }
}
