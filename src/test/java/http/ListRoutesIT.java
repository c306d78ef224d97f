package http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import http.LiveServer.Answer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import views.Generations;
import views.Reading;
import views.query.SampleRows;
import views.query.Tables;

/** Lists over HTTP, out of a real database with random rows. */
class ListRoutesIT {
  private static final String ITEMS = "/api/v1/equipment";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static EmbeddedPostgres database;
  private static Reading reading;
  private static LiveServer server;
  private static SampleRows rows;

  @BeforeAll
  static void start() throws Exception {
    database = EmbeddedPostgres.start();
    reading = new Reading(database.getJdbcUrl("postgres", "postgres"), "postgres", "");
    new Generations(reading.pool()).migrate();
    rows = new SampleRows(5, 25, 1_500);
    try (Connection connection = reading.pool().getConnection()) {
      rows.insert(connection);
    }
    Tables tables = new Tables(reading);
    server = new LiveServer(tables, tables);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    reading.close();
    database.close();
  }

  private static Answer ok(String path, String... headers) {
    Answer answer = server.get(path, headers);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    return answer;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> ids(JsonNode answer) {
    List<String> out = new ArrayList<>();
    answer.path("equipment").forEach(row -> out.add(row.path("equipment_id").asText()));
    return out;
  }

  private static List<Map<String, Object>> inService() {
    return rows.items.values().stream().filter(row -> (boolean) row.get("in_service")).toList();
  }

  @Test
  void the_first_page_is_the_worst_first_of_those_in_service() {
    JsonNode answer = ok(ITEMS).json();

    assertThat(answer.path("total").asInt()).isEqualTo(inService().size());
    assertThat(answer.path("page").asInt()).isEqualTo(1);
    assertThat(answer.path("limit").asInt()).isEqualTo(100);
    assertThat(answer.path("sort").asText()).isEqualTo("-risk_score");
    long worst =
        inService().stream()
            .filter(r -> r.containsKey("risk_score"))
            .mapToLong(r -> (long) r.get("risk_score"))
            .max()
            .orElseThrow();
    assertThat(answer.at("/equipment/0/risk_score").asLong()).isEqualTo(worst);
    assertThat(ids(answer)).hasSize(100).doesNotHaveDuplicates();
  }

  @Test
  void the_link_leads_through_the_whole_list() {
    String path = ITEMS + "?limit=200&sort=name&in_service=true,false&fields=name";
    List<String> walked = new ArrayList<>();
    while (!path.isEmpty()) {
      Answer answer = ok(path);
      walked.addAll(ids(answer.json()));
      String link = answer.header("Link");
      assertThat(link.isEmpty()).isEqualTo(answer.json().path("next_cursor").isMissingNode());
      path = link.replaceAll("<(.*)>; rel=\"next\"|", "$1");
    }

    assertThat(walked).hasSize(1_500).containsExactlyInAnyOrderElementsOf(rows.items.keySet());
  }

  @Test
  void filters_of_one_query_hold_together() {
    JsonNode answer =
        ok(ITEMS
                + "?limit=1000&type=panel,BREAKER&score%3E=20&risk_score%3C=60&factor.age%3E=50"
                + "&nfpa70b_status=warning,compliant&level=LOW,medium&due_before=2026-01-15&search=a-")
            .json();

    List<String> wanted =
        inService().stream()
            .filter(r -> List.of("PANEL", "BREAKER").contains(r.get("equipment_type")))
            .filter(
                r ->
                    r.containsKey("risk_score")
                        && (long) r.get("risk_score") >= 20
                        && (long) r.get("risk_score") <= 60)
            .filter(r -> r.containsKey("factor.age") && (double) r.get("factor.age") >= 50)
            .filter(r -> List.of("warning", "compliant").contains(r.get("nfpa70b_status")))
            .filter(
                r ->
                    r.containsKey("due_on")
                        && r.get("due_on").toString().compareTo("2026-01-15") < 0)
            .map(r -> (String) r.get("equipment_id"))
            .filter(id -> id.startsWith("a-"))
            .toList();
    assertThat(wanted).isNotEmpty();
    assertThat(ids(answer)).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void bounds_may_be_written_with_words() {
    JsonNode signs = ok(ITEMS + "?risk_score%3E=20&factor.age%3C=30").json();
    JsonNode words = ok(ITEMS + "?risk_score.min=20&factor.age.max=30").json();

    assertThat(words).isEqualTo(signs);
    assertThat(words.path("equipment")).isNotEmpty();
  }

  @Test
  void only_the_fields_asked_for_are_shown() {
    JsonNode first =
        ok(ITEMS + "?fields=risk_score,factor.age&factor.age%3E=1&limit=1")
            .json()
            .at("/equipment/0");

    assertThat(first.properties().stream().map(Map.Entry::getKey))
        .containsExactlyInAnyOrder("equipment_id", "risk_score", "factor.age");
  }

  @Test
  void every_error_is_told_at_once() {
    Answer answer =
        server.get(
            ITEMS
                + "?limit=5000&sort=colour&score%3E=high&level=AWFUL&colour=red&page=2&page=3&cursor=x"
                + "&due_before=soon&name%3E=a&fields=risk_score,taste&min_revision=T-1&compliance=1");

    assertThat(answer.status()).isEqualTo(422);
    ProblemAssert.isProblem(answer);
    List<String> pointers = new ArrayList<>();
    answer.json().path("errors").forEach(e -> pointers.add(e.path("pointer").asText()));
    assertThat(pointers)
        .containsExactlyInAnyOrder(
            "#/limit",
            "#/sort",
            "#/score>",
            "#/level",
            "#/colour",
            "#/page",
            "#/page",
            "#/cursor",
            "#/due_before",
            "#/name>",
            "#/fields",
            "#/min_revision",
            "#/compliance");
  }

  @Test
  void a_cursor_of_another_query_is_refused() {
    String cursor = ok(ITEMS + "?sort=name&limit=5").json().path("next_cursor").asText();

    assertThat(
            ok(ITEMS + "?sort=name&limit=7&fields=name&cursor=" + cursor).json().path("equipment"))
        .hasSize(7);
    for (String other :
        List.of(
            "?sort=-name&cursor=",
            "?cursor=",
            "?sort=name&type=PANEL&cursor=",
            "?sort=name&cursor=AA"))
      assertThat(server.get(ITEMS + other + cursor).json().at("/errors/0/code").asText())
          .isEqualTo("BAD_CURSOR");
    assertThat(server.get("/api/v1/due?sort=name&cursor=" + cursor).status()).isEqualTo(422);
  }

  @Test
  void a_page_too_deep_is_refused_with_a_hint_to_the_cursor() {
    Answer answer = server.get(ITEMS + "?page=12&limit=1000");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/detail").asText()).contains("next_cursor");
  }

  @Test
  void an_answer_that_is_held_already_is_not_sent_again() throws Exception {
    Answer first = ok(ITEMS + "?limit=3&sort=equipment_id");
    String tag = first.header("ETag");

    Answer same =
        server.get(ITEMS + "?limit=3&sort=equipment_id", "If-None-Match", "\"x\", W/" + tag);
    Answer other = server.get(ITEMS + "?limit=3&sort=-equipment_id", "If-None-Match", tag);

    assertThat(tag).matches("\"[0-9a-f]{24}\"");
    assertThat(same.status()).isEqualTo(304);
    assertThat(same.response().body()).isEmpty();
    assertThat(same.header("ETag")).isEqualTo(tag);
    assertThat(other.status()).isEqualTo(200);
  }

  @Test
  void a_read_waits_for_the_revision_it_asks_for() throws Exception {
    String id = rows.items.keySet().iterator().next();
    CompletableFuture<Answer> waiting =
        CompletableFuture.supplyAsync(
            () -> server.get(ITEMS + "?limit=1&min_revision=" + encoded(id + ":900")));
    Thread.sleep(300);
    assertThat(waiting).isNotDone();
    try (Connection connection = reading.pool().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update views_1.item set revision = 900 where equipment_id = '" + id + "'");
    }

    assertThat(waiting.get(1, TimeUnit.SECONDS).status()).isEqualTo(200);
    Answer late = server.get("/api/v1/summary?min_revision=" + encoded(id + ":901"));
    assertThat(late.status()).isEqualTo(503);
    assertThat(late.header("Retry-After")).isEqualTo("2");
  }

  @Test
  void facilities_and_regions_are_listed_too() {
    JsonNode facilities = ok("/api/v1/facilities?sort=-equipment_count&limit=1000").json();
    JsonNode regions = ok("/api/v1/regions").json();

    assertThat(facilities.path("facilities")).hasSize(25);
    assertThat(facilities.at("/facilities/0/equipment_count").asLong())
        .isEqualTo(
            rows.facilities.values().stream()
                .mapToLong(f -> (long) f.get("equipment_count"))
                .max()
                .orElseThrow());
    assertThat(
            facilities.at("/facilities/0/risk_distribution").properties().stream()
                .map(Map.Entry::getKey))
        .containsExactly("unknown", "low", "medium", "high", "critical");
    assertThat(regions.path("regions")).hasSize(3);
  }

  @Test
  void a_summary_adds_up() {
    JsonNode answer = ok("/api/v1/summary").json();

    assertThat(answer.path("equipment_count").asInt()).isEqualTo(inService().size());
    int sum = 0;
    for (JsonNode type : answer.path("by_type")) sum += type.path("equipment_count").asInt();
    assertThat(sum).isEqualTo(inService().size());
    assertThat(answer.at("/details/age_factor").asDouble()).isBetween(1.0, 100.0);
  }

  @Test
  void ndjson_holds_every_row_as_the_list_shows_it() throws Exception {
    String query = "?sort=equipment_id&in_service=true,false";
    Answer export = ok(ITEMS + query + "&limit=1", "Accept", "application/x-ndjson");

    assertThat(export.header("Content-Type")).isEqualTo("application/x-ndjson");
    List<JsonNode> lines = new ArrayList<>();
    for (String line : export.response().body().lines().toList()) lines.add(JSON.readTree(line));
    assertThat(lines).hasSize(1_500);
    List<JsonNode> listed = new ArrayList<>();
    ok(ITEMS + query + "&limit=1000").json().path("equipment").forEach(listed::add);
    assertThat(lines.subList(0, 1_000)).isEqualTo(listed);
  }

  @Test
  void csv_reads_back_and_holds_no_formulas() {
    Answer export =
        ok(
            ITEMS
                + "?sort=equipment_id&in_service=true,false&fields=name,risk_score,region,factors",
            "Accept",
            "text/csv");

    List<List<String>> lines = csv(export.response().body());
    assertThat(export.header("Content-Type")).isEqualTo("text/csv; charset=UTF-8");
    assertThat(lines.getFirst())
        .containsExactly("equipment_id", "name", "risk_score", "region", "factors");
    assertThat(lines).hasSize(1_501);
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, Object> row = rows.items.get(line.get(0));
      String name = (String) row.getOrDefault("name", "");
      assertThat(line.get(1)).isEqualTo(name.startsWith("=") ? "'" + name : name);
      assertThat(line.get(2))
          .isEqualTo(row.containsKey("risk_score") ? row.get("risk_score").toString() : "");
      assertThat(line.get(3)).isEqualTo(row.getOrDefault("region", ""));
    }
  }

  /** RFC 4180, read by hand: the other way round from how it is written. */
  private static List<List<String>> csv(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"')
        cell.append(text.charAt(++i));
      else if (c == '"') quoted = !quoted;
      else if (!quoted && (c == ',' || c == '\r')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\r') {
          lines.add(line);
          line = new ArrayList<>();
          assertThat(text.charAt(++i)).isEqualTo('\n');
        }
      } else cell.append(c);
    }
    assertThat(cell.length() + line.size()).isZero();
    return lines;
  }

  @Test
  void an_export_that_is_broken_off_gives_its_connection_back() throws Exception {
    try (java.net.Socket socket =
        new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), server.port())) {
      socket
          .getOutputStream()
          .write(
              ("GET " + ITEMS + " HTTP/1.1\r\nHost: a\r\nAccept: text/csv\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      socket.getInputStream().readNBytes(100);
    }
    for (int i = 0; i < 200 && reading.pool().getHikariPoolMXBean().getActiveConnections() > 0; i++)
      Thread.sleep(20);
    assertThat(reading.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
  }
}
