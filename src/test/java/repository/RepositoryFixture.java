package repository;

import identity.AlgorithmVersion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import risk.catalogue.SourceState;

/** A repository of algorithm versions over a real Git repository in a folder of its own. */
abstract class RepositoryFixture {
  static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  static final AlgorithmVersion V3 = new AlgorithmVersion("3.0.0");

  @TempDir Path temp;
  final HeldReleases store = new HeldReleases();
  Origin origin;

  @BeforeEach
  void create() throws Exception {
    origin = new Origin(temp.resolve("origin"));
  }

  @AfterEach
  void close() {
    origin.close();
  }

  AlgorithmRepository open(String address, String copy) {
    return AlgorithmRepository.open(
        new Location(address, "main", "algorithms", temp.resolve(copy)),
        store,
        () -> NOW,
        Duration.ZERO);
  }

  AlgorithmRepository open() {
    return open(origin.folder().toString(), "copy.git");
  }

  static SourceState refreshed(AlgorithmRepository repository) {
    return repository.refresh().toCompletableFuture().join();
  }

  static List<String> versions(AlgorithmRepository repository) {
    return repository.algorithms().current().versions().stream()
        .map(AlgorithmVersion::value)
        .toList();
  }
}
