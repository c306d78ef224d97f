package http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import http.LiveServer.Answer;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The description and the server are held to each other. */
class OpenApiTest {
  private static final String KEY = "a-key";
  private static final Description DESCRIPTION = new Description();
  private static LiveServer server;

  @BeforeAll
  static void start() {
    server = new LiveServer(KEY);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<Route> routes() {
    Server.Around around =
        new Server.Around(
            () -> java.util.concurrent.CompletableFuture.completedStage(java.util.Map.of()),
            server.metrics,
            Clock.systemUTC());
    return Server.routes(
        new FakeDirectory(), around, new JobIds(Clock.systemUTC(), new Random()), null);
  }

  @Test
  void the_server_has_exactly_the_described_routes() {
    assertThat(routes().stream().map(r -> r.method() + " " + r.template()))
        .containsExactlyInAnyOrderElementsOf(DESCRIPTION.operations());
  }

  @Test
  void no_text_fell_apart_at_a_comma() {
    assertThat(DESCRIPTION.toString()).doesNotContain(":null");
  }

  @Test
  void a_route_is_described_as_open_when_it_asks_for_no_key() {
    for (Route route : routes())
      assertThat(DESCRIPTION.operation(route.method(), route.template()).has("security"))
          .as(route.template())
          .isEqualTo(route.access() == Route.Access.OPEN);
  }

  @TestFactory
  Stream<DynamicTest> every_example_fits_its_schema() {
    return DESCRIPTION
        .examples()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.place(),
                    () -> assertThat(DESCRIPTION.wrong(e.schema(), e.value())).isEmpty()));
  }

  @Test
  void every_described_answer_has_an_example() {
    for (String operation : DESCRIPTION.operations()) {
      String[] parts = operation.split(" ", 2);
      for (JsonNode answer : DESCRIPTION.operation(parts[0], parts[1]).path("responses"))
        if (!answer.has("$ref"))
          assertThat(answer.path("content"))
              .as(operation)
              .allMatch(media -> media.path("examples").size() > 0);
    }
  }

  /** A path of the server for a template of the description, and the status it must give. */
  record Asked(String template, String path, int status) {}

  private static final List<Asked> ASKED =
      List.of(
          new Asked("/api/v1/calculations/{job_id}", "/api/v1/calculations/PENDING-1", 200),
          new Asked("/api/v1/calculations/{job_id}", "/api/v1/calculations/FAILED-1", 200),
          new Asked("/api/v1/calculations/{job_id}", "/api/v1/calculations/DONE-1", 200),
          new Asked("/api/v1/calculations/{job_id}", "/api/v1/calculations/none", 404),
          new Asked("/api/v1/equipment/{equipment_id}/risk", "/api/v1/equipment/T-1/risk", 200),
          new Asked("/api/v1/equipment/{equipment_id}/risk", "/api/v1/equipment/P-2/risk", 200),
          new Asked("/api/v1/equipment/{equipment_id}/risk", "/api/v1/equipment/T-9/risk", 404),
          new Asked("/api/v1/equipment/{equipment_id}/risk", "/api/v1/equipment/OLD-1/risk", 410),
          new Asked("/api/v1/equipment/{equipment_id}/risk", "/api/v1/equipment/BROKEN/risk", 500),
          new Asked("/api/v1/equipment/{equipment_id}/risk", "/api/v1/equipment/SILENT/risk", 503),
          new Asked("/api/v1/facilities", "/api/v1/facilities", 200),
          new Asked("/api/v1/facilities/{facility_id}/risk", "/api/v1/facilities/F-1/risk", 200),
          new Asked("/api/v1/facilities/{facility_id}/risk", "/api/v1/facilities/F-2/risk", 200),
          new Asked("/api/v1/facilities/{facility_id}/risk", "/api/v1/facilities/F-9/risk", 404),
          new Asked(
              "/api/v1/facilities/{facility_id}/alerts", "/api/v1/facilities/F-1/alerts", 200),
          new Asked(
              "/api/v1/facilities/{facility_id}/alerts", "/api/v1/facilities/F-9/alerts", 404),
          new Asked(
              "/api/v1/compliance/nfpa70b/{facility_id}", "/api/v1/compliance/nfpa70b/F-1", 200),
          new Asked(
              "/api/v1/compliance/nfpa70b/{facility_id}", "/api/v1/compliance/nfpa70b/F-9", 404),
          new Asked(
              "/api/v1/compliance/nfpa70e/{facility_id}", "/api/v1/compliance/nfpa70e/F-2", 200),
          new Asked(
              "/api/v1/compliance/nfpa70e/{facility_id}", "/api/v1/compliance/nfpa70e/F-9", 404),
          new Asked("/health/live", "/health/live", 200),
          new Asked("/health/ready", "/health/ready", 200),
          new Asked("/metrics", "/metrics", 200),
          new Asked("/openapi.yaml", "/openapi.yaml", 200),
          new Asked("/docs", "/docs", 200),
          new Asked("/docs/{file}", "/docs/errors", 200),
          new Asked("/docs/{file}", "/docs/swagger-ui.css", 200),
          new Asked("/docs/{file}", "/docs/init.js", 200),
          new Asked("/docs/{file}", "/docs/none", 404));

  @Test
  void every_described_path_is_asked() {
    assertThat(ASKED.stream().map(a -> "GET " + a.template()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            DESCRIPTION.operations().stream().filter(o -> o.startsWith("GET")).toList());
  }

  @TestFactory
  Stream<DynamicTest> every_real_answer_fits_its_schema() {
    server.directory.jobs.put(
        "DONE-1",
        Samples.completed(
            new identity.JobId("DONE-1"), "both", Samples.equipment("T-1"), Samples.NOON));
    return ASKED.stream()
        .map(
            asked ->
                DynamicTest.dynamicTest(
                    asked.path(),
                    () -> {
                      Answer answer = server.get(asked.path(), "X-API-Key", KEY);
                      assertThat(answer.status()).isEqualTo(asked.status());
                      fits(answer, DESCRIPTION.operation("GET", asked.template()));
                    }));
  }

  @Test
  void every_keyed_path_answers_401_as_described() {
    for (Asked asked : ASKED) {
      if (!asked.template().startsWith("/api/")) continue;
      Answer answer = server.get(asked.path());
      assertThat(answer.status()).isEqualTo(401);
      fits(answer, DESCRIPTION.operation("GET", asked.template()));
    }
  }

  @TestFactory
  Stream<DynamicTest> every_described_request_is_accepted_and_answered_as_described() {
    JsonNode operation = DESCRIPTION.operation("POST", "/api/v1/calculations/risk");
    JsonNode examples =
        operation.path("requestBody").path("content").path("application/json").path("examples");
    return examples.properties().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(),
                    () -> {
                      Answer answer = calculate(e.getValue().path("value").toString());
                      assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
                      fits(answer, operation);
                    }));
  }

  @Test
  void refused_requests_are_answered_as_described() {
    JsonNode operation = DESCRIPTION.operation("POST", "/api/v1/calculations/risk");
    for (String body :
        List.of(
            "{",
            "{}",
            "{\"id\":\"T-9\",\"type\":\"both\"}",
            "{\"id\":\"OLD-1\",\"type\":\"both\"}",
            "{\"id\":\"SILENT\",\"type\":\"both\"}",
            "{\"id\":\"BROKEN\",\"type\":\"both\"}",
            "{\"id\":\"CONFLICT\",\"type\":\"PANEL\",\"facility_id\":\"F-1\"}",
            "{\"id\":\"SG-1\",\"type\":\"PANEL\",\"facility_id\":\"F-1\",\"voltage_rating\":\"hot\"}",
            "x".repeat(2 << 20))) fits(calculate(body), operation);
  }

  private static Answer calculate(String body) {
    return server.send(
        HttpRequest.newBuilder(server.uri("/api/v1/calculations/risk"))
            .headers("Content-Type", "application/json", "X-API-Key", KEY)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private static void fits(Answer answer, JsonNode operation) {
    String mediaType = answer.header("Content-Type").replaceAll(";.*", "");
    JsonNode described = DESCRIPTION.answer(operation, answer.status(), mediaType);
    assertThat(described.isMissingNode())
        .as("%s %s is not described", answer.status(), mediaType)
        .isFalse();
    JsonNode value =
        answer.json().isMissingNode() ? TextNode.valueOf(answer.response().body()) : answer.json();
    assertThat(DESCRIPTION.wrong(described.path("schema"), value)).isEmpty();
  }
}
