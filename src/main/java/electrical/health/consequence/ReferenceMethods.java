package electrical.health.consequence;

import static electrical.method.Input.word;

import electrical.health.cnaim.HealthBand;
import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.Arrays;
import java.util.List;

/** Typical risk and reference costs of the 61 categories. */
public final class ReferenceMethods {
  private static final Input CATEGORY =
      word("asset_register_category", RiskMatrix.CATEGORIES, "one of the 61 of the CNAIM register");

  /** The risk matrix of a category. */
  public static final Method MATRIX =
      new Method(
          "cnaim-risk-matrix",
          "1.0.0",
          "health",
          "Risk of typical assets by health and criticality band (CNAIM)",
          List.of(
              new Citation(
                  "CNAIM", "2.1 (2021)", "5, Appendix E, Tables 236 to 241", Confidence.A)),
          List.of(
              CATEGORY,
              word("health_band", names(HealthBand.values()), "HI1 best, HI5 worst"),
              word("criticality_band", names(Criticality.values()), "C1 least, C4 most")),
          List.of(
              new Output("in_year_risk", "[GBP]/a", "of one asset in one year"),
              new Output("long_term_risk", "[GBP]", "of one asset over years 0 to 30, discounted"),
              new Output("typical_pof", "/a", "at the band's typical health score"),
              new Output("cumulative_pof", "", "over years 0 to 30, discounted"),
              new Output("typical_cof", "[GBP]", "of the criticality band")),
          ReferenceMethods::matrix);

  /** What the reference costs are made of. */
  public static final Method COSTS =
      new Method(
          "cnaim-reference-cost",
          "1.0.0",
          "health",
          "Reference cost of a failure (CNAIM)",
          List.of(
              new Citation(
                  "CNAIM", "2.1 (2021)", "7, Appendix D, Tables 16, 218 to 235", Confidence.A)),
          List.of(CATEGORY),
          List.of(
              new Output("total", "[GBP]", "before rounding"),
              new Output("financial", "[GBP]", "repair or replacement"),
              new Output("safety", "[GBP]", "harm to people"),
              new Output("environmental", "[GBP]", "oil, gas, fire, waste"),
              new Output("network", "[GBP]", "supply interrupted"),
              new Output("published_total", "[GBP]", "whole pounds, Table 16")),
          ReferenceMethods::costs);

  private ReferenceMethods() {}

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static Outcome matrix(Inputs in) {
    RiskMatrix matrix = RiskMatrix.of(in.word("asset_register_category"));
    HealthBand health = HealthBand.valueOf(in.word("health_band"));
    Criticality criticality = Criticality.valueOf(in.word("criticality_band"));
    return Sheet.draft()
        .step("H", "typical score of the band, Table 7", health.typicalScore(), "")
        .step("PoF", "K (1 + C x + (C x)^2/2 + (C x)^3/6)", matrix.pof(health), "/a")
        .step("CoF", "reference total x fraction of the band", matrix.cost(criticality), "[GBP]")
        .value("in_year_risk", matrix.inYearRisk(health, criticality))
        .result("long_term_risk", matrix.longTermRisk(health, criticality))
        .result("typical_pof", matrix.pof(health))
        .result("cumulative_pof", matrix.cumulativePof(health))
        .result("typical_cof", matrix.cost(criticality))
        .valid("typical assets of a category; cables and conductors per km")
        .done();
  }

  private static Outcome costs(Inputs in) {
    String category = in.word("asset_register_category");
    ReferenceCosts costs = ReferenceBuildUp.of(category);
    return Sheet.draft()
        .step("financial", "sum of share x likely cost, EQ.27", costs.financial(), "[GBP]")
        .step("safety", "(p_LTA x 9130 + p_DSI x 1810495) x 6.25, EQ.30", costs.safety(), "[GBP]")
        .step("environmental", "oil, SF6, fire and waste, EQ.32", costs.environmental(), "[GBP]")
        .step("network", "EQ.36 up to 20 kV, EQ.40 above", costs.network(), "[GBP]")
        .value("total", costs.total())
        .result("financial", costs.financial())
        .result("safety", costs.safety())
        .result("environmental", costs.environmental())
        .result("network", costs.network())
        .result("published_total", ReferenceCosts.of(category).total())
        .valid("pounds of 2020/21, GB distribution networks")
        .done();
  }
}
