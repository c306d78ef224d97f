package risk.catalogue;

import identity.AlgorithmVersion;
import java.util.Optional;

/**
 * A version with the very text of its file.
 *
 * @param file as it was read, never changed
 * @param provenance empty for a draft that comes with the engine and is not released
 */
public record Release(Version version, VersionFile file, Optional<Provenance> provenance) {
  public AlgorithmVersion number() {
    return version.version();
  }
}
