package risk.document;

import identity.AlgorithmVersion;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Provenance;
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

  /** Who released a version, when and why, in sentences; empty when there is none. */
  public List<String> status(Version file) {
    return released
        .get()
        .release(file.version())
        .filter(release -> release.version().hash().equals(file.hash()))
        .map(release -> release.provenance().map(Runners::said).orElse("Comes with the engine."))
        .map(List::of)
        .orElse(List.of());
  }

  private static String said(Provenance by) {
    String commit = by.commit().map(c -> ", commit " + c).orElse("");
    return "Released by %s on %s (%s%s): %s Accepted here on %s."
        .formatted(
            by.author(),
            by.at().atZone(ZoneOffset.UTC).toLocalDate(),
            by.file(),
            commit,
            sentence(by.message()),
            by.recordedAt().atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static String sentence(String message) {
    String line = message.strip();
    return line.endsWith(".") ? line : line + ".";
  }

  /** The numbers of all versions, in order of release. */
  public List<String> names() {
    return released.get().versions().stream().map(AlgorithmVersion::value).toList();
  }

  private Runner of(Version file) {
    return byHash.computeIfAbsent(file.hash(), hash -> new Runner(file));
  }
}
