package http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import http.LiveServer.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules MasterBus's client was seen to live by, each as one test. */
class MasterBusContractTest {
  private static final String KNOWN = "{\"id\":\"T-1\",\"type\":\"both\",\"facility_id\":\"F-1\"}";
  private static LiveServer server;

  @BeforeAll
  static void start() {
    server = new LiveServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void fact_1_a_submission_answers_200_and_says_submitted() {
    Answer answer = server.calculate(KNOWN);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("status").asText()).isEqualTo("SUBMITTED");
    assertThat(answer.json().path("job_id").asText()).isNotBlank();
    assertThat(answer.json().path("status_url").asText())
        .isEqualTo("/api/v1/calculations/" + answer.json().path("job_id").asText())
        .isEqualTo(answer.json().path("webhook_url").asText());
  }

  @Test
  void fact_2_a_job_is_pending_completed_or_failed_in_upper_case() {
    String id = server.calculate(KNOWN).json().path("job_id").asText();

    assertThat(job(id).path("status").asText()).isEqualTo("COMPLETED");
    assertThat(job("PENDING-1").path("status").asText()).isEqualTo("PENDING");
    assertThat(job("FAILED-1").path("status").asText()).isEqualTo("FAILED");
    assertThat(job("FAILED-1").path("error").isTextual()).isTrue();
  }

  @Test
  void fact_3_every_job_names_its_resource_even_one_nobody_knows_yet() {
    String early = ids(Clock.systemUTC()).next().value();

    for (String id : List.of("PENDING-1", "FAILED-1", early))
      assertThat(job(id).path("resource_id").asText()).isNotBlank();
    assertThat(job(early).path("status").asText()).isEqualTo("PENDING");
  }

  @Test
  void a_job_id_older_than_a_minute_is_unknown() {
    Instant before = Instant.now().minus(Duration.ofSeconds(61));
    String late = ids(InstantSource.fixed(before)).next().value();

    assertThat(server.get("/api/v1/calculations/" + late).status()).isEqualTo(404);
    assertThat(server.get("/api/v1/calculations/nonsense").status()).isEqualTo(404);
  }

  @Test
  void fact_4_a_result_is_flat_and_nested_at_once_and_absent_while_pending() {
    JsonNode result = job(server.calculate(KNOWN).json().path("job_id").asText()).path("result");

    assertThat(result.path("risk_level").asText()).isEqualTo("MEDIUM");
    assertThat(result.path("risk_score").isInt()).isTrue();
    assertThat(result.path("details").isObject()).isTrue();
    assertThat(result.path("risk").isObject()).isTrue();
    assertThat(result.path("risk").path("risk_level").asText()).isEqualTo("MEDIUM");
    assertThat(result.path("compliance").isObject()).isTrue();
    for (String standard : List.of("nfpa70b", "nfpa_70b", "nfpa70e", "nfpa_70e"))
      assertThat(result.path("compliance").path(standard).path("score").isInt()).isTrue();
    assertThat(job("PENDING-1").has("result")).isFalse();
    assertThat(job("FAILED-1").has("result")).isFalse();
  }

  @Test
  void fact_5_overall_risk_is_a_word_on_the_facility_route() {
    JsonNode facility = server.get("/api/v1/facilities/F-1/risk").json();

    assertThat(facility.path("overall_risk").asText()).isEqualTo("MEDIUM");
    assertThat(facility.path("risk_score").isInt()).isTrue();
    assertThat(facility.path("details").path("average_equipment_risk").isNumber()).isTrue();
    assertThat(facility.path("details").path("critical_count").asInt(-1)).isZero();
  }

  @Test
  void fact_6_every_error_is_an_object_with_an_error_object() {
    List<Answer> refused =
        List.of(
            server.calculate("{"),
            server.calculate("[1]"),
            server.calculate("{\"id\":\"T-9\",\"type\":\"both\"}"),
            server.get("/api/v1/equipment/T-9/risk"),
            server.get("/api/v1/equipment/OLD-1/risk"),
            server.get("/nowhere"));

    for (Answer answer : refused) {
      assertThat(answer.status()).isBetween(400, 499);
      ProblemAssert.isProblem(answer);
    }
  }

  @Test
  void fact_7_only_an_item_never_seen_is_404_and_a_decommissioned_one_is_410() {
    assertThat(server.get("/api/v1/equipment/T-9/risk").status()).isEqualTo(404);
    assertThat(server.get("/api/v1/equipment/OLD-1/risk").status()).isEqualTo(410);
    assertThat(server.get("/api/v1/equipment/P-2/risk").status()).isEqualTo(200);
  }

  @Test
  void a_level_has_one_case_per_member() {
    for (String path : List.of("/api/v1/equipment/T-1/risk", "/api/v1/facilities/F-1/risk")) {
      JsonNode risk = server.get(path).json();
      assertThat(risk.path("risk_level").asText()).isEqualTo("MEDIUM");
      assertThat(risk.path("risk_category").asText()).isEqualTo("medium");
      assertThat(risk.path("risk_rating").asText()).isEqualTo("Medium");
    }
  }

  @Test
  void details_hold_numbers_only_and_leave_out_what_is_not_known() {
    JsonNode risk = server.get("/api/v1/equipment/T-1/risk").json();

    assertThat(risk.path("details")).allMatch(JsonNode::isNumber);
    assertThat(risk.path("details").has("age_factor")).isTrue();
    assertThat(risk.path("details").has("environment_factor")).isFalse();
    assertThat(risk.path("risk_score_exact").asDouble()).isEqualTo(52.4);
  }

  @Test
  void an_empty_facility_is_the_number_0_and_says_unknown() {
    JsonNode risk = server.get("/api/v1/facilities/F-2/risk").json();
    JsonNode standing = server.get("/api/v1/compliance/nfpa70b/F-2").json();

    assertThat(risk.path("risk_score").asInt(-1)).isZero();
    assertThat(standing.path("compliance_score").asInt(-1)).isZero();
    for (JsonNode answer : List.of(risk, standing)) {
      assertThat(answer.path("status").asText()).isEqualTo("unknown");
      assertThat(answer.path("assessed").asBoolean(true)).isFalse();
    }
  }

  @Test
  void compliance_has_a_score_issues_and_a_date_for_both_standards() {
    for (String standard : List.of("nfpa70b", "nfpa70e")) {
      JsonNode answer = server.get("/api/v1/compliance/" + standard + "/F-1").json();
      assertThat(answer.path("compliance_score").isNumber()).isTrue();
      assertThat(answer.path("issues").isArray()).isTrue();
      assertThat(Instant.parse(answer.path("assessment_date").asText())).isEqualTo(Samples.NOON);
    }
  }

  @Test
  void no_answer_holds_null_nan_or_infinity() {
    for (String path :
        List.of("equipment/NAN-1/risk", "equipment/P-2/risk", "facilities/F-2/risk")) {
      String body = server.get("/api/v1/" + path).response().body();
      assertThat(body).doesNotContain("null", "NaN", "Infinity");
    }
  }

  private static JsonNode job(String id) {
    return server.get("/api/v1/calculations/" + id).json();
  }

  private static JobIds ids(InstantSource clock) {
    return new JobIds(clock, new Random(1));
  }
}
