package http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import http.LiveServer.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the server behaves whatever is asked. */
class ServerTest {
  private LiveServer server;

  @BeforeEach
  void start() {
    server = new LiveServer("first-key", "second-key");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Answer keyed(String path) {
    return server.get(path, "X-API-Key", "first-key");
  }

  @Test
  void a_key_is_needed_and_any_accepted_one_will_do() {
    Answer missing = server.get("/api/v1/facilities");
    Answer wrong = server.get("/api/v1/facilities", "X-API-Key", "first-key2");

    for (Answer answer : List.of(missing, wrong)) {
      assertThat(answer.status()).isEqualTo(401);
      ProblemAssert.isProblem(answer);
      assertThat(answer.header("WWW-Authenticate")).isNotBlank();
    }
    for (String key : List.of("first-key", "second-key"))
      assertThat(server.get("/api/v1/facilities", "X-API-Key", key).status()).isEqualTo(200);
  }

  @Test
  void health_metrics_and_documents_are_open() {
    for (String path :
        List.of("/health/live", "/health/ready", "/metrics", "/openapi.yaml", "/docs"))
      assertThat(server.get(path).status()).as(path).isEqualTo(200);
  }

  @Test
  void every_path_answers_with_and_without_a_trailing_slash() {
    for (String path :
        List.of(
            "/api/v1/equipment/T-1/risk",
            "/api/v1/facilities",
            "/api/v1/facilities/F-1/risk",
            "/api/v1/facilities/F-1/alerts",
            "/api/v1/compliance/nfpa70b/F-1",
            "/api/v1/compliance/nfpa70e/F-1",
            "/api/v1/calculations/PENDING-1",
            "/health/live",
            "/docs")) {
      Answer bare = keyed(path);
      Answer slash = keyed(path + "/");
      assertThat(bare.status()).as(path).isEqualTo(200);
      assertThat(slash.response().body()).isEqualTo(bare.response().body());
    }
  }

  @Test
  void a_request_id_is_echoed_when_it_is_fit_for_a_log_and_made_otherwise() {
    assertThat(server.get("/health/live", "X-Request-Id", "r-1").header("X-Request-Id"))
        .isEqualTo("r-1");
    for (String unfit : List.of("a b", "<x>", "x".repeat(200)))
      assertThat(server.get("/health/live", "X-Request-Id", unfit).header("X-Request-Id"))
          .hasSize(36);
  }

  @Test
  void readiness_tells_what_is_failing() {
    server.failing.put("database", "does not answer");

    Answer answer = server.get("/health/ready");

    assertThat(answer.status()).isEqualTo(503);
    ProblemAssert.isProblem(answer);
    assertThat(answer.json().path("error").path("details").path("database").asText())
        .isEqualTo("does not answer");
    assertThat(server.get("/health/live").status()).isEqualTo(200);
  }

  @Test
  void answers_are_counted_by_route_template_and_status() {
    keyed("/api/v1/equipment/T-1/risk");
    keyed("/api/v1/equipment/T-9/risk");
    server.get("/invented/path");

    assertThat(server.get("/metrics").response().body())
        .contains("uri=\"/api/v1/equipment/{equipment_id}/risk\"", "status=\"404\"", "uri=\"none\"")
        .doesNotContain("T-9", "invented");
  }

  @Test
  void head_is_answered_as_get_without_a_body() {
    Answer answer =
        server.send(
            HttpRequest.newBuilder(server.uri("/health/live"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void many_requests_at_once_each_get_their_own_answer() {
    List<CompletableFuture<Answer>> answers =
        IntStream.range(0, 500)
            .mapToObj(
                i ->
                    server.sendAsync(
                        HttpRequest.newBuilder(server.uri("/api/v1/equipment/T-" + i + "/risk"))
                            .headers("X-API-Key", "second-key", "X-Request-Id", "r-" + i)
                            .build()))
            .toList();

    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i).join();
      assertThat(answer.header("X-Request-Id")).isEqualTo("r-" + i);
      assertThat(answer.status()).isEqualTo(i == 1 ? 200 : 404);
    }
  }

  @Test
  void the_console_loads_only_from_here() {
    HttpResponse<String> page = server.get("/docs").response();

    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'; script-src 'self';");
    assertThat(page.body()).doesNotContain("http://", "https://", "<script>");
    for (String file : List.of("swagger-ui-bundle.js", "swagger-ui.css", "init.js", "errors"))
      assertThat(server.get("/docs/" + file).status()).as(file).isEqualTo(200);
    for (String file : List.of("..%2fopenapi.yaml", "other.js"))
      assertThat(server.get("/docs/" + file).status()).as(file).isEqualTo(404);
  }

  @Test
  void an_open_door_without_keys_is_refused() {
    assertThatThrownBy(() -> new HttpSettings("0.0.0.0", 8080, Set.of(), 1000))
        .hasMessageContaining("VOLTMETRICS_API_KEYS");
    assertThat(new HttpSettings("0.0.0.0", 8080, Set.of("a-secret"), 1000).toString())
        .doesNotContain("a-secret");
  }
}
