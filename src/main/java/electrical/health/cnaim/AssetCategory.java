package electrical.health.cnaim;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One asset register category, or an extension of it, with what follows from it alone.
 *
 * @param location empty for cables in the ground, whose location factor is 1
 * @param lives normal expected life in years by sub-division; "" where there is none
 * @param defaults what holds where nothing else is said
 * @param components one, or main tank and tapchanger
 */
public record AssetCategory(
    String name,
    Family family,
    PofCurve curve,
    Optional<LocationFactor> location,
    Map<String, Double> lives,
    Defaults defaults,
    List<ComponentTables> components) {

  /**
   * Defaults of a category.
   *
   * @param indoor whether assets stand indoors, Table 26
   * @param truckYears years a replaced withdrawable truck adds, 0 where there is none, Table 217
   */
  public record Defaults(boolean indoor, double truckYears) {}
}
