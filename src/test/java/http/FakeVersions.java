package http;

import identity.AlgorithmVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Algorithms;
import risk.catalogue.Provenance;
import risk.catalogue.Release;
import risk.catalogue.SourceState;
import risk.catalogue.VersionFile;
import risk.catalogue.VersionSource;

/**
 * The bundled versions as if recorded, an override, and a repository that says what a test says.
 */
final class FakeVersions implements VersionSource {
  static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");
  private static final String COMMIT = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

  final Algorithms algorithms = new Algorithms(catalogue());
  private volatile SourceState state = state(true);

  private static AlgorithmCatalogue catalogue() {
    AlgorithmCatalogue bundled = AlgorithmCatalogue.bundled();
    List<Release> releases = new ArrayList<>();
    for (Release r : bundled.releases())
      releases.add(
          new Release(
              r.version(), r.file(), Optional.of(released(r.file().name(), Optional.empty()))));
    String text =
        """
        version: 2.0.0-dry
        overrides: 2.0.0
        scope: {facility: F-1}
        reason: dry rooms
        parameters: {shape: 2.5}
        golden: []
        """;
    VersionFile file =
        new VersionFile(
            "algorithms/dry.yaml", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Optional<Provenance> from = Optional.of(released(file.name(), Optional.of(COMMIT)));
    releases.add(new Release(file.read(bundled::find), file, from));
    return bundled.with(releases);
  }

  private static Provenance released(String file, Optional<String> commit) {
    return new Provenance(file, commit, "Ada <ada@example.org>", AT, "Dry rooms", AT);
  }

  private static SourceState state(boolean answered, String... errors) {
    return new SourceState(
        "https://example.org/algorithms.git",
        "main",
        Optional.of(COMMIT),
        Optional.of(AT),
        answered,
        List.of(errors));
  }

  void say(boolean answered, String... errors) {
    state = state(answered, errors);
  }

  byte[] bytes(String version) {
    return algorithms.current().release(new AlgorithmVersion(version)).orElseThrow().file().bytes();
  }

  @Override
  public SourceState state() {
    return state;
  }

  @Override
  public CompletionStage<SourceState> refresh() {
    return CompletableFuture.completedStage(state);
  }
}
