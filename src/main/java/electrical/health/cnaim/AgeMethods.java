package electrical.health.cnaim;

import static electrical.method.Input.number;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import java.util.Map;
import quantity.Unit;

/** Health from age, with factors given instead of looked up. */
public final class AgeMethods {
  private static final Citation CITATION =
      new Citation("CNAIM", "2.1 (2021)", "6.1, EQ.3 to EQ.12", Confidence.A);

  /** One component, from its factors to its health in t years. */
  public static final Method AGEING =
      new Method(
          "cnaim-ageing",
          "1.0.0",
          "health",
          "Health now and later from given factors (CNAIM)",
          List.of(CITATION),
          List.of(
              number("normal_expected_life", Unit.YEAR, 1, 300, "NEL, Table 20"),
              number("duty_factor", Unit.ONE, 0.1, 10, "DF"),
              number("location_factor", Unit.ONE, 0.1, 10, "LF"),
              number("age_years", Unit.YEAR, 0, 300, "age"),
              number("factor", Unit.ONE, 0, 100, "health score factor"),
              number("cap", Unit.ONE, 0.5, 10, "health score cap"),
              number("collar", Unit.ONE, 0.5, 10, "health score collar"),
              number("t", Unit.YEAR, 0, 100, "years from now")),
          List.of(
              new Output("future_health_score", "", "in t years, at most 15"),
              new Output("current_health_score", "", "0.5 to 10"),
              new Output("band", "", "health index band of today"),
              new Output("expected_life", "a", "EL"),
              new Output("beta1", "/a", "initial ageing rate"),
              new Output("initial_health_score", "", "IHS"),
              new Output("beta2", "/a", "ageing rate from now on"),
              new Output("ageing_reduction_factor", "", "r")),
          AgeMethods::ageing);

  /** Switchgear and other assets of which only the age is known. */
  public static final Method AGE_ONLY =
      new Method(
          "cnaim-age-only",
          "1.0.0",
          "health",
          "Health score and probability of failure from age alone (CNAIM)",
          List.of(CITATION),
          ageOnlyInputs(),
          List.of(
              new Output("score", "", "current health score without any finding"),
              new Output("pof_floor4", "/a", "by the document: constant below a score of 4"),
              new Output("pof_no_floor", "/a", "without the floor, as some programs give it")),
          AgeMethods::ageOnly);

  private AgeMethods() {}

  private static List<Input> ageOnlyInputs() {
    return List.of(
        number("normal_life", Unit.YEAR, 1, 300, "NEL, Table 20"),
        number("location", Unit.ONE, 0.1, 10, "LF"),
        number("age", Unit.YEAR, 0, 300, "age"),
        number("K_pct", Unit.PERCENT, 0, 100, "K of the PoF curve, Table 21"),
        number("duty", Unit.ONE, 0.1, 10, "DF; without: 1").optional());
  }

  private static Outcome ageing(Inputs in) {
    Ageing ageing =
        new Ageing(
            in.number("normal_expected_life"),
            in.number("duty_factor"),
            in.number("location_factor"),
            in.number("age_years"));
    Modifier modifier = new Modifier(in.number("factor"), in.number("cap"), in.number("collar"));
    Evidence evidence =
        new Evidence(Map.of(Source.OBSERVED, modifier), new MultipleIncrement(1, 1, 1));
    Component component = Component.of(ageing, evidence, Reliability.USUAL);
    Forecast forecast = component.forecast();
    Sheet.Draft sheet = Sheet.draft();
    HealthAnswer.steps(sheet, "", component);
    return sheet
        .value("future_health_score", forecast.score(in.number("t")))
        .result("current_health_score", forecast.current())
        .result("band", HealthBand.of(forecast.current()).name())
        .result("expected_life", ageing.expectedLife())
        .result("beta1", ageing.initialRate())
        .result("initial_health_score", ageing.initialScore())
        .result("beta2", forecast.rate())
        .result("ageing_reduction_factor", forecast.reduction())
        .valid("one component; scores 0.5 to 10 now, to 15 later")
        .done();
  }

  private static Outcome ageOnly(Inputs in) {
    double duty = in.maybeNumber("duty").orElse(1);
    Ageing ageing =
        new Ageing(in.number("normal_life"), duty, in.number("location"), in.number("age"));
    PofCurve curve = new PofCurve(in.number("K_pct") / 100, PofCurve.USUAL_C);
    double score = Reliability.USUAL.currentScore(ageing.initialScore(), Modifier.NEUTRAL);
    Sheet.Draft sheet = Sheet.draft();
    if (!in.has("duty")) sheet.assume("duty not given: 1");
    return sheet
        .step("EL", "NEL / (DF x LF)", ageing.expectedLife(), "a")
        .step("beta1", "ln(5.5 / 0.5) / EL", ageing.initialRate(), "/a")
        .step("CHS", "IHS = min(5.5, 0.5 exp(beta1 x age))", score, "")
        .step("PoF", "K / 100 x (1 + C x + (C x)^2/2 + (C x)^3/6)", curve.at(score), "/a")
        .value("score", score)
        .result("pof_floor4", curve.at(score))
        .result("pof_no_floor", curve.unlimited(score))
        .unknown("condition: no finding enters, so the score cannot exceed 5.5")
        .valid("assets of one component")
        .done();
  }
}
