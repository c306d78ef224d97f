package risk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Provenance;
import risk.catalogue.Release;
import risk.catalogue.Version;
import risk.catalogue.VersionFile;

class RunnersTest {
  private static Runners runners(Version version, Optional<Provenance> provenance) {
    VersionFile file = new VersionFile("tiny", "".getBytes(StandardCharsets.UTF_8));
    AlgorithmCatalogue catalogue =
        AlgorithmCatalogue.empty().with(List.of(new Release(version, file, provenance)));
    return new Runners(() -> catalogue);
  }

  @Test
  void a_release_says_who_when_and_why() {
    Version version = Tiny.of("loading").version();
    Provenance by =
        new Provenance(
            "algorithms/9.0.0.yaml",
            Optional.of("4f1c2ab"),
            "A. Engineer",
            Instant.parse("2026-03-01T10:00:00Z"),
            "Load counts fully",
            Instant.parse("2026-03-02T08:00:00Z"));

    assertThat(runners(version, Optional.of(by)).status(version))
        .containsExactly(
            "Released by A. Engineer on 2026-03-01 (algorithms/9.0.0.yaml, commit 4f1c2ab):"
                + " Load counts fully. Accepted here on 2026-03-02.");
  }

  @Test
  void what_comes_with_the_engine_says_so() {
    Version version = Tiny.of("loading").version();

    assertThat(runners(version, Optional.empty()).status(version))
        .containsExactly("Comes with the engine.");
  }

  @Test
  void a_version_is_found_by_its_number_only() {
    Runners runners = runners(Tiny.of("loading").version(), Optional.empty());

    assertThat(runners.find("9.0.0")).isPresent();
    assertThat(runners.find("9")).isEmpty();
    assertThat(runners.names()).containsExactly("9.0.0");
  }
}
