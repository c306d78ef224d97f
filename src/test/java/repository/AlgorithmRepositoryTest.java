package repository;

import static org.assertj.core.api.Assertions.assertThat;

import identity.AlgorithmVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Hash;
import risk.catalogue.Provenance;
import risk.catalogue.Release;
import risk.catalogue.SourceState;

/** Versions come out of a real Git repository, and only good ones. */
class AlgorithmRepositoryTest {
  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  private static final AlgorithmVersion V3 = new AlgorithmVersion("3.0.0");

  @TempDir private Path temp;
  private final HeldReleases store = new HeldReleases();
  private Origin origin;

  @BeforeEach
  void create() throws Exception {
    origin = new Origin(temp.resolve("origin"));
  }

  @AfterEach
  void close() {
    origin.close();
  }

  private AlgorithmRepository open(String address, String copy) {
    return AlgorithmRepository.open(
        new Location(address, "main", "algorithms", temp.resolve(copy)),
        store,
        () -> NOW,
        Duration.ZERO);
  }

  private AlgorithmRepository open() {
    return open(origin.folder().toString(), "copy.git");
  }

  private static SourceState refreshed(AlgorithmRepository repository) {
    return repository.refresh().toCompletableFuture().join();
  }

  private static List<String> versions(AlgorithmRepository repository) {
    return repository.algorithms().current().versions().stream()
        .map(AlgorithmVersion::value)
        .toList();
  }

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
  void a_released_file_edited_by_one_character_is_refused_with_one_line() throws Exception {
    String text = VersionText.of("3.0.0");
    String edited = text.replace("Points of age", "Points of aga");
    origin.commit("algorithms/3.0.0.yaml", text, "one");
    try (AlgorithmRepository repository = open()) {
      origin.commit("algorithms/3.0.0.yaml", edited, "typo");
      origin.commit("algorithms/3.1.0.yaml", VersionText.of("3.1.0"), "good, but in bad company");

      SourceState state = refreshed(repository);

      assertThat(state.errors())
          .containsExactly(
              "algorithms/3.0.0.yaml:1:10: version 3.0.0 is released and frozen with SHA-256 %s, this file has %s; a change needs a new version number"
                  .formatted(hash(text), hash(edited)));
      assertThat(repository.algorithms().current().file(V3).description())
          .isEqualTo("Points of age");
      assertThat(versions(repository)).doesNotContain("3.1.0");
    }
  }

  private static String hash(String text) {
    return Hash.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_released_file_that_cannot_even_be_read_any_more_is_known_by_its_path() throws Exception {
    String text = VersionText.of("3.0.0");
    origin.commit("algorithms/3.0.0.yaml", text, "one");
    try (AlgorithmRepository repository = open()) {
      origin.commit("algorithms/3.0.0.yaml", text.replace("inputs: {", "inputs: "), "slip");

      assertThat(refreshed(repository).errors())
          .hasSize(1)
          .allMatch(e -> e.startsWith("algorithms/3.0.0.yaml:1:1: version 3.0.0 is released"));
    }
  }

  @Test
  void a_broken_new_file_tells_all_its_errors_and_changes_nothing_until_it_is_mended()
      throws Exception {
    origin.commit("algorithms/3.0.0.yaml", VersionText.of("3.0.0"), "one");
    try (AlgorithmRepository repository = open()) {
      Optional<String> good = repository.state().commit();
      String broken =
          VersionText.of("3.1.0")
              .replace("value: 0.5", "value: half")
              .replace("formula: slope * age_years", "formula: slope * age")
              .replace("high: 71", "high: 31")
              .replace("rising: [age_years]", "rising: [age]")
              .replace("level: LOW", "level: low");
      origin.commit("algorithms/3.1.0.yaml", broken, "broken");

      SourceState state = refreshed(repository);

      assertThat(state.errors())
          .extracting(e -> e.substring(0, e.indexOf(' ')))
          .containsExactly(
              "algorithms/3.1.0.yaml:7:18:",
              "algorithms/3.1.0.yaml:10:74:",
              "algorithms/3.1.0.yaml:11:32:",
              "algorithms/3.1.0.yaml:14:21:",
              "algorithms/3.1.0.yaml:17:101:");
      assertThat(state.commit()).isEqualTo(good);
      assertThat(refreshed(repository).errors()).isEqualTo(state.errors());
      assertThat(versions(repository)).endsWith("3.0.0");

      origin.commit("algorithms/3.1.0.yaml", VersionText.of("3.1.0"), "mended");
      assertThat(refreshed(repository).errors()).isEmpty();
      assertThat(versions(repository)).endsWith("3.1.0");
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
  void two_new_files_with_one_number_are_refused() throws Exception {
    origin.commit("algorithms/a.yaml", VersionText.of("3.0.0"), "one");
    origin.commit("algorithms/b.yaml", VersionText.of("3.0.0").replace("age\n", "years\n"), "two");
    try (AlgorithmRepository repository = open()) {
      assertThat(repository.state().errors())
          .containsExactly(
              "algorithms/b.yaml:1:10: version 3.0.0 is also that of algorithms/a.yaml");
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

  @Test
  void a_missing_branch_or_directory_is_one_line() throws Exception {
    origin.commit("elsewhere/3.0.0.yaml", VersionText.of("3.0.0"), "one");
    try (AlgorithmRepository repository = open()) {
      assertThat(repository.state().errors())
          .hasSize(1)
          .allMatch(e -> e.endsWith("branch main has no directory algorithms"));
    }
    Location other = new Location(origin.folder().toString(), "live", "", temp.resolve("live.git"));
    try (AlgorithmRepository repository =
        AlgorithmRepository.open(other, store, () -> NOW, Duration.ZERO)) {
      assertThat(repository.state().errors())
          .hasSize(1)
          .allMatch(e -> e.contains("refs/heads/live"));
    }
  }

  @Test
  void user_and_password_of_a_url_are_told_to_nobody() {
    Location location =
        new Location("https://user:secret@example.org/a.git", "main", "", temp.resolve("x"));

    assertThat(location.shown()).isEqualTo("https://example.org/a.git");
    assertThat(Location.withoutCredentials("https://user:secret@example.org/a.git: not found"))
        .doesNotContain("secret");
  }
}
