package http;

import static org.assertj.core.api.Assertions.assertThat;

import http.LiveServer.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AlgorithmDocumentsTest {
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
  void a_browser_gets_a_page_that_may_load_nothing() {
    Answer answer =
        server.get(
            "/api/v1/algorithms/2.0.0/documentation",
            "Accept",
            "text/html,application/xhtml+xml,*/*;q=0.8");

    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(answer.response().body()).contains("<math", "Risk algorithm 2.0.0");
  }

  @Test
  void a_review_gets_markdown() {
    Answer answer = server.get("/api/v1/algorithms/1.2.0/documentation", "Accept", "text/markdown");

    assertThat(answer.header("Content-Type")).startsWith("text/markdown");
    assertThat(answer.response().body()).startsWith("# Risk algorithm 1.2.0").doesNotContain("<m");
  }

  @Test
  void a_difference_is_json_for_machines_and_a_page_for_browsers() {
    String path = "/api/v1/algorithms/1.0.0/diff/1.2.0";

    assertThat(server.get(path).json().path("measured").path("items_per_type").asInt())
        .isEqualTo(200);
    assertThat(server.get(path, "Accept", "text/html").response().body())
        .contains("From risk algorithm 1.0.0 to 1.2.0");
  }

  @Test
  void the_format_of_the_query_wins_over_the_header() {
    Answer answer =
        server.get("/api/v1/algorithms/1.2.0/documentation?format=markdown", "Accept", "text/html");

    assertThat(answer.header("Content-Type")).startsWith("text/markdown");
  }

  @Test
  void an_item_is_followed_by_hand() {
    Answer answer = server.get("/api/v1/equipment/T-1/risk", "Accept", "text/plain");

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/plain");
    assertThat(answer.response().body())
        .contains("RISK CALCULATION", "item T-1", "voltage_rating", "NOT KNOWN");
  }

  @Test
  void the_full_calculation_has_sources_too_and_no_other_length_is_known() {
    String path = "/api/v1/equipment/T-1/risk?calculation=";

    assertThat(server.get(path + "full", "Accept", "text/plain").response().body())
        .contains("SOURCES", "= {85 if not");
    assertThat(server.get(path + "page", "Accept", "text/plain").response().body())
        .doesNotContain("SOURCES");
    assertThat(server.get(path + "short", "Accept", "text/plain").status()).isEqualTo(422);
  }

  @Test
  void a_sheet_of_an_unknown_item_is_refused_as_json() {
    Answer answer = server.get("/api/v1/equipment/T-9/risk", "Accept", "text/plain");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().path("detail").asText()).contains("T-9");
  }
}
