package risk.document;

import identity.AlgorithmVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Version;

/**
 * Runners of the versions that there are, each made when it is first asked for. A version is known
 * by its file's hash, so that a catalogue may be replaced while this is in use.
 */
public final class Runners {
  private final Supplier<AlgorithmCatalogue> released;
  private final Map<String, Runner> byHash = new ConcurrentHashMap<>();

  public Runners(Supplier<AlgorithmCatalogue> released) {
    this.released = released;
  }

  /** By its number, for example 1.2.0; empty when there is no such version. */
  public Optional<Runner> find(String version) {
    AlgorithmCatalogue catalogue = released.get();
    return catalogue.versions().stream()
        .filter(known -> known.value().equals(version))
        .findFirst()
        .map(catalogue::file)
        .map(this::of);
  }

  /** The numbers of all versions, in order of release. */
  public List<String> names() {
    return released.get().versions().stream().map(AlgorithmVersion::value).toList();
  }

  private Runner of(Version file) {
    return byHash.computeIfAbsent(file.hash(), hash -> new Runner(file));
  }
}
