package electrical.safety;

import electrical.method.Table;
import java.util.Map;

/**
 * Arc rating of protective clothing.
 *
 * @param calories least arc rating in cal/cm2
 * @param joules the same as printed, J/cm2
 */
public record ArcRating(double calories, double joules) {
  static final Table TABLE = Table.load("electrical/safety/ppe-ratings.csv");

  /** Incident energy at the onset of a second-degree burn, cal/cm2. */
  static final double BURN = 1.2;

  private static final double HIGHER_BAND = 12;
  private static final double PLAN_DE_ENERGIZED = 40;

  /**
   * Least arc rating of a PPE category.
   *
   * <p>Source: NFPA 70E-2024, Table 130.7(C)(15)(c).
   *
   * @param category 1 to 4
   */
  public static ArcRating of(int category) {
    Map<String, String> row =
        TABLE.rows().stream()
            .filter(r -> r.get("category").equals("" + category))
            .findFirst()
            .orElseThrow();
    return new ArcRating(
        Double.parseDouble(row.get("min_cal_cm2")), Double.parseDouble(row.get("min_J_cm2")));
  }

  /** Bands of clothing by incident energy. */
  public enum Band {
    BELOW_1_2("below 1.2 cal/cm2: no arc-rated clothing asked for"),
    FROM_1_2_TO_12("1.2 to 12 cal/cm2"),
    ABOVE_12("above 12 cal/cm2"),
    ABOVE_40("above 40 cal/cm2: no category; plan de-energized work only");

    private final String meaning;

    Band(String meaning) {
      this.meaning = meaning;
    }

    String meaning() {
      return meaning;
    }
  }

  /**
   * The band of an incident energy; 1.2 lies in the band it opens, 12 and 40 in the band they
   * close. A calculated energy is never turned into a category.
   *
   * <p>Source: NFPA 70E-2024, 130.5(G) and Table 130.5(G) (bands confidence C); 40 cal/cm2 is a
   * convention, not a rule.
   *
   * @param energy incident energy in cal/cm2
   */
  public static Band band(double energy) {
    if (Entries.below(energy, BURN)) return Band.BELOW_1_2;
    if (Entries.atMost(energy, HIGHER_BAND)) return Band.FROM_1_2_TO_12;
    return Entries.atMost(energy, PLAN_DE_ENERGIZED) ? Band.ABOVE_12 : Band.ABOVE_40;
  }

  /** Whether clothing of this rating bears this energy, both in cal/cm2. */
  public static boolean bears(double rating, double energy) {
    return Entries.below(energy, BURN) || Entries.atLeast(rating, energy);
  }
}
