package http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import http.LiveServer.Answer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import views.Generations;
import views.Reading;
import views.query.Tables;

/** Histories and trends over HTTP out of a real database; the numbers are worked by hand. */
class HistoryRoutesIT {
  private static final String RESULTS = "/api/v1/equipment/T-1/results";
  private static EmbeddedPostgres database;
  private static Reading reading;
  private static LiveServer server;

  @BeforeAll
  static void start() throws Exception {
    database = EmbeddedPostgres.start();
    reading = new Reading(database.getJdbcUrl("postgres", "postgres"), "postgres", "");
    new Generations(reading.pool()).migrate();
    try (Connection connection = reading.pool().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table views_1.fr partition of views_1.facility_result default");
      statement.execute("create table views_1.ir partition of views_1.item_result default");
      for (String id : List.of("F-1", "F-2"))
        statement.execute(
            "insert into views_1.facility (facility_id, slice, region, revision) values ('%s', 0, 'EU', 1)"
                .formatted(id));
      // F-1 with 10 assessed items: 40, then 50, nothing in July, then 70, a year later 65
      facility(statement, "F-1", "2024-08-31T10:00:00Z", 30, 10);
      facility(statement, "F-1", "2025-05-31T23:59:59Z", 40, 10);
      facility(statement, "F-1", "2025-06-10T00:00:00Z", 45, 10);
      facility(statement, "F-1", "2025-06-30T12:00:00Z", 50, 10);
      facility(statement, "F-1", "2025-08-20T00:00:00Z", 70, 10);
      // F-2 with 30 assessed items, from July on
      facility(statement, "F-2", "2025-07-05T00:00:00Z", 20, 30);
      items(statement);
    }
    Tables tables = new Tables(reading);
    server = new LiveServer(tables, tables);
  }

  private static void facility(Statement statement, String id, String at, int score, int items)
      throws Exception {
    statement.execute(
        "insert into views_1.facility_result values ('%s', '%s', 1, %d, %d, 2, %d, %d, 0, %d, 0, 0, 0, '{}', 80, null, '2.0.0')"
            .formatted(id, at, score, score, items, items, items));
  }

  private static void items(Statement statement) throws Exception {
    statement.execute(
        "insert into views_1.item (equipment_id, slice, facility_id, type, in_service, level, score, importance,"
            + " factors, unknown, compliance, version, epoch, revision, as_of, assessed_at, changed_at, cause)"
            + " values ('T-1', 0, 'F-1', 'PANEL', true, 1, 30, 1, '{}', 0, '{}', '2.0.0', 1, 5, '2025-01-01', now(), now(), 'f')");
    result(statement, "2025-02-03T10:00:00Z", 4, "f", "30");
    result(statement, "2025-02-20T10:00:00Z", 5, "t", "36");
    result(statement, "2025-02-20T11:00:00Z", 6, "f", "33");
    result(statement, "2025-04-01T00:00:00Z", 7, "f", "null");
    statement.execute(
        "insert into views_1.item_month values ('T-1', '2024-12-01', '2024-12-30T00:00:00Z', 3, 'f', '2.0.0', 1, 20, 20, 1,"
            + " 'age', '{\"age\": 20}', null, null, 'F-1', true, 10, 25, 9)");
  }

  private static void result(
      Statement statement, String at, int revision, String cause, String score) throws Exception {
    statement.execute(
        "insert into views_1.item_result values ('T-1', '%s', %d, '%s', '2.0.0', 1, %s, %s, %s, 'age', '{\"age\": 7.5}', 90, null, 'F-1', true)"
            .formatted(at, revision, cause, score, score, score.equals("null") ? "0" : "1"));
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    reading.close();
    database.close();
  }

  private static JsonNode ok(String path) {
    Answer answer = server.get(path);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> each(JsonNode array, String... members) {
    List<String> out = new ArrayList<>();
    for (JsonNode one : array) {
      List<String> values = new ArrayList<>();
      for (String member : members) values.add(text(one.at(member)));
      out.add(String.join(" ", values));
    }
    return out;
  }

  /** Empty when it is missing or null. */
  private static String text(JsonNode value) {
    return value.isNull() ? "" : value.asText();
  }

  @Test
  void a_months_difference_is_to_what_held_at_the_end_of_the_month_before() {
    JsonNode answer = ok("/api/v1/facilities/F-1/trend?from=2025-05-01&to=2025-08-31");

    assertThat(
            each(
                answer.path("periods"),
                "/period",
                "/published",
                "/risk_score",
                "/month_over_month/difference",
                "/month_over_month/day",
                "/year_over_year/difference"))
        .containsExactly(
            "2025-05 true 40 10 2025-04-30 ", // 30 held in April, nothing was there in May 2024
            "2025-06 true 50 10 2025-05-31 ",
            "2025-07 false    ",
            "2025-08 true 70 20 2025-07-31 40"); // 50 still held at the end of July
    assertThat(answer.at("/periods/2").properties()).hasSize(5); // and no made-up numbers
    assertThat(answer.at("/periods/2/month_over_month").isNull()).isTrue();
    assertThat(each(answer.path("historical_data"), "/date", "/risk_score"))
        .containsExactly("2025-05-31 40", "2025-06-30 50", "2025-08-31 70");
  }

  @Test
  void a_day_compares_with_the_same_day_a_month_and_a_year_ago() {
    JsonNode now = ok("/api/v1/facilities/F-1/trend?to=2025-07-10&resolution=day").path("current");

    // on 10 June 45 was said; on 10 July 2024 nothing had been
    assertThat(
            each(
                new com.fasterxml.jackson.databind.ObjectMapper().createArrayNode().add(now),
                "/day",
                "/risk_score",
                "/month_over_month/difference",
                "/month_over_month/risk_score"))
        .containsExactly("2025-07-10 50 5 45");
    assertThat(now.path("year_over_year").isNull()).isTrue();
  }

  @Test
  void a_region_weighs_its_facilities_by_assessed_items() {
    JsonNode answer = ok("/api/v1/regions/EU/trend?from=2025-06-01&to=2025-08-31");

    // July: (50 * 10 + 20 * 30) / 40 = 27.5, to the even 28; August: (70 * 10 + 20 * 30) / 40 =
    // 32.5, to the even 32
    assertThat(
            each(
                answer.path("periods"),
                "/period",
                "/risk_score",
                "/risk_score_exact",
                "/assessed_count",
                "/month_over_month/difference"))
        .containsExactly("2025-06 50 50.0 10 10", "2025-07 28 27.5 40 -22", "2025-08 32 32.5 40 4");
  }

  @Test
  void months_without_a_result_say_so() {
    JsonNode answer = ok(RESULTS + "?from=2024-11-01&to=2025-04-30");

    assertThat(
            each(
                answer.path("results"),
                "/period",
                "/resolution",
                "/results",
                "/risk_score",
                "/lowest_risk_score",
                "/highest_risk_score"))
        .containsExactly(
            "2024-11 month 0   ",
            "2024-12 month 9 20 10 25",
            "2025-01 month 0   ",
            "2025-02 month 3 33 30 36",
            "2025-03 month 0   ",
            "2025-04 month 1   "); // could not be assessed: a result, but no score
    assertThat(answer.at("/results/5/risk_level").asText()).isEqualTo("UNKNOWN");
  }

  @Test
  void days_that_are_no_longer_kept_are_shown_as_their_month() {
    JsonNode days = ok(RESULTS + "?from=2024-11-30&to=2025-02-03&resolution=day").path("results");

    assertThat(each(days, "/period", "/resolution", "/results").subList(0, 3))
        .containsExactly("2024-11-30 day 0", "2024-12 month 9", "2025-01-01 day 0");
    assertThat(days.get(days.size() - 1).path("period").asText()).isEqualTo("2025-02-03");
    assertThat(days).hasSize(1 + 1 + 31 + 3);
  }

  @Test
  void raw_results_are_the_newest_within_the_limit() {
    JsonNode answer = ok(RESULTS + "?resolution=raw&from=2024-01-01&to=2025-04-30&limit=3");

    assertThat(each(answer.path("results"), "/revision", "/cause", "/risk_score"))
        .containsExactly("5 time 36", "6 fact 33", "7 fact ");
    assertThat(answer.path("older_left_out").asBoolean()).isTrue();
  }

  /** The transformer of equipment.ChangeTest: installed in 2000, loaded 30 (50 %) from 2010 on. */
  @Test
  void recomputed_is_what_the_end_of_each_period_looks_like_now() {
    JsonNode answer = ok(RESULTS + "?view=recomputed&from=2014-04-01&to=2014-05-31");

    assertThat(answer.path("algorithm_version").asText()).isEqualTo("1.2.0");
    assertThat(each(answer.path("results"), "/period", "/as_of", "/factors/operation"))
        .containsExactly("2014-04 2014-04-30 30.0", "2014-05 2014-05-31 95.0");
    JsonNode early =
        ok(RESULTS + "?view=recomputed&from=1999-01-01&to=1999-01-31").at("/results/0");
    assertThat(early.path("registered").asBoolean(true)).isFalse();
    assertThat(early.has("risk_score")).isFalse();
  }

  @Test
  void a_time_line_holds_facts_with_their_results_and_results_of_time_alone() {
    JsonNode answer = ok("/api/v1/equipment/T-1/history");

    // three facts in the journal (revisions 1 to 3), and revision 5, which time alone brought
    assertThat(each(answer.path("history"), "/revision", "/cause", "/fact/record_id"))
        .containsExactly("5 time ", "3 fact m2", "2 fact m1", "1 fact reg");
    assertThat(answer.at("/history/1/result/revision").asInt()).isEqualTo(3);
    JsonNode page = ok("/api/v1/equipment/T-1/history?limit=2&before_revision=5");
    assertThat(each(page.path("history"), "/revision")).containsExactly("3", "2");
    assertThat(page.path("next_before_revision").asInt()).isEqualTo(2);
    assertThat(page.path("total").asInt()).isEqualTo(4);
  }

  @Test
  void bad_spans_are_refused_with_every_error() {
    Answer answer =
        server.get(
            RESULTS
                + "?from=2025-13-01&to=2999-01-01&resolution=week&view=guessed&limit=0&colour=red");
    List<String> pointers = new ArrayList<>();
    answer.json().path("errors").forEach(e -> pointers.add(e.path("pointer").asText()));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(pointers)
        .containsExactlyInAnyOrder(
            "#/from", "#/to", "#/resolution", "#/view", "#/limit", "#/colour");
    assertThat(server.get(RESULTS + "?from=2025-02-01&to=2025-01-01").status()).isEqualTo(422);
    assertThat(server.get(RESULTS + "?from=1990-01-01&resolution=day").status()).isEqualTo(422);
    assertThat(server.get("/api/v1/regions/EU/trend?from=1990-01-01&resolution=day").status())
        .isEqualTo(422);
  }

  @Test
  void who_was_never_heard_of_answers_404() {
    for (String path :
        List.of(
            "/api/v1/equipment/N-1/results",
            "/api/v1/equipment/N-1/results?view=recomputed",
            "/api/v1/equipment/N-1/history",
            "/api/v1/facilities/N-1/trend",
            "/api/v1/regions/nowhere/trend"))
      assertThat(server.get(path).status()).as(path).isEqualTo(404);
  }
}
