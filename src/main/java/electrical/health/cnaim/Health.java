package electrical.health.cnaim;

import java.util.ArrayList;
import java.util.List;

/**
 * Health of an asset now and later: that of its worst component.
 *
 * <p>Source: CNAIM v2.1, 6.2.
 *
 * @param components one, or main tank and tapchanger
 */
public record Health(PofCurve curve, List<Component> components) {
  /** Scores an asset. */
  public static Health of(Asset asset) {
    List<Component> components = new ArrayList<>(2);
    components.add(scored(asset.main(), asset.reliability()));
    asset.tapchanger().ifPresent(part -> components.add(scored(part, asset.reliability())));
    return new Health(asset.curve(), components);
  }

  private static Component scored(Asset.Part part, Reliability reliability) {
    return Component.of(part.ageing(), part.evidence(), reliability);
  }

  /** Current health score, 0.5 to 10. */
  public double currentScore() {
    return score(0);
  }

  /** Health score after some years from now, 0.5 to 15. */
  public double score(double years) {
    double worst = 0;
    for (Component component : components)
      worst = Math.max(worst, component.forecast().score(years));
    return worst;
  }

  /** Probability of failure per year, some years from now. */
  public double pof(double years) {
    return curve.at(score(years));
  }

  /** Cumulative discounted probability of failure from now to year 30. */
  public double cumulativeDiscountedPof() {
    return curve.cumulativeDiscounted(components.stream().map(Component::forecast).toList());
  }
}
