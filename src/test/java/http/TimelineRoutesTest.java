package http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import http.LiveServer.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One item over time, over HTTP. By hand: see equipment.ChangeTest, whose transformer this is (four
 * years of service 7.179487 points, the load from 50 to 95 % 10 points).
 */
class TimelineRoutesTest {
  private static final String RISK = "/api/v1/equipment/T-1/risk";
  private static final String WHAT_IF = "/api/v1/equipment/T-1/what-if";
  private static LiveServer server;

  @BeforeAll
  static void start() {
    server = new LiveServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode ok(Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> pointers(Answer answer, int status) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
    ProblemAssert.isProblem(answer);
    List<String> pointers = new ArrayList<>();
    answer.json().path("errors").forEach(e -> pointers.add(e.path("pointer").asText()));
    return pointers;
  }

  private static JsonNode factor(JsonNode answer, String name) {
    for (JsonNode factor : answer.path("risk_factors"))
      if (factor.path("name").asText().equals(name)) return factor;
    throw new IllegalArgumentException(name);
  }

  @Test
  void as_of_a_day_counts_what_had_happened_by_its_end() {
    JsonNode before = ok(server.get(RISK + "?as_of=2014-04-30"));
    JsonNode then = ok(server.get(RISK + "?as_of=2014-05-01"));

    assertThat(before.path("as_of").asText()).isEqualTo("2014-04-30");
    assertThat(before.path("evidence_until").asText()).isEqualTo("2014-04-30T23:59:59.999999999Z");
    assertThat(factor(before, "operation").path("value").asDouble()).isEqualTo(30);
    assertThat(factor(then, "operation").path("value").asDouble()).isEqualTo(95);
    assertThat(then.path("projection").asBoolean()).isFalse();
    assertThat(then.has("said")).isFalse();
  }

  @Test
  void known_at_forgets_what_came_later_and_tells_what_was_said_then() {
    JsonNode answer =
        ok(server.get(RISK + "?as_of=2015-01-01T12:00:00%2B02:00&known_at=2013-01-01T00:00:00Z"));

    assertThat(factor(answer, "operation").path("value").asDouble()).isEqualTo(30);
    assertThat(answer.path("known_at").asText()).isEqualTo("2013-01-01T00:00:00Z");
    assertThat(answer.path("evidence_until").asText()).isEqualTo("2015-01-01T10:00:00Z");
    assertThat(answer.path("facts").asInt()).isEqualTo(2);
    JsonNode said = answer.path("said");
    assertThat(said.path("as_of").asText()).isEqualTo("2010-05-01");
    assertThat(said.path("revision").asInt()).isEqualTo(2);
    assertThat(said.path("algorithm_version").asText()).isEqualTo("1.2.0");
  }

  @Test
  void the_future_is_called_a_projection() {
    JsonNode answer = ok(server.get(RISK + "?as_of=2090-01-01"));

    assertThat(answer.path("projection").asBoolean()).isTrue();
    assertThat(answer.path("projection_note").asText()).contains("2090-01-01", "was known at");
  }

  @Test
  void any_released_version_may_be_asked() {
    assertThat(ok(server.get(RISK + "?algorithm_version=1.0.0")).path("algorithm_version").asText())
        .isEqualTo("1.0.0");

    Answer unknown = server.get(RISK + "?algorithm_version=9.9.9");
    assertThat(pointers(unknown, 422)).containsExactly("#/algorithm_version");
    assertThat(unknown.json().path("detail").asText()).contains("0.1.0", "1.0.0", "1.2.0");
  }

  @Test
  void a_calculation_can_be_printed_from_any_standpoint() {
    Answer page =
        server.get(RISK + "?as_of=2014-05-01&algorithm_version=1.2.0", "Accept", "text/plain");

    assertThat(page.header("Content-Type")).startsWith("text/plain");
    assertThat(page.response().body())
        .contains("item T-1 for 2014-05-01", "algorithm 1.2.0", "operation = min(100, 30 + 65");
  }

  @Test
  void a_misspelt_or_repeated_parameter_is_not_passed_over() {
    assertThat(pointers(server.get(RISK + "?asof=2014-05-01"), 422)).containsExactly("#/asof");
    assertThat(pointers(server.get(RISK + "?as_of=2014-05-01&as_of=2015-05-01&x=1"), 422))
        .containsExactly("#/as_of", "#/x");
    assertThat(pointers(server.get(RISK + "/changes?from=2014-05-01&till=now"), 422))
        .containsExactly("#/till");
  }

  @Test
  void everything_wrong_with_a_query_is_told_at_once() {
    assertThat(
            pointers(server.get(RISK + "?as_of=soon&known_at=2999-01-01&algorithm_version=x"), 422))
        .containsExactly("#/as_of", "#/known_at", "#/algorithm_version");
    assertThat(pointers(server.get(RISK + "?known_at=2090-01-01"), 422))
        .containsExactly("#/known_at");
    assertThat(pointers(server.get(RISK + "?as_of=1700-01-01"), 422)).containsExactly("#/as_of");
    assertThat(pointers(server.get(RISK + "/changes"), 422)).containsExactly("#/from");
    assertThat(pointers(server.get(RISK + "/changes?from=x&to=y&from_version=z"), 422))
        .containsExactly("#/from", "#/to", "#/from_version");
  }

  @Test
  void before_anything_was_known_there_is_nothing_to_tell() {
    Answer answer = server.get(RISK + "?as_of=1999-01-01");

    pointers(answer, 404);
    assertThat(answer.json().path("detail").asText())
        .contains("was not registered on 1999-01-01", "2000-05-01T00:00:00Z");
    pointers(server.get("/api/v1/equipment/T-9/risk?as_of=2020-01-01"), 404);
    pointers(server.get("/api/v1/equipment/a%20b/risk?as_of=2020-01-01"), 404);
    pointers(server.get("/api/v1/equipment/SILENT/risk?as_of=2020-01-01"), 503);
  }

  @Test
  void an_item_is_gone_from_its_decommissioning_on_and_not_before() {
    assertThat(server.get("/api/v1/equipment/OLD-1/risk?as_of=2020-05-01").status()).isEqualTo(410);
    ok(server.get("/api/v1/equipment/OLD-1/risk?as_of=2020-04-30"));
  }

  @Test
  void a_change_is_explained_step_by_step_and_adds_up() {
    JsonNode change =
        ok(server.get(RISK + "/changes?from=2010-05-01T00:00:00Z&to=2014-05-01T00:00:00Z"));

    assertThat(change.path("effect_micros").asLong()).isEqualTo(17_179_487);
    assertThat(change.path("steps")).hasSize(2);
    JsonNode time = change.path("steps").path(0);
    JsonNode fact = change.path("steps").path(1);
    assertThat(time.path("cause").asText()).isEqualTo("time");
    assertThat(time.path("effect_micros").asLong()).isEqualTo(7_179_487);
    assertThat(time.path("terms").path(0).path("name").asText()).isEqualTo("age");
    assertThat(fact.path("description").asText())
        .isEqualTo("measurement m2 of 2014-05-01 became known");
    assertThat(fact.path("effect").asDouble()).isEqualTo(10);
    assertThat(fact.path("facts").path(0).path("says").path("loading").asDouble()).isEqualTo(95);
    assertThat(change.path("after").path("risk_score_micros").asLong())
        .isEqualTo(change.path("before").path("risk_score_micros").asLong() + 17_179_487);
  }

  @Test
  void a_change_of_version_is_a_step_and_an_end_is_told() {
    JsonNode change =
        ok(server.get("/api/v1/equipment/OLD-1/risk/changes?from=2019-01-01&to_version=1.0.0"));

    JsonNode last = change.path("steps").path(change.path("steps").size() - 1);
    assertThat(last.path("cause").asText()).isEqualTo("version");
    assertThat(last.path("from").asText()).isEqualTo("1.2.0");
    assertThat(last.path("to").asText()).isEqualTo("1.0.0");
    assertThat(change.path("before").path("decommissioned").asBoolean()).isFalse();
    assertThat(change.path("after").path("decommissioned").asBoolean()).isTrue();
  }

  @Test
  void what_if_answers_before_and_after_and_stores_nothing() {
    String facts =
        """
        {"facts":[{"type":"voltmetrics.measurement.record.v1","body":{"values":{"loading":"30 %"}}}]}""";

    JsonNode first = ok(server.post(WHAT_IF, facts));
    JsonNode again = ok(server.post(WHAT_IF, facts));

    // 95 % is 95 points of operation, 30 % is 15, of which 0.10/0.65 count: 12.307692307...;
    // both scores are rounded to a millionth, so that their difference may be one off
    assertThat(first.path("effect_micros").asLong()).isBetween(-12_307_693L, -12_307_692L);
    assertThat(first.path("before").path("facts").asInt()).isEqualTo(3);
    assertThat(first.path("after").path("facts").asInt()).isEqualTo(4);
    assertThat(again.path("before").path("facts").asInt()).isEqualTo(3);
    assertThat(server.directory.recorded).isEmpty();
  }

  @Test
  void what_if_we_installed_this() {
    String facts =
        """
        {"as_of":"2060-01-01","facts":[
          {"type":"voltmetrics.equipment.upsert.v1",
           "body":{"facility_id":"F-1","type":"PANEL","installation_date":"2040-01-01"}}]}""";

    JsonNode answer = ok(server.post("/api/v1/equipment/NEW-1/what-if", facts));

    assertThat(answer.path("before").path("registered").asBoolean()).isFalse();
    assertThat(answer.path("after").path("equipment_type").asText()).isEqualTo("PANEL");
    assertThat(answer.path("after").path("projection").asBoolean()).isTrue();
    String nothing =
        """
        {"facts":[{"type":"voltmetrics.measurement.record.v1","body":{"values":{"loading":30}}}]}""";
    pointers(server.post("/api/v1/equipment/NEW-1/what-if", nothing), 404);
  }

  @Test
  void supposed_facts_are_checked_like_real_ones_and_every_error_has_its_place() {
    String wrong =
        """
        {"as_of":"never","more":1,"facts":[
          {"type":"voltmetrics.measurement.record.v1","body":{"values":{"loading":"hot"}}},
          {"type":"voltmetrics.measurement.record.v1",
           "body":{"equipment_id":"T-2","values":{"loading":1}}},
          {"type":"voltmetrics.facility.upsert.v1","body":{"id":"F-1","name":"North"}},
          {"type":"nonsense","body":{}},
          {"body":{}},
          7]}""";

    assertThat(pointers(server.post(WHAT_IF, wrong), 422))
        .containsExactlyInAnyOrder(
            "#/as_of",
            "#/more",
            "#/facts/0/body/values/loading",
            "#/facts/1/body/equipment_id",
            "#/facts/2/type",
            "#/facts/3/type",
            "#/facts/4/type",
            "#/facts/5");
    assertThat(pointers(server.post(WHAT_IF, "{}"), 422)).containsExactly("#/facts");
    assertThat(pointers(server.post(WHAT_IF, "{\"facts\":[]}"), 422)).containsExactly("#/facts");
    pointers(server.post(WHAT_IF, "{"), 400);
  }

  @Test
  void a_supposed_fact_under_a_known_id_is_a_conflict_unless_it_is_the_same() {
    String body =
        """
        {"facts":[{"type":"voltmetrics.measurement.record.v1",
          "body":{"record_id":"m2","measured_at":"2014-05-01","values":{"loading":%d}}}]}""";

    assertThat(pointers(server.post(WHAT_IF, body.formatted(96)), 409))
        .containsExactly("#/facts/0/body/record_id");
    assertThat(ok(server.post(WHAT_IF, body.formatted(95))).path("steps")).isEmpty();
  }
}
