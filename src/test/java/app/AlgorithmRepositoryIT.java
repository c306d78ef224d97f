package app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sample.SampleMessage;

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

  private static final String STEEP =
      """
      version: 3.0.0-steep
      overrides: 3.0.0
      scope: {facility: F-2}
      reason: items there age twice as fast
      parameters: {slope: 1}
      golden:
        - {name: twenty years, as_of: 2026-01-01, evidence: {age_years: 20}, exact: 20, score: 20, level: LOW}
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

  private static SampleMessage item(String id, String facility) throws Exception {
    String body =
        """
        {"id":"%s","facility_id":"%s","type":"PANEL","at":"2001-05-01","installation_date":"2001-05-01"}"""
            .formatted(id, facility);
    return new SampleMessage(
        "voltmetrics.equipment.upsert.v1",
        id,
        "normal",
        Optional.empty(),
        (ObjectNode) MAPPER.readTree(body));
  }

  /** Twice the points a year are twice the score, whose exact form has no other part. */
  @Test
  void an_override_in_force_assesses_the_items_of_its_scope() throws Exception {
    try (World world = World.create();
        Git git =
            Git.init()
                .setDirectory(temp.resolve("origin").toFile())
                .setInitialBranch("main")
                .call()) {
      World.Place place = world.place();
      commit(git, "3.0.0.yaml", VERSION);
      commit(git, "steep.yaml", STEEP);
      Map<String, String> environment = environment(place, "one");
      environment.put("VOLTMETRICS_ALGORITHM_OVERRIDES", "3.0.0-steep");
      try (Node node = Node.start(environment).ready();
          Loader loader = new Loader(place.broker(), place.topology())) {
        loader.publish(List.of(item("P-1", "F-1"), item("P-2", "F-2")));
        world.settled(place, List.of(node));

        JsonNode plain = MAPPER.readTree(node.get("/api/v1/equipment/P-1/risk").body());
        JsonNode steep = MAPPER.readTree(node.get("/api/v1/equipment/P-2/risk").body());
        assertThat(plain.path("algorithm_version").asText()).isEqualTo("3.0.0");
        assertThat(steep.path("algorithm_version").asText()).isEqualTo("3.0.0-steep");
        assertThat(steep.path("risk_score_exact").asDouble())
            .isEqualTo(2 * plain.path("risk_score_exact").asDouble())
            .isGreaterThan(20);
        assertThat(list(node).at("/versions"))
            .filteredOn(v -> v.path("in_force").asBoolean())
            .extracting(v -> v.path("version").asText())
            .containsExactly("3.0.0", "3.0.0-steep");
      }
    }
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
