package app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node takes a version from a Git repository, and starts again while the repository is away. */
class AlgorithmRepositoryIT {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String VERSION =
      """
      version: 3.0.0
      description: Points of age
      citations: [none]
      inputs: {number: [age_years]}
      required: []
      parameters:
        slope: {value: 0.5, unit: 1/a, meaning: points a year}
      lets: []
      factors:
        - {name: age, any_of: [age_years], uses: [age_years], formula: slope * age_years}
      score: clamp(sum, 0.0, 100.0)
      thresholds: {medium: 41, high: 71, critical: 86}
      importance: {other: 1}
      service_life: {other: 20}
      monotone: {rising: [age_years]}
      compliance: {method: requirements}
      golden:
        - {name: twenty years, as_of: 2026-01-01, evidence: {age_years: 20}, exact: 10, score: 10, level: LOW}
      """;

  @TempDir private Path temp;

  private void commit(Git git, String name, String text) throws Exception {
    Path file = temp.resolve("origin/algorithms").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    git.add().addFilepattern("algorithms").call();
    git.commit().setAuthor("Ada", "ada@example.org").setSign(false).setMessage("Why not").call();
  }

  private Map<String, String> environment(World.Place place, String data) {
    Map<String, String> environment = new HashMap<>(place.environment());
    environment.put("VOLTMETRICS_DATA", temp.resolve(data).toString());
    environment.put("VOLTMETRICS_ALGORITHMS_REPOSITORY", "file://" + temp.resolve("origin"));
    environment.put("VOLTMETRICS_ALGORITHM", "3.0.0");
    return environment;
  }

  private static JsonNode list(Node node) throws Exception {
    return MAPPER.readTree(node.get("/api/v1/algorithms").body());
  }

  @Test
  void a_version_of_the_repository_is_in_force_also_when_the_repository_is_gone() throws Exception {
    try (World world = World.create();
        Git git =
            Git.init()
                .setDirectory(temp.resolve("origin").toFile())
                .setInitialBranch("main")
                .call()) {
      World.Place place = world.place();
      commit(git, "3.0.0.yaml", VERSION);
      try (Node node = Node.start(environment(place, "one")).ready()) {
        assertThat(list(node).path("in_force").asText()).isEqualTo("3.0.0");

        commit(git, "3.0.0.yaml", VERSION.replace("0.5", "0.6"));
        HttpResponse<String> refused = node.post("/api/v1/algorithms/refresh", "{}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
            .contains("algorithms/3.0.0.yaml:1:10: version 3.0.0 is released and frozen");
      }
      Files.move(temp.resolve("origin"), temp.resolve("moved"));
      try (Node node = Node.start(environment(place, "two")).ready()) {
        JsonNode list = list(node);
        assertThat(list.path("in_force").asText()).isEqualTo("3.0.0");
        assertThat(list.at("/source/errors")).hasSize(1);
        assertThat(node.log().lines().filter(line -> line.contains("cannot be read"))).hasSize(1);
        assertThat(node.get("/api/v1/algorithms/3.0.0").body()).contains("Ada <ada@example.org>");
      }
    }
  }
}
