package risk.catalogue;

import identity.AlgorithmVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.RiskAlgorithm;

/** Algorithm versions by number, each checked whole and ready to run. Never changes. */
public final class AlgorithmCatalogue {
  private record Entry(Release release, RiskAlgorithm algorithm) {}

  private final Map<AlgorithmVersion, Entry> entries;

  private AlgorithmCatalogue(Map<AlgorithmVersion, Entry> entries) {
    this.entries = entries;
  }

  public static AlgorithmCatalogue empty() {
    return new AlgorithmCatalogue(Map.of());
  }

  /**
   * The versions that come with the engine.
   *
   * @throws InvalidVersionException naming every flaw
   */
  public static AlgorithmCatalogue bundled() {
    AlgorithmCatalogue catalogue = empty();
    for (VersionFile file : BundledFiles.all())
      catalogue =
          catalogue.with(List.of(new Release(file.read(catalogue::find), file, Optional.empty())));
    return catalogue;
  }

  /**
   * Reads and checks one version file.
   *
   * @throws InvalidVersionException naming every flaw, golden cases that fail among them
   */
  public static Version read(String name, byte[] bytes) {
    return new VersionFile(name, bytes).read(version -> Optional.empty());
  }

  /** A catalogue with these besides, or in the place of those with their numbers. */
  public AlgorithmCatalogue with(List<Release> releases) {
    Map<AlgorithmVersion, Entry> all = new LinkedHashMap<>(entries);
    for (Release release : releases) {
      Entry old = all.get(release.number());
      boolean same = old != null && old.release().version().hash().equals(release.version().hash());
      RiskAlgorithm algorithm = same ? old.algorithm() : new VersionedAlgorithm(release.version());
      all.put(release.number(), new Entry(release, algorithm));
    }
    return new AlgorithmCatalogue(all);
  }

  /** In order of release. */
  public List<AlgorithmVersion> versions() {
    return List.copyOf(entries.keySet());
  }

  /** In order of release. */
  public List<Release> releases() {
    return entries.values().stream().map(Entry::release).toList();
  }

  public Optional<Version> find(AlgorithmVersion version) {
    return release(version).map(Release::version);
  }

  public Optional<Release> release(AlgorithmVersion version) {
    return Optional.ofNullable(entries.get(version)).map(Entry::release);
  }

  private Entry entry(AlgorithmVersion version) {
    Entry entry = entries.get(version);
    if (entry == null)
      throw new IllegalArgumentException(
          "no such algorithm version: " + version + ", known are " + versions());
    return entry;
  }

  /**
   * The file of a version.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Version file(AlgorithmVersion version) {
    return entry(version).release().version();
  }

  /**
   * @throws IllegalArgumentException when there is none
   */
  public RiskAlgorithm get(AlgorithmVersion version) {
    return entry(version).algorithm();
  }
}
