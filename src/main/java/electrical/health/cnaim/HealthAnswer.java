package electrical.health.cnaim;

import electrical.method.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Health of an asset as a method's result: the names on the wire. */
public final class HealthAnswer {
  /** Years reported when none are asked for. */
  public static final List<Double> YEARS = List.of(0., 1., 2., 5., 10., 15., 20., 30., 40., 50.);

  private HealthAnswer() {}

  /** Health now. */
  public static Map<String, Object> health(Health health) {
    Map<String, Object> answer = new LinkedHashMap<>();
    if (health.components().size() == 1) {
      answer.putAll(component(health.components().getFirst()));
    } else {
      answer.put("main", component(health.components().getFirst()));
      answer.put("tapchanger", component(health.components().getLast()));
      answer.put("current_health_score", health.currentScore());
    }
    answer.put("k", health.curve().k());
    answer.put("c", health.curve().c());
    answer.put("health_band", HealthBand.of(health.currentScore()).name());
    answer.put("pof_current", health.pof(0));
    answer.put("cumulative_discounted_pof_30y", health.cumulativeDiscountedPof());
    return answer;
  }

  /** Health in some years from now. */
  public static List<Map<String, Object>> future(Health health, List<Double> years) {
    return (years.isEmpty() ? YEARS : years).stream().map(year -> future(health, year)).toList();
  }

  private static Map<String, Object> future(Health health, double year) {
    Map<String, Object> answer = new LinkedHashMap<>();
    double score = health.score(year);
    answer.put("year", year == Math.rint(year) ? (Object) (int) year : (Object) year);
    answer.put("health_score", score);
    answer.put("health_band", HealthBand.of(score).name());
    answer.put("pof", health.curve().at(score));
    return answer;
  }

  private static Map<String, Object> component(Component component) {
    Map<String, Object> answer = new LinkedHashMap<>();
    Ageing ageing = component.ageing();
    answer.put("normal_expected_life", ageing.normalExpectedLife());
    answer.put("duty_factor", ageing.dutyFactor());
    answer.put("location_factor", ageing.locationFactor());
    answer.put("expected_life", ageing.expectedLife());
    answer.put("beta1", ageing.initialRate());
    answer.put("initial_health_score", ageing.initialScore());
    component.evidence().modifiers().forEach((source, found) -> source(answer, source, found));
    modifier(answer, "health_score", component.healthScore());
    answer.put("current_health_score", component.forecast().current());
    answer.put("beta2", component.forecast().rate());
    answer.put("ageing_reduction_factor", component.forecast().reduction());
    return answer;
  }

  private static void source(Map<String, Object> answer, Source source, Modifier found) {
    switch (source) {
      case OBSERVED, MEASURED -> modifier(answer, source.wire(), found);
      case OIL, GAS, FURAN -> {
        answer.put(source.wire() + "_factor", found.factor());
        answer.put(source.wire() + "_collar", found.collar());
      }
    }
  }

  private static void modifier(Map<String, Object> answer, String name, Modifier modifier) {
    answer.put(name + "_factor", modifier.factor());
    answer.put(name + "_cap", modifier.cap());
    answer.put(name + "_collar", modifier.collar());
  }

  /** The calculation by hand. */
  public static void steps(Sheet.Draft sheet, Health health) {
    List<Component> components = health.components();
    boolean one = components.size() == 1;
    steps(sheet, one ? "" : "main ", components.getFirst());
    if (!one) steps(sheet, "tapchanger ", components.getLast());
    double score = health.currentScore();
    if (!one) sheet.step("CHS", "worst of the components", score, "");
    sheet.step("x", "max(4, min(15, CHS))", Math.clamp(score, 4, 15), "");
    sheet.step("PoF", "K (1 + C x + (C x)^2/2 + (C x)^3/6)", health.pof(0), "/a");
    sheet.step(
        "cumulative PoF",
        "sum of PoF(min(15, CHS exp(beta2/r i))) / 1.035^i, i = 0 to 30",
        health.cumulativeDiscountedPof(),
        "");
  }

  /** The steps of one component. */
  static void steps(Sheet.Draft sheet, String of, Component component) {
    Ageing ageing = component.ageing();
    sheet
        .step(of + "EL", "NEL / (DF x LF)", ageing.expectedLife(), "a")
        .step(of + "beta1", "ln(5.5 / 0.5) / EL", ageing.initialRate(), "/a")
        .step(of + "IHS", "min(5.5, 0.5 exp(beta1 x age))", ageing.initialScore(), "");
    component
        .evidence()
        .modifiers()
        .forEach(
            (source, m) ->
                sheet.step(of + source.wire(), "factor by tables and MMI", m.factor(), ""));
    Modifier total = component.healthScore();
    sheet
        .step(of + "HSF", "MMI of the factors", total.factor(), "")
        .step(of + "cap", "smallest cap", total.cap(), "")
        .step(of + "collar", "largest collar", total.collar(), "")
        .step(
            of + "CHS", "max(collar, min(cap, IHS x HSF x RF))", component.forecast().current(), "")
        .step(of + "beta2", "min(ln(CHS / 0.5) / age, 2 beta1)", component.forecast().rate(), "/a")
        .step(
            of + "r",
            "1; 1 + (CHS - 2)/7 from 2; 1.5 above 5.5",
            component.forecast().reduction(),
            "");
  }
}
