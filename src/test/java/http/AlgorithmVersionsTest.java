package http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import http.LiveServer.Answer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which versions there are, who released them, what they say, and what a webhook is told. */
class AlgorithmVersionsTest {
  private static LiveServer server;

  @BeforeAll
  static void start() {
    server = new LiveServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void well() {
    server.versions.say(true);
  }

  private static JsonNode version(Answer list, String number) {
    for (JsonNode one : list.json().path("versions"))
      if (one.path("version").asText().equals(number)) return one;
    throw new AssertionError("not listed: " + number);
  }

  @Test
  void the_list_tells_who_released_a_version_when_why_and_by_which_commit() {
    Answer list = server.get("/api/v1/algorithms");

    assertThat(list.status()).isEqualTo(200);
    assertThat(list.json().path("in_force").asText()).isEqualTo("1.2.0");
    assertThat(version(list, "1.2.0").path("in_force").asBoolean()).isTrue();
    JsonNode dry = version(list, "2.0.0-dry");
    assertThat(dry.path("in_force").asBoolean()).isFalse();
    assertThat(dry.at("/override/base").asText()).isEqualTo("2.0.0");
    assertThat(dry.at("/override/scope/facility").asText()).isEqualTo("F-1");
    assertThat(dry.at("/override/parameters/shape").asDouble()).isEqualTo(2.5);
    assertThat(dry.at("/released/by").asText()).isEqualTo("Ada <ada@example.org>");
    assertThat(dry.at("/released/at").asText()).isEqualTo("2026-11-02T09:00:00Z");
    assertThat(dry.at("/released/why").asText()).isEqualTo("Dry rooms");
    assertThat(dry.at("/released/commit").asText())
        .isEqualTo("4b825dc642cb6eb9a060e54bf8d69288fbee4904");
  }

  @Test
  void what_is_wrong_in_the_repository_is_in_the_list() {
    server.versions.say(true, "a.yaml:1:1: broken", "a.yaml:2:1: too");

    assertThat(server.get("/api/v1/algorithms").json().at("/source/errors"))
        .extracting(JsonNode::asText)
        .containsExactly("a.yaml:1:1: broken", "a.yaml:2:1: too");
  }

  @Test
  void a_version_is_told_whole() {
    JsonNode found = server.get("/api/v1/algorithms/1.2.0").json();

    assertThat(found.path("sha256").asText())
        .isEqualTo("7ca797f23761768984cd35f1aa7db78f6255926f3cbd60f81451f49143684c6c");
    assertThat(found.path("factors")).hasSize(6);
    assertThat(found.at("/factors/0/weight").asDouble()).isEqualTo(0.35);
    assertThat(found.at("/thresholds/high").asInt()).isEqualTo(71);
    assertThat(found.at("/importance/types/RELAY").asDouble()).isEqualTo(0.5);
    assertThat(found.at("/compliance/tasks/UPS/visual_inspection").asInt()).isEqualTo(3);
    assertThat(found.at("/golden/0/evidence/installation_date").asText()).isEqualTo("1995-06-01");
    assertThat(found.at("/golden/0/exact").asDouble()).isEqualTo(65.24794661190965);
  }

  @Test
  void a_versions_file_is_given_byte_for_byte() {
    Answer answer = server.get("/api/v1/algorithms/1.2.0", "Accept", "application/yaml");

    assertThat(answer.header("Content-Type")).isEqualTo("application/yaml");
    assertThat(answer.response().body().getBytes(StandardCharsets.UTF_8))
        .isEqualTo(server.versions.bytes("1.2.0"));
  }

  @Test
  void an_unknown_version_is_named_with_those_there_are() {
    Answer answer = server.get("/api/v1/algorithms/9.9.9");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().path("detail").asText())
        .startsWith("algorithm version '9.9.9' is not known; there are 0.1.0, 1.0.0, 1.2.0");
  }

  @Test
  void a_refresh_answers_with_the_list() {
    Answer answer = server.post("/api/v1/algorithms/refresh", "{\"ref\":\"refs/heads/main\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json()).isEqualTo(server.get("/api/v1/algorithms").json());
  }

  @Test
  void a_refresh_that_finds_broken_files_answers_422_with_every_error() {
    server.versions.say(true, "a.yaml:1:1: broken", "a.yaml:2:1: too");

    Answer answer = server.post("/api/v1/algorithms/refresh", "{}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("errors"))
        .extracting(e -> e.path("detail").asText())
        .containsExactly(
            "expected good version files, found a.yaml:1:1: broken",
            "expected good version files, found a.yaml:2:1: too");
  }

  @Test
  void a_refresh_whose_repository_is_away_answers_503_so_that_the_sender_tries_again() {
    server.versions.say(false, "the repository x cannot be read");

    assertThat(server.post("/api/v1/algorithms/refresh", "{}").status()).isEqualTo(503);
  }

  @Test
  void a_refresh_needs_a_key_like_every_other_write() {
    try (LiveServer keyed = new LiveServer("a-key")) {
      assertThat(keyed.post("/api/v1/algorithms/refresh", "{}").status()).isEqualTo(401);
    }
  }
}
