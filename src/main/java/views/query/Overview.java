package views.query;

import java.util.Map;

/**
 * What a choice of items is like as a whole.
 *
 * @param byType by equipment type
 * @param byRegion by region; items of a facility without one, or never described, under ""
 * @param factors average of each factor over the items that know it
 */
public record Overview(
    Tally all,
    Map<String, Tally> byType,
    Map<String, Tally> byRegion,
    Map<String, Average> factors) {

  /**
   * @param items that know the factor
   */
  public record Average(double value, long items) {}
}
