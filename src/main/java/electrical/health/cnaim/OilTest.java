package electrical.health.cnaim;

import java.util.OptionalDouble;

/**
 * Oil test modifier of transformers.
 *
 * <p>{@code OCS = 80 moisture + 125 acidity + 80 breakdown}, the scores from Tables 203 to 205;
 * factor and collar from Tables 206 and 207, cap 10 (EQ.22). Without any test it is neutral; a test
 * missing beside others takes its best score (the document is silent; ours to decide).
 *
 * <p>Source: CNAIM v2.1, 6.11.
 */
public final class OilTest {
  /** 6.6 to 20 kV transformers. */
  public static final OilTest HV = new OilTest("HV Transformer (GM)");

  /** 33 kV and 66 kV transformers. */
  public static final OilTest EHV = new OilTest("EHV Transformer (GM)");

  private static final double MOISTURE_WEIGHT = 80;
  private static final double ACIDITY_WEIGHT = 125;
  private static final double BREAKDOWN_WEIGHT = 80;

  private final Steps moisture;
  private final Steps acidity;
  private final Steps breakdown;
  private final Steps factor;
  private final Steps collar;

  /**
   * A sample.
   *
   * @param moisturePpm water in ppm
   * @param acidityMgKohPerG acid number in mg KOH/g
   * @param breakdownKv breakdown strength in kV
   */
  public record Sample(
      OptionalDouble moisturePpm, OptionalDouble acidityMgKohPerG, OptionalDouble breakdownKv) {
    boolean isEmpty() {
      return moisturePpm.isEmpty() && acidityMgKohPerG.isEmpty() && breakdownKv.isEmpty();
    }

    boolean isPartial() {
      return moisturePpm.isEmpty() || acidityMgKohPerG.isEmpty() || breakdownKv.isEmpty();
    }
  }

  private OilTest(String group) {
    moisture = steps(group, "moisture_ppm");
    acidity = steps(group, "acidity_mgKOH_g");
    breakdown = steps(group, "breakdown_kV");
    factor = steps(group, "factor");
    collar = steps(group, "collar");
  }

  private static Steps steps(String group, String quantity) {
    return Steps.of(
        Register.table("oil"),
        row -> row.get("group").equals(group) && row.get("quantity").equals(quantity),
        "upper_incl",
        "value");
  }

  /** OCS, for a sample with at least one test. */
  public double conditionScore(Sample sample) {
    OptionalDouble water = sample.moisturePpm();
    OptionalDouble acid = sample.acidityMgKohPerG();
    OptionalDouble strength = sample.breakdownKv();
    return MOISTURE_WEIGHT
            * (water.isPresent() ? moisture.upTo(water.getAsDouble()) : moisture.first())
        + ACIDITY_WEIGHT * (acid.isPresent() ? acidity.upTo(acid.getAsDouble()) : acidity.first())
        + BREAKDOWN_WEIGHT
            * (strength.isPresent() ? breakdown.upTo(strength.getAsDouble()) : breakdown.last());
  }

  public Modifier modifier(Sample sample) {
    if (sample.isEmpty()) return Modifier.NEUTRAL;
    double score = conditionScore(sample);
    return new Modifier(factor.upTo(score), Modifier.WORST, collar.upTo(score));
  }
}
