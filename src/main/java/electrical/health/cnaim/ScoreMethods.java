package electrical.health.cnaim;

import static electrical.method.Input.number;
import static electrical.method.Input.numbers;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import quantity.Unit;

/** The formulas of the health score one by one. */
public final class ScoreMethods {
  private static final Input K =
      number("K_pct", Unit.PERCENT, 0, 100, "K of the PoF curve, Table 21");
  private static final Input C = number("C", Unit.ONE, 0, 10, "without: 1.087").optional();

  public static final List<Method> ALL =
      List.of(
          new Formula("cnaim-beta1", "Initial ageing rate", "EQ.5")
              .method(
                  List.of(number("expected_life", Unit.YEAR, 1e-3, 1000, "EL")),
                  List.of(new Output("beta1", "/a", "initial ageing rate")),
                  ScoreMethods::rate),
          new Formula("cnaim-initial-health", "Initial health score", "EQ.6")
              .method(
                  List.of(
                      number("beta1", Unit.PER_YEAR, 0, 1000, "initial ageing rate"),
                      number("age", Unit.YEAR, 0, 300, "age")),
                  List.of(new Output("initial_health_score", "", "0.5 to 5.5")),
                  ScoreMethods::initial),
          new Formula("cnaim-current-health", "Current health score", "6.14, EQ.7 to EQ.9")
              .method(
                  List.of(
                      number("initial", Unit.ONE, 0.5, 10, "initial health score"),
                      number("factor", Unit.ONE, 0, 100, "health score factor"),
                      number("cap", Unit.ONE, 0.5, 10, "without: 10").optional(),
                      number("collar", Unit.ONE, 0.5, 10, "without: 0.5").optional(),
                      number("reliability_factor", Unit.ONE, 0.6, 1.5, "without: 1").optional(),
                      number("reliability_collar", Unit.ONE, 0.5, 10, "without: 0.5").optional()),
                  List.of(new Output("current_health_score", "", "0.5 to 10")),
                  ScoreMethods::current),
          new Formula("cnaim-pof", "Probability of failure", "EQ.3 and Table 21")
              .method(
                  List.of(
                      K,
                      C,
                      number("H", Unit.ONE, 0.5, 15, "a health score").optional(),
                      numbers("scores", Unit.ONE, 0.5, 15, 1, "or several").optional()),
                  List.of(
                      new Output("pof", "/a", "at H, or at the first of the scores"),
                      new Output("pofs", "/a", "at each of the scores")),
                  ScoreMethods::pof),
          new Formula("cnaim-cumulative-pof", "Cumulative discounted PoF", "EQ.1 and Table 240")
              .method(
                  List.of(
                      K,
                      C,
                      number("ageing_rate", Unit.PER_YEAR, 0, 10, "beta2"),
                      numbers("scores", Unit.ONE, 0.5, 10, 1, "health scores of today")),
                  List.of(new Output("pofs", "", "failures over years 0 to 30, for each score")),
                  ScoreMethods::cumulative));

  private ScoreMethods() {}

  private static Outcome rate(Inputs in) {
    double rate = Ageing.initialRate(in.number("expected_life"));
    return Sheet.draft()
        .step("beta1", "ln(5.5 / 0.5) / EL", rate, "/a")
        .value("beta1", rate)
        .valid("expected life above 0")
        .done();
  }

  private static Outcome initial(Inputs in) {
    double score = Ageing.initialScore(in.number("beta1"), in.number("age"));
    return Sheet.draft()
        .step("IHS", "min(5.5, 0.5 exp(beta1 x age))", score, "")
        .value("initial_health_score", score)
        .valid("age 0 to 300 years")
        .done();
  }

  private static Outcome current(Inputs in) {
    double cap = in.maybeNumber("cap").orElse(Modifier.WORST);
    double collar = in.maybeNumber("collar").orElse(Modifier.BEST);
    Reliability reliability =
        new Reliability(
            in.maybeNumber("reliability_factor").orElse(1),
            in.maybeNumber("reliability_collar").orElse(Modifier.BEST));
    double initial = in.number("initial");
    double factor = in.number("factor");
    double score = reliability.currentScore(initial, new Modifier(factor, cap, collar));
    return Sheet.draft()
        .step("H", "IHS x HSF x RF", initial * factor * reliability.factor(), "")
        .step("CHS", "max(collars, min(10, cap, H)), inside 0.5 to 10", score, "")
        .value("current_health_score", score)
        .valid("scores 0.5 to 10")
        .done();
  }

  private static PofCurve curve(Inputs in) {
    return new PofCurve(in.number("K_pct") / 100, in.maybeNumber("C").orElse(PofCurve.USUAL_C));
  }

  private static Outcome pof(Inputs in) {
    if (in.has("H") && in.has("scores"))
      return Outcome.refused("/scores", "NOT_APPLICABLE", "scores", "either H or scores");
    List<Double> scores = in.has("H") ? List.of(in.number("H")) : in.numbers("scores");
    if (scores.isEmpty()) return Outcome.refused("/H", "MISSING_FIELD", "nothing", "H or scores");
    PofCurve curve = curve(in);
    List<Double> pofs = in.numbers("scores").stream().map(curve::at).toList();
    double pof = curve.at(scores.getFirst());
    return Sheet.draft()
        .step("x", "max(4, min(15, H))", Math.clamp(scores.getFirst(), PofCurve.FLOOR, 15), "")
        .step("PoF", "K / 100 x (1 + C x + (C x)^2/2 + (C x)^3/6)", pof, "/a")
        .value("pof", pof)
        .result("pofs", pofs)
        .valid("health scores 0.5 to 15; constant below 4")
        .done();
  }

  private static Outcome cumulative(Inputs in) {
    PofCurve curve = curve(in);
    double rate = in.number("ageing_rate");
    List<Double> pofs =
        in.numbers("scores").stream()
            .map(score -> curve.cumulativeDiscounted(List.of(Forecast.of(score, rate))))
            .toList();
    return Sheet.draft()
        .step(
            "PoF_i",
            "PoF(min(15, H exp(beta2 / r(H) x i)))",
            curve.at(in.numbers("scores").getFirst()),
            "/a")
        .step("sum", "sum of PoF_i / 1.035^i, i = 0 to 30", pofs.getFirst(), "")
        .value("pofs", pofs)
        .valid("health scores of today 0.5 to 10")
        .done();
  }
}
