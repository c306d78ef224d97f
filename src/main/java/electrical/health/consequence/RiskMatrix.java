package electrical.health.consequence;

import electrical.health.cnaim.Forecast;
import electrical.health.cnaim.HealthBand;
import electrical.health.cnaim.PofCurve;
import electrical.health.cnaim.Register;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Risk of typical assets: health bands by criticality bands.
 *
 * <p>In-year risk = PoF at the band's typical health score x typical CoF of the criticality band;
 * long-term risk (risk index) with the cumulative discounted PoF instead, ageing at the typical
 * rate of Table 239. Reproduces Tables 236 to 241.
 *
 * <p>Source: CNAIM v2.1, section 5 and Appendix E.
 */
public record RiskMatrix(PofCurve curve, double ageingRate, double referenceCost) {
  private static final Map<String, Double> RATES = column("rate");
  private static final Map<String, String> CURVES =
      Register.table("register").rows().stream()
          .collect(
              Collectors.toMap(r -> r.get("asset_register_category"), r -> r.get("pof_curve")));

  /** The 61 categories. */
  public static final List<String> CATEGORIES =
      Register.table("register").rows().stream()
          .map(row -> row.get("asset_register_category"))
          .toList();

  private static Map<String, Double> column(String name) {
    return Register.table("typical-ageing-rate").rows().stream()
        .collect(
            Collectors.toMap(
                r -> r.get("asset_register_category"), r -> Double.valueOf(r.get(name))));
  }

  /** Matrix of one of the 61 categories. */
  public static RiskMatrix of(String category) {
    return new RiskMatrix(
        Register.curve(CURVES.get(category)),
        RATES.get(category),
        ReferenceBuildUp.of(category).total());
  }

  /** Table 237, per year. */
  public double pof(HealthBand band) {
    return curve.at(band.typicalScore());
  }

  /** Table 240. */
  public double cumulativePof(HealthBand band) {
    return curve.cumulativeDiscounted(List.of(Forecast.of(band.typicalScore(), ageingRate)));
  }

  /** Table 236, pounds of 2020/21. */
  public double cost(Criticality band) {
    return referenceCost * band.typicalFraction();
  }

  /** Table 238, pounds per year. */
  public double inYearRisk(HealthBand health, Criticality criticality) {
    return pof(health) * cost(criticality);
  }

  /** Table 241, pounds. */
  public double longTermRisk(HealthBand health, Criticality criticality) {
    return cumulativePof(health) * cost(criticality);
  }
}
