package repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import risk.catalogue.Hash;
import risk.catalogue.SourceState;

/** What a Git repository of versions may not hold, and that it changes nothing. */
class RefusedVersionsTest extends RepositoryFixture {
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
  void a_released_file_that_cannot_even_be_read_any_more_is_known_by_the_line_of_its_number()
      throws Exception {
    String text = VersionText.of("3.0.0");
    origin.commit("algorithms/3.0.0.yaml", text, "one");
    try (AlgorithmRepository repository = open()) {
      origin.commit("algorithms/3.0.0.yaml", text.replace("inputs: {", "inputs: "), "slip");

      assertThat(refreshed(repository).errors())
          .hasSize(1)
          .allMatch(e -> e.startsWith("algorithms/3.0.0.yaml:1:10: version 3.0.0 is released"));
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
              "algorithms/3.1.0.yaml:12:32:",
              "algorithms/3.1.0.yaml:15:21:",
              "algorithms/3.1.0.yaml:18:101:");
      assertThat(state.commit()).isEqualTo(good);
      assertThat(refreshed(repository).errors()).isEqualTo(state.errors());
      assertThat(versions(repository)).endsWith("3.0.0");

      origin.commit("algorithms/3.1.0.yaml", VersionText.of("3.1.0"), "mended");
      assertThat(refreshed(repository).errors()).isEmpty();
      assertThat(versions(repository)).endsWith("3.1.0");
    }
  }

  @Test
  void a_file_edited_in_place_to_a_new_number_tells_its_own_errors() throws Exception {
    origin.commit("algorithms/age.yaml", VersionText.of("3.0.0"), "one");
    try (AlgorithmRepository repository = open()) {
      String next = VersionText.of("3.1.0").replace("inputs: {", "inputs: ");
      origin.commit("algorithms/age.yaml", next, "slip");
      assertThat(refreshed(repository).errors())
          .hasSize(1)
          .allMatch(e -> e.startsWith("algorithms/age.yaml:4:") && e.contains("not YAML"));

      origin.commit("algorithms/age.yaml", next.replace("version: 3.1.0\n", ""), "worse");
      assertThat(refreshed(repository).errors())
          .hasSize(1)
          .allMatch(e -> e.startsWith("algorithms/age.yaml:3:") && e.contains("not YAML"));

      origin.commit("algorithms/age.yaml", VersionText.of("3.1.0"), "mended");
      assertThat(refreshed(repository).errors()).isEmpty();
      assertThat(versions(repository)).endsWith("3.0.0", "3.1.0");
    }
  }

  @Test
  void a_file_too_large_to_read_is_told_beside_the_errors_of_the_others() throws Exception {
    origin.commit("algorithms/3.0.0.yaml", VersionText.of("3.0.0").replace("0.5", "half"), "one");
    origin.commit("algorithms/big.yaml", "# " + "x".repeat(1 << 20), "too much");
    try (AlgorithmRepository repository = open()) {
      SourceState state = repository.state();

      assertThat(state.answered()).isTrue();
      assertThat(state.errors())
          .containsExactly(
              "algorithms/3.0.0.yaml:7:18: parameters/slope/value: expected a number such as 12.5, found half",
              "algorithms/big.yaml:1:1: 1048578 bytes, expected at most 1048576");
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
