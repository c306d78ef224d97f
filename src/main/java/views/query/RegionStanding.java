package views.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the facilities of a region stand against the standards.
 *
 * @param facilities in the region
 * @param standards by name; those no item is judged by are left out
 */
public record RegionStanding(long facilities, Map<String, Judged> standards) {

  /**
   * @param items judged
   * @param points sum over facilities of items times score
   * @param requirements how many stand where, by standing
   * @param worst facilities, the worst first, ten at most
   */
  public record Judged(
      long items, long points, Map<String, Integer> requirements, List<Site> worst) {}

  /**
   * @param score 0..100
   */
  public record Site(String facilityId, Optional<String> name, int score) {}
}
