package equipment;

import equipment.EquipmentRules.InForce;
import java.util.List;
import java.util.Optional;

/**
 * What may assess an item when it is looked at from another moment.
 *
 * @param inForce what assesses it now
 * @param all every released version
 */
public record Releases(InForce inForce, List<InForce> all) {

  /** By its number, for example 1.2.0; empty when there is no such version. */
  public Optional<InForce> find(String version) {
    return all.stream()
        .filter(one -> one.algorithm().version().value().equals(version))
        .findFirst();
  }

  /** The numbers of all versions, in order of release. */
  public List<String> names() {
    return all.stream().map(one -> one.algorithm().version().value()).toList();
  }
}
