package risk.catalogue;

import identity.AlgorithmVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import risk.catalogue.Adjustment.Extent;

/** Which of the versions that replace parameters an item is assessed with. */
public final class Overrides {
  private final List<Version> versions;

  /**
   * @param versions any, in order of release
   */
  public Overrides(List<Version> versions) {
    this.versions = versions.stream().filter(v -> v.adjustment().isPresent()).toList();
  }

  /**
   * What is known of an item; absent what is not.
   *
   * @param type name of the type
   */
  public record Item(
      Optional<String> facility,
      Optional<String> type,
      Optional<String> region,
      Optional<String> tenant) {
    Optional<String> of(Extent extent) {
      return switch (extent) {
        case FACILITY -> facility;
        case TYPE -> type;
        case REGION -> region;
        case TENANT -> tenant;
      };
    }
  }

  /**
   * The most specific override of the base for the item, facility before type before region before
   * tenant; of two for the same scope the one with the later number, as semantic versioning orders
   * them. The base itself when there is none.
   */
  public AlgorithmVersion forItem(AlgorithmVersion base, Item item) {
    return versions.stream()
        .filter(version -> suits(version.adjustment().orElseThrow(), base, item))
        .min(
            Comparator.comparing((Version v) -> v.adjustment().orElseThrow().scope().extent())
                .thenComparing(Version::version, Precedence.ORDER.reversed()))
        .map(Version::version)
        .orElse(base);
  }

  private static boolean suits(Adjustment adjustment, AlgorithmVersion base, Item item) {
    Adjustment.Scope scope = adjustment.scope();
    return adjustment.base().equals(base)
        && item.of(scope.extent()).filter(scope.value()::equals).isPresent();
  }
}
