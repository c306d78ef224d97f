package electrical.health.cnaim;

import electrical.method.Table;
import java.util.Map;

/** Health index bands, CNAIM v2.1, Tables 5 and 7: the lower limit is inside, the upper outside. */
public enum HealthBand {
  HI1,
  HI2,
  HI3,
  HI4,
  HI5;

  private final double upper;
  private final double typicalScore;

  HealthBand() {
    Map<String, String> row =
        Holder.TABLE.rows().stream()
            .filter(r -> r.get("band").equals(name()))
            .findFirst()
            .orElseThrow();
    upper = Steps.number(row.get("upper_excl"));
    typicalScore = Steps.number(row.get("typical"));
  }

  /** The band of a health score of 0.5 to 15. */
  public static HealthBand of(double score) {
    if (score < HI1.upper) return HI1;
    if (score < HI2.upper) return HI2;
    if (score < HI3.upper) return HI3;
    return score < HI4.upper ? HI4 : HI5;
  }

  /** The score that stands for the band where assets are counted, not scored. */
  public double typicalScore() {
    return typicalScore;
  }

  private static final class Holder {
    static final Table TABLE = Table.load("electrical/health/bands.csv");
  }
}
