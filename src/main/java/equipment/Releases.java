package equipment;

import equipment.EquipmentRules.InForce;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What may assess an item when it is looked at from another moment.
 *
 * @param inForce what assesses it now
 * @param current every released version as of now
 */
public record Releases(InForce inForce, Supplier<List<InForce>> current) {

  /** Versions that stay the same. */
  public Releases(InForce inForce, List<InForce> all) {
    this(inForce, () -> all);
  }

  /** By its number, for example 1.2.0; empty when there is no such version. */
  public Optional<InForce> find(String version) {
    return current.get().stream()
        .filter(one -> one.algorithm().version().value().equals(version))
        .findFirst();
  }

  /** The numbers of all versions, in order of release. */
  public List<String> names() {
    return current.get().stream().map(one -> one.algorithm().version().value()).toList();
  }
}
