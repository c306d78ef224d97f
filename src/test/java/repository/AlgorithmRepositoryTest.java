package repository;

import static org.assertj.core.api.Assertions.assertThat;

import identity.AlgorithmVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Provenance;
import risk.catalogue.Release;
import risk.catalogue.SourceState;

/** Versions come out of a real Git repository, and only good ones. */
class AlgorithmRepositoryTest extends RepositoryFixture {
  @Test
  void without_a_repository_there_is_what_comes_with_the_engine_and_its_releases_are_recorded() {
    try (AlgorithmRepository repository = open("", "none.git")) {
      assertThat(versions(repository))
          .containsExactlyElementsOf(
              AlgorithmCatalogue.bundled().versions().stream()
                  .map(AlgorithmVersion::value)
                  .toList());
      assertThat(store.recorded())
          .extracting(r -> r.version())
          .containsExactly("0.1.0", "1.0.0", "1.2.0", "2.0.0");
      assertThat(repository.state().errors()).isEmpty();
    }
  }

  @Test
  void a_committed_version_is_published_with_who_when_why_and_commit() throws Exception {
    String text = VersionText.of("3.0.0");
    String commit = origin.commit("algorithms/3.0.0.yaml", text, "Points of age\n\nFirst try.");
    origin.commit("algorithms/README.md", "not a version", "Readme");

    try (AlgorithmRepository repository = open()) {
      Release release = repository.algorithms().current().release(V3).orElseThrow();
      assertThat(release.file().bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
      assertThat(release.provenance())
          .contains(
              new Provenance(
                  "algorithms/3.0.0.yaml",
                  Optional.of(commit),
                  "Ada <ada@example.org>",
                  Origin.COMMITTED,
                  "Points of age\n\nFirst try.",
                  NOW));
      assertThat(versions(repository)).contains("1.2.0");
    }
  }

  @Test
  void a_new_commit_is_seen_at_the_next_look_also_over_a_url() throws Exception {
    origin.commit("algorithms/3.0.0.yaml", VersionText.of("3.0.0"), "one");
    try (AlgorithmRepository repository = open("file://" + origin.folder(), "url.git")) {
      assertThat(versions(repository)).endsWith("3.0.0");
      String second = origin.commit("algorithms/3.1.0.yaml", VersionText.of("3.1.0"), "two");

      SourceState state = refreshed(repository);

      assertThat(state.errors()).isEmpty();
      assertThat(state.commit()).contains(second);
      assertThat(versions(repository)).endsWith("3.0.0", "3.1.0");
    }
  }

  @Test
  void a_removed_released_file_stays_released() throws Exception {
    origin.commit("algorithms/3.0.0.yaml", VersionText.of("3.0.0"), "one");
    origin.commit("algorithms/3.1.0.yaml", VersionText.of("3.1.0"), "two");
    try (AlgorithmRepository repository = open()) {
      origin.remove("algorithms/3.0.0.yaml", "tidied");

      assertThat(refreshed(repository).errors()).isEmpty();
      assertThat(versions(repository)).contains("3.0.0", "3.1.0");
    }
  }

  @Test
  void an_override_and_its_base_come_in_one_commit_in_any_order_of_names() throws Exception {
    origin.commit("algorithms/z.yaml", VersionText.of("3.0.0"), "base");
    origin.commit("algorithms/a.yaml", VersionText.override("3.0.0-f1", "3.0.0"), "override");
    try (AlgorithmRepository repository = open()) {
      assertThat(repository.state().errors()).isEmpty();
      assertThat(versions(repository)).endsWith("3.0.0", "3.0.0-f1");
    }
  }

  @Test
  void a_node_starts_from_what_was_recorded_while_the_repository_is_away() throws Exception {
    origin.commit("algorithms/3.0.0.yaml", VersionText.of("3.0.0"), "one");
    origin.commit("algorithms/f1.yaml", VersionText.override("3.0.0-f1", "3.0.0"), "override");
    open().close();
    origin.close();
    Files.move(origin.folder(), temp.resolve("moved"));

    try (AlgorithmRepository repository = open(origin.folder().toString(), "new.git")) {
      assertThat(versions(repository)).endsWith("3.0.0", "3.0.0-f1");
      assertThat(repository.state().errors())
          .hasSize(1)
          .allMatch(e -> e.contains("cannot be read, the versions recorded stay in use"));

      Files.move(temp.resolve("moved"), origin.folder());
      assertThat(refreshed(repository).errors()).isEmpty();
    }
  }

  @Test
  void the_first_of_two_nodes_that_see_other_bytes_under_one_number_wins() throws Exception {
    origin.commit("algorithms/3.0.0.yaml", VersionText.of("3.0.0"), "one");
    open().close();
    try (Origin fork = new Origin(temp.resolve("fork"))) {
      fork.commit("algorithms/x.yaml", VersionText.of("3.0.0").replace("age\n", "years\n"), "fork");

      try (AlgorithmRepository second = open(fork.folder().toString(), "fork.git")) {
        assertThat(second.state().errors())
            .hasSize(1)
            .allMatch(e -> e.startsWith("algorithms/x.yaml:1:10: version 3.0.0 is released"));
        assertThat(second.algorithms().current().file(V3).description()).isEqualTo("Points of age");
      }
    }
  }
}
