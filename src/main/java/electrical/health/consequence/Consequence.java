package electrical.health.consequence;

/**
 * Consequence of one failure: each reference cost times its factors, in pounds of 2020/21.
 *
 * <p>Source: CNAIM v2.1, section 7, EQ.28 to EQ.42.
 */
public record Consequence(ReferenceCosts reference, Factors factors) {
  /**
   * Products of the factors of each part.
   *
   * @param financial type x access, EQ.29
   * @param safety safety x risk reduction, EQ.31
   * @param environmental type x size x proximity x bunding, EQ.34 and EQ.35
   * @param network customers x sensitivity, or load x network type, EQ.37 to EQ.42
   */
  public record Factors(double financial, double safety, double environmental, double network) {}

  public double financial() {
    return reference.financial() * factors.financial();
  }

  public double safety() {
    return reference.safety() * factors.safety();
  }

  public double environmental() {
    return reference.environmental() * factors.environmental();
  }

  public double network() {
    return reference.network() * factors.network();
  }

  public double total() {
    return financial() + safety() + environmental() + network();
  }

  /** In percent of the reference total. */
  public double percentOfReference() {
    return 100 * total() / reference.total();
  }

  public Criticality criticality() {
    return Criticality.of(percentOfReference());
  }
}
