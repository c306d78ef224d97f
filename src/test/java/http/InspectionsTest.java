package http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import http.LiveServer.Answer;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One item's requirements and its work gate over HTTP. */
class InspectionsTest {
  private static final String ITEM = "/api/v1/equipment/T-1/";
  private static LiveServer server;

  @BeforeAll
  static void start() {
    server = new LiveServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode requirement(String query, int standard, String id) {
    Answer answer = server.get(ITEM + "compliance" + query);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    JsonNode requirements = answer.json().at("/standards/" + standard + "/requirements");
    return StreamSupport.stream(requirements.spliterator(), false)
        .filter(one -> one.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_requirement_tells_its_clause_its_proof_and_the_day_it_changes() {
    // scanned 2025-12-12, yearly in condition 1: due soon from 2026-11-12, overdue from 2026-12-13
    JsonNode soon = requirement("?as_of=2026-11-24", 0, "infrared_thermography");
    assertThat(soon.path("status").asText()).isEqualTo("due_soon");
    assertThat(soon.path("citation").asText()).isEqualTo("NFPA 70B-2023 Table 9.2.2");
    assertThat(soon.at("/proof/fact_id").asText()).isEqualTo("scan-7");
    assertThat(soon.at("/proof/at").asText()).isEqualTo("2025-12-12T08:00:00Z");
    assertThat(soon.path("changes_on").asText()).isEqualTo("2026-12-13");
    assertThat(soon.path("action").asText()).isEqualTo("do it by 2026-12-12");
    JsonNode late = requirement("?as_of=2026-12-13", 0, "infrared_thermography");
    assertThat(late.path("status").asText()).isEqualTo("overdue");
    assertThat(late.has("changes_on")).isFalse();
  }

  @Test
  void each_standard_has_a_route_of_its_own() {
    JsonNode both = server.get(ITEM + "compliance?as_of=2026-11-24").json();
    for (int i = 0; i < 2; i++) {
      String standard = both.at("/standards/" + i + "/standard").asText();
      String path = "/api/v1/compliance/" + standard + "/equipment/T-1?as_of=2026-11-24";
      JsonNode one = server.get(path).json();
      assertThat(one.path("standards")).hasSize(1);
      assertThat(one.at("/standards/0")).isEqualTo(both.at("/standards/" + i));
      assertThat(one.path("condition")).isEqualTo(both.path("condition"));
      assertThat(server.get("/api/v1/compliance/" + standard + "/facilities/F-1").json())
          .isEqualTo(server.get("/api/v1/compliance/" + standard + "/F-1").json());
    }
  }

  @Test
  void looking_back_leaves_out_what_was_not_true_yet() {
    assertThat(requirement("?as_of=2025-12-11", 0, "infrared_thermography").path("status").asText())
        .isEqualTo("evidence_missing");
    assertThat(requirement("?as_of=2021-01-01", 1, "arc_flash_study").path("status").asText())
        .isEqualTo("evidence_missing");
    assertThat(requirement("?as_of=2023-01-01", 1, "arc_flash_study").path("status").asText())
        .isEqualTo("met");
  }

  @Test
  void without_a_day_the_answer_is_today_s() {
    String today = java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString();
    assertThat(server.get(ITEM + "compliance").json().path("as_of").asText()).isEqualTo(today);
  }

  @Test
  void a_day_that_is_none_or_before_the_item_is_refused_with_what_was_expected() {
    for (String day : new String[] {"soon", "2026-02-30", "9999-01-01", "1999-01-01", ""}) {
      Answer answer = server.get(ITEM + "compliance?as_of=" + day);
      assertThat(answer.status()).as(day).isEqualTo(422);
      assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("#/as_of");
    }
  }

  @Test
  void the_gate_names_every_reason_and_what_to_wear() {
    JsonNode gate =
        server.get(ITEM + "work-gate?task=work_on_energized_parts&as_of=2026-11-24").json();

    assertThat(gate.path("decision").asText()).isEqualTo("refused");
    // no shock hazard label recorded; insulation and turns ratio never tested
    assertThat(gate.path("reasons").findValuesAsText("code"))
        .containsExactly("label_incomplete", "clearing_time_not_assured", "protect", "permit");
    assertThat(gate.at("/clothing/arc_rating_cal_cm2").asDouble()).isEqualTo(6.5);
    assertThat(gate.at("/clothing/basis").asText()).isEqualTo("incident_energy");
    assertThat(gate.at("/clothing").has("ppe_category")).isFalse();
    // 151 to 750 V: 1 ft 0 in is 304.8 mm, more than the 0.3 m printed beside it
    assertThat(gate.at("/shock_boundaries/restricted_mm").asDouble()).isEqualTo(304.8);
    assertThat(gate.path("arc_flash_boundary_mm").asDouble()).isEqualTo(1400);
    assertThat(gate.path("notice").asText().toLowerCase(Locale.ROOT)).contains("last resort");
  }

  @Test
  void a_decommissioned_item_has_a_gate_that_refuses() {
    JsonNode gate =
        server.get("/api/v1/equipment/OLD-1/work-gate?task=operate_with_doors_closed").json();
    assertThat(gate.path("decision").asText()).isEqualTo("refused");
    assertThat(gate.at("/reasons/0/code").asText()).isEqualTo("decommissioned");
  }

  @Test
  void unknown_tasks_and_criteria_are_refused_with_those_there_are() {
    Answer task = server.get(ITEM + "work-gate?task=juggling");
    assertThat(task.status()).isEqualTo(422);
    assertThat(task.json().at("/errors/0/detail").asText()).contains("read_meters");
    Answer criterion = server.get(ITEM + "work-gate?task=read_meters&confirmed=good_mood");
    assertThat(criterion.json().at("/errors/0/pointer").asText()).isEqualTo("#/confirmed");
    assertThat(
            server
                .get(ITEM + "work-gate?task=read_meters&confirmed=doors_closed,covers_in_place")
                .json()
                .path("confirm_on_site")
                .toString())
        .doesNotContain("doors_closed")
        .contains("installed_properly");
  }
}
