package risk.catalogue;

import identity.AlgorithmVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import risk.Assessment;
import risk.RiskAlgorithm;

/**
 * The released algorithm versions, each checked whole and held to its own golden cases before it
 * may be used.
 */
public final class AlgorithmCatalogue {
  private static final List<String> BUNDLED = List.of("0.1.0", "1.0.0", "1.2.0", "2.0.0");
  private static final String DEFAULT = "1.2.0";

  private final Map<AlgorithmVersion, Version> files = new LinkedHashMap<>();
  private final Map<AlgorithmVersion, RiskAlgorithm> algorithms = new LinkedHashMap<>();

  private AlgorithmCatalogue() {}

  /** The versions that come with this release. */
  public static AlgorithmCatalogue bundled() {
    AlgorithmCatalogue catalogue = new AlgorithmCatalogue();
    for (String version : BUNDLED)
      catalogue.add(
          "algorithms/" + version + ".yaml", resource("/algorithms/" + version + ".yaml"));
    return catalogue;
  }

  private static byte[] resource(String name) {
    try (InputStream in = AlgorithmCatalogue.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String name, byte[] bytes) {
    Version version = read(name, bytes);
    files.put(version.version(), version);
    algorithms.put(version.version(), new VersionedAlgorithm(version));
  }

  /**
   * Reads and checks one version file.
   *
   * @throws InvalidVersionException naming every error, golden cases that fail among them
   */
  public static Version read(String name, byte[] bytes) {
    Version version = new VersionReader(name).read(bytes);
    RiskAlgorithm algorithm = new VersionedAlgorithm(version);
    List<String> errors = new ArrayList<>();
    for (Version.Golden golden : version.golden()) {
      Assessment found = algorithm.assess(golden.evidence(), golden.asOf());
      boolean same =
          Math.abs(found.exact() - golden.exact()) <= golden.tolerance()
              && found.score() == golden.score()
              && found.level() == golden.level();
      if (!same) {
        errors.add(
            "%s: golden case '%s' gives %s (%d %s), expected %s (%d %s)"
                .formatted(
                    name,
                    golden.name(),
                    found.exact(),
                    found.score(),
                    found.level(),
                    golden.exact(),
                    golden.score(),
                    golden.level()));
      }
    }
    if (!errors.isEmpty()) throw new InvalidVersionException(errors);
    return version;
  }

  public List<AlgorithmVersion> versions() {
    return List.copyOf(files.keySet());
  }

  /** The file of a version. */
  public Version file(AlgorithmVersion version) {
    if (!files.containsKey(version))
      throw new IllegalArgumentException(
          "no such algorithm version: " + version + ", known are " + versions());
    return files.get(version);
  }

  public RiskAlgorithm get(AlgorithmVersion version) {
    return algorithms.get(file(version).version());
  }

  public RiskAlgorithm byDefault() {
    return get(new AlgorithmVersion(DEFAULT));
  }
}
