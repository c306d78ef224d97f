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
  private static final String ORIGINAL = "/api/v1/algorithms/{version}/calculations/{function}";
  private static final String ORIGINAL_SAFETY =
      "/api/v1/algorithms/1.0.0/calculations/nfpa70e.evaluate_equipment";
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
    return Server.routes(
        new FakeDirectory(), server.around, new JobIds(Clock.systemUTC(), new Random()));
  }

  @Test
  void the_server_has_exactly_the_described_routes() {
    assertThat(routes().stream().map(r -> r.method() + " " + r.template()))
        .containsExactlyInAnyOrderElementsOf(DESCRIPTION.operations());
  }

  @Test
  void no_text_fell_apart_at_a_comma() {
    String meant = "\"(month|year)_over_\\1\":null"; // a difference to nothing
    assertThat(DESCRIPTION.toString().replaceAll(meant, "")).doesNotContain(":null");
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

  @Test
  void every_described_path_is_asked() {
    assertThat(Asked.ALL.stream().map(a -> "GET " + a.template()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            DESCRIPTION.operations().stream().filter(o -> o.startsWith("GET")).toList());
  }

  @TestFactory
  Stream<DynamicTest> every_real_answer_fits_its_schema() {
    server.directory.jobs.put(
        "DONE-1",
        Samples.completed(
            new identity.JobId("DONE-1"), "both", Samples.equipment("T-1"), Samples.NOON));
    return Asked.ALL.stream()
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
    for (Asked asked : Asked.ALL) {
      if (!asked.template().startsWith("/api/")) continue;
      Answer answer = server.get(asked.path());
      assertThat(answer.status()).isEqualTo(401);
      fits(answer, DESCRIPTION.operation("GET", asked.template()));
    }
  }

  @TestFactory
  Stream<DynamicTest> every_described_request_is_accepted_and_answered_as_described() {
    return Stream.of(
            described("/api/v1/calculations/risk", "/api/v1/calculations/risk"),
            described("/api/v1/equipment/{equipment_id}/what-if", "/api/v1/equipment/T-1/what-if"),
            described("/api/v1/methods/{method}", "/api/v1/methods/duval-triangle1"),
            described("/api/v1/algorithms/refresh", "/api/v1/algorithms/refresh"),
            described("/api/v1/views/rebuild", "/api/v1/views/rebuild"),
            described(ORIGINAL, ORIGINAL_SAFETY))
        .flatMap(tests -> tests);
  }

  private static Stream<DynamicTest> described(String template, String path) {
    JsonNode operation = DESCRIPTION.operation("POST", template);
    JsonNode examples =
        operation.path("requestBody").path("content").path("application/json").path("examples");
    return examples.properties().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(),
                    () -> {
                      Answer answer = post(path, e.getValue().path("value").toString());
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

  @Test
  void the_described_calculation_is_the_real_one() {
    JsonNode operation = DESCRIPTION.operation("POST", "/api/v1/methods/{method}");
    String inputs =
        operation.at("/requestBody/content/application~1json/examples/units/value").toString();

    assertThat(post("/api/v1/methods/duval-triangle1", inputs).json())
        .isEqualTo(operation.at("/responses/200/content/application~1json/examples/zone/value"));
  }

  @Test
  void refused_inputs_of_methods_are_answered_as_described() {
    JsonNode operation = DESCRIPTION.operation("POST", "/api/v1/methods/{method}");
    for (String body : List.of("{", "{}", "[]", "{\"CH4\":-1}", "x".repeat(2 << 20)))
      fits(post("/api/v1/methods/duval-triangle1", body), operation);
    fits(post("/api/v1/methods/none", "{}"), operation);
  }

  @Test
  void the_described_original_calculation_is_the_real_one() {
    JsonNode operation = DESCRIPTION.operation("POST", ORIGINAL);
    String input =
        operation.at("/requestBody/content/application~1json/examples/safety/value").toString();

    assertThat(post(ORIGINAL_SAFETY, input).json())
        .isEqualTo(operation.at("/responses/200/content/application~1json/examples/safety/value"));
  }

  @Test
  void refused_inputs_of_the_original_are_answered_as_described() {
    JsonNode operation = DESCRIPTION.operation("POST", ORIGINAL);
    for (String body : List.of("{", "{}", "[]", "{\"equipment\":{\"loading_percentage\":null}}"))
      fits(post(ORIGINAL_SAFETY, body), operation);
    fits(post(ORIGINAL_SAFETY.replace("70e", "70c"), "{}"), operation);
    fits(post(ORIGINAL_SAFETY.replace("1.0.0", "1.2.0"), "{}"), operation);
  }

  @Test
  void a_calculation_sheet_is_answered_as_described() {
    Answer page =
        post(
            "/api/v1/methods/duval-triangle1",
            "{\"CH4\":35,\"C2H2\":15.5,\"C2H4\":49.5}",
            "Accept",
            "text/plain");

    assertThat(page.status()).isEqualTo(200);
    fits(page, DESCRIPTION.operation("POST", "/api/v1/methods/{method}"));
  }

  private static Answer calculate(String body) {
    return post("/api/v1/calculations/risk", body);
  }

  private static Answer post(String path, String body, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path));
    if (headers.length > 0) request.headers(headers);
    return server.send(
        request
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
