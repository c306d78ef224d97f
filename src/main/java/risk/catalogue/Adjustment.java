package risk.catalogue;

import identity.AlgorithmVersion;
import java.util.Map;

/**
 * Parameters of a version replaced for some of the items; a version of its own.
 *
 * @param base the version whose parameters are replaced
 * @param scope the items it is for
 * @param reason why, in words
 * @param parameters the new values by name, in the parameters' own units
 */
public record Adjustment(
    AlgorithmVersion base, Scope scope, String reason, Map<String, Double> parameters) {

  /** What a scope goes by, the most specific first. */
  public enum Extent {
    FACILITY,
    TYPE,
    REGION,
    TENANT
  }

  /**
   * All items that have this in common.
   *
   * @param value id of the facility, region or tenant, or name of the type
   */
  public record Scope(Extent extent, String value) {}
}
