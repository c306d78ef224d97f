package http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import http.LiveServer.Answer;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that is not 200. */
class ErrorAnswersTest {
  private static LiveServer server;

  @BeforeAll
  static void start() {
    server = new LiveServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void refused(Answer answer, int status, String code) {
    assertThat(answer.status()).isEqualTo(status);
    ProblemAssert.isProblem(answer);
    assertThat(answer.json().path("error").path("code").asText()).isEqualTo(code);
  }

  private static HttpRequest.Builder calculation() {
    return HttpRequest.newBuilder(server.uri("/api/v1/calculations/risk"));
  }

  @Test
  void an_unknown_route_is_404() {
    refused(server.get("/api/v2/nothing"), 404, "ROUTE_NOT_FOUND");
    refused(server.get("/"), 404, "ROUTE_NOT_FOUND");
  }

  @Test
  void a_wrong_method_is_405_and_told_what_is_allowed() {
    Answer get = server.get("/api/v1/calculations/risk/");
    Answer post = server.post("/api/v1/facilities", "{}");
    Answer delete =
        server.send(HttpRequest.newBuilder(server.uri("/health/live")).DELETE().build());

    // GET .../calculations/risk is the job named "risk", which nobody knows
    refused(get, 404, "DATA_NOT_FOUND");
    refused(post, 405, "METHOD_NOT_ALLOWED");
    refused(delete, 405, "METHOD_NOT_ALLOWED");
    assertThat(post.header("Allow")).isEqualTo("GET, HEAD");
  }

  @Test
  void malformed_json_is_400_and_other_json_422() {
    refused(server.calculate("{\"id\":"), 400, "MALFORMED_JSON");
    refused(server.calculate(""), 422, "VALIDATION_ERROR");
    refused(server.calculate("[]"), 422, "VALIDATION_ERROR");
    refused(server.calculate("{}"), 422, "VALIDATION_ERROR");
  }

  @Test
  void an_id_against_the_rule_is_422_in_a_body_and_404_in_a_path() {
    Answer body = server.calculate("{\"id\":\"a b\",\"type\":\"both\"}");

    refused(body, 422, "VALIDATION_ERROR");
    assertThat(body.json().path("detail").asText()).contains(identity.Ids.RULE);
    assertThat(body.json().path("errors").path(0).path("pointer").asText()).isEqualTo("#/id");
    for (String path : List.of("a%20b", "%2e%2eb", "%C3%BC", "a%2Fb"))
      refused(server.get("/api/v1/equipment/" + path + "/risk"), 404, "DATA_NOT_FOUND");
  }

  @Test
  void a_reference_to_an_unknown_item_is_422_with_a_text() {
    Answer answer = server.calculate("{\"id\":\"T-9\",\"type\":\"risk\",\"context\":{}}");

    refused(answer, 422, "VALIDATION_ERROR");
    assertThat(answer.json().path("error").path("details").path("/id").asText()).contains("T-9");
  }

  @Test
  void an_unknown_kind_of_calculation_is_422() {
    refused(
        server.calculate("{\"equipment_id\":\"T-1\",\"calculation_type\":\"zz\"}"),
        422,
        "VALIDATION_ERROR");
  }

  @Test
  void a_reference_to_a_decommissioned_item_is_410() {
    refused(server.calculate("{\"id\":\"OLD-1\",\"type\":\"both\"}"), 410, "GONE");
  }

  @Test
  void data_that_contradicts_what_came_before_is_409() {
    refused(
        server.calculate("{\"id\":\"CONFLICT\",\"type\":\"PANEL\",\"facility_id\":\"F-1\"}"),
        409,
        "CONFLICT_VERSION");
  }

  @Test
  void a_body_of_10_megabytes_is_413_and_the_connection_lives_to_tell() {
    String large = "{\"id\":\"" + "x".repeat(10 << 20) + "\"}";

    refused(server.calculate(large), 413, "BODY_TOO_LARGE");
    refused(
        server.send(
            calculation()
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(new byte[10 << 20])))
                .build()),
        413,
        "BODY_TOO_LARGE");
  }

  @Test
  void a_body_that_is_not_json_is_415() {
    for (String type : List.of("text/plain", "application/xml", "application/octet-stream"))
      refused(
          server.send(
              calculation()
                  .header("Content-Type", type)
                  .POST(HttpRequest.BodyPublishers.ofString("{}"))
                  .build()),
          415,
          "UNSUPPORTED_MEDIA_TYPE");
    refused(
        server.send(
            calculation()
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build()),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void what_needs_no_body_takes_none_and_what_needs_one_misses_it() {
    HttpRequest.BodyPublisher none = HttpRequest.BodyPublishers.noBody();
    assertThat(
            server
                .send(
                    HttpRequest.newBuilder(server.uri("/api/v1/views/rebuild")).POST(none).build())
                .status())
        .isEqualTo(200);
    refused(server.send(calculation().POST(none).build()), 422, "VALIDATION_ERROR");
  }

  /** RFC 8259, 8.1: JSON between systems must be UTF-8. */
  @ParameterizedTest
  @CsvSource({
    "application/json; charset=utf-16, 415",
    "application/json; charset=iso-8859-1, 415",
    "application/json; charset=us-ascii, 415",
    "application/json; charset=klingon, 415",
    "application/merge-patch+json; charset=utf-16, 415",
    "application/vnd.voltmetrics+json; charset=utf-16, 415",
    "application/json; charset=utf-8, 404",
    "application/json;charset=UTF8, 404",
    "application/json; charset=\"UTF-8\", 404",
    "application/json, 404",
    "application/merge-patch+json, 404",
    "application/vnd.voltmetrics+json, 404"
  })
  void a_charset_other_than_utf_8_is_415(String type, int status) {
    Answer answer =
        server.send(
            HttpRequest.newBuilder(server.uri("/api/v1/methods/no-such-method"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());

    assertThat(answer.status()).isEqualTo(status);
    if (status == 415) assertThat(answer.json().path("detail").asText()).contains("UTF-8, not ");
  }

  @Test
  void a_silent_shard_is_503_and_told_when_to_ask_again() {
    Answer answer = server.get("/api/v1/equipment/SILENT/risk");

    refused(answer, 503, "SERVICE_UNAVAILABLE");
    assertThat(answer.header("Retry-After")).isEqualTo("2");
    refused(server.calculate("{\"id\":\"SILENT\",\"type\":\"both\"}"), 503, "SERVICE_UNAVAILABLE");
  }

  @Test
  void a_defect_is_500_and_keeps_its_details_to_the_log() {
    Answer answer = server.get("/api/v1/equipment/BROKEN/risk");

    refused(answer, 500, "INTERNAL_ERROR");
    assertThat(answer.response().body()).doesNotContain("secret", "Exception", "at http.");
  }

  @Test
  void what_is_not_http_gets_a_problem_too() throws JsonProcessingException {
    Map<String, Integer> requests =
        Map.of(
            "GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            400,
            "GET /a b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            505,
            "GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n",
            400,
            "GET /health/live HTTP/9.9\r\nHost: x\r\n\r\n",
            505,
            "BREW /pot HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            501,
            "GET /" + "x".repeat(5000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
            414);
    for (Map.Entry<String, Integer> request : requests.entrySet()) {
      String answer = server.raw(request.getKey());
      assertThat(answer).startsWith("HTTP/1.1 " + request.getValue());
      assertThat(answer).contains("application/problem+json", "X-Request-Id");
      String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
      ProblemAssert.isProblem(new ObjectMapper().readTree(body), request.getValue());
    }
  }

  @Test
  void a_known_item_in_another_facility_is_a_contradiction_that_names_both() {
    Answer elsewhere = server.calculate("{\"id\":\"T-1\",\"facility_id\":\"F-2\"}");
    assertThat(elsewhere.status()).isEqualTo(422);
    assertThat(elsewhere.json().at("/errors/0/pointer").asText()).isEqualTo("#/facility_id");
    assertThat(elsewhere.response().body()).contains("CONTRADICTION", "F-2", "F-1");

    assertThat(server.calculate("{\"id\":\"T-1\",\"facility_id\":\"F-1\"}").status())
        .isEqualTo(200);
  }
}
