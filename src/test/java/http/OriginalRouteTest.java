package http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import http.LiveServer.Answer;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import risk.LegacyVectors;

/** The original's calculations over HTTP; its results are those of the public rows. */
class OriginalRouteTest {
  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) ->
          one.isNumber() && other.isNumber()
              ? Double.compare(one.doubleValue(), other.doubleValue())
              : one.equals(other) ? 0 : 1;

  private static LiveServer server;

  @BeforeAll
  static void start() {
    server = new LiveServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Answer post(String version, String function, String body) {
    return server.post("/api/v1/algorithms/" + version + "/calculations/" + function, body);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1.0, six_factor.calculate_equipment_risk",
    "0.1.0, six_factor.get_risk_level",
    "0.1.0, six_factor.calculate_facility_risk",
    "0.1.0, nfpa70b.evaluate_equipment",
    "1.0.0, nfpa70b.evaluate_facility",
    "0.1.0, nfpa70e.evaluate_equipment",
    "1.0.0, nfpa70e.evaluate_facility",
    "1.0.0, five_factor.calculate_risk",
    "1.0.0, aggregator.aggregate_facility_risk",
    "1.0.0, aggregator.aggregate_facility_compliance",
    "1.0.0, aggregator.generate_comprehensive_report",
    "1.0.0, risk_service.get_facility_risk_assessment",
  })
  void a_row_of_each_function_gives_the_originals_result(String version, String function)
      throws IOException {
    JsonNode row =
        LegacyVectors.of(function).stream().filter(r -> r.has("result")).findFirst().orElseThrow();
    ObjectNode input = row.path("input").deepCopy();
    input.put("now", LegacyVectors.NOW.toString() + ":00");

    Answer answer = post(version, function, input.toString());

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.json().equals(BY_VALUE, row.path("result")))
        .as("%s%nexpected %s", answer.json(), row.path("result"))
        .isTrue();
  }

  @Test
  void without_a_time_it_is_the_clocks_in_utc() {
    LocalDateTime before = LocalDateTime.now(ZoneOffset.UTC).minusSeconds(1);

    Answer answer =
        post(
            "1.0.0",
            "nfpa70b.evaluate_equipment",
            "{\"equipment\":{\"id\":\"B\",\"type\":\"OTHER\"}}");

    assertThat(LocalDateTime.parse(answer.json().path("last_evaluation").asText()))
        .isBetween(before, LocalDateTime.now(ZoneOffset.UTC).plusSeconds(1));
  }

  @Test
  void what_the_original_raised_is_422_and_named() {
    Answer answer =
        post(
            "1.0.0",
            "nfpa70e.evaluate_equipment",
            "{\"equipment\":{\"id\":\"B\",\"type\":\"OTHER\",\"loading_percentage\":null}}");

    assertThat(answer.status()).isEqualTo(422);
    ProblemAssert.isProblem(answer);
    assertThat(MethodCalls.errors(answer))
        .containsExactly("RAISED_BY_ORIGINAL at #/equipment/loading_percentage");
    assertThat(answer.json().path("detail").asText()).contains("TypeError");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.2.0 | five_factor.calculate_risk           | there are 0.1.0, 1.0.0
          1.0.0 | six_factor.get_risk_level            | aggregator.aggregate_facility_compliance, aggregator
          0.1.0 | five_factor.calculate_risk           | six_factor.calculate_equipment_risk
          1.0.0 | forecast.forecast_equipment_risk     | risk_service.get_facility_risk_assessment
          """)
  void what_a_version_does_not_have_is_404_with_the_list(
      String version, String function, String listed) {
    Answer answer = post(version, function, "{}");

    assertThat(answer.status()).isEqualTo(404);
    ProblemAssert.isProblem(answer);
    assertThat(answer.json().path("detail").asText()).contains(listed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "null", "{}", "{\"score\":\"40\"}", "{\"score\":40,\"x\":1}"})
  void what_is_no_input_is_422(String body) {
    Answer answer = post("0.1.0", "six_factor.get_risk_level", body);

    assertThat(answer.status()).isEqualTo(422);
    ProblemAssert.isProblem(answer);
  }

  @Test
  void what_is_not_json_is_400() {
    assertThat(post("0.1.0", "six_factor.get_risk_level", "{\"score\":NaN}").status())
        .isEqualTo(400);
  }

  @Test
  void a_facility_wrong_in_thousands_of_places_is_told_in_a_hundred() {
    String items = "5,".repeat(20_000) + "5";

    Answer answer =
        post(
            "1.0.0",
            "nfpa70b.evaluate_facility",
            "{\"facility\":{\"id\":\"F\",\"name\":\"F\"},\"equipment\":[" + items + "]}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(MethodCalls.errors(answer)).hasSize(101).contains("MORE at #");
  }
}
