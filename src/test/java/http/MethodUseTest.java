package http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import electrical.catalogue.MethodCatalogue;
import electrical.method.CalculationSheet;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Sheet;
import electrical.method.Vectors;
import http.LiveServer.Answer;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which inputs may come and results go. */
class MethodUseTest {
  private static LiveServer server;
  private static MethodCalls calls;

  @BeforeAll
  static void start() {
    server = new LiveServer();
    calls = new MethodCalls(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4160 V | 0.104 m | { "value": 3, "unit": "ft" }
          4.16   | 104 mm  | "914.4 mm"
          4.16kV | 10.4 cm | "36 in"
          """)
  void a_quantity_may_come_in_any_unit_of_its_dimension(String volts, String gap, String distance) {
    String body =
        MethodCalls.ANNEX_D1
            .replace("4.16", '"' + volts + '"')
            .replace(": 104", ": \"" + gap + '"')
            .replace("914.4", distance);

    JsonNode result = calls.post("ieee1584-2018", body).json().path("result");

    assertThat(result.path("full").path("I_arc_kA").asDouble()) // Annex D.1 prints 12.979
        .isBetween(12.9785, 12.9795);
    assertThat(result.path("governing_AFB_mm").asDouble()) // and 1704
        .isBetween(1703.5, 1704.5);
  }

  @Test
  void a_bare_list_stands_for_the_only_input_that_is_needed() {
    JsonNode bare = calls.post("contact-resistance", "[50, \"60 uOhm\", 76]").json();
    String name =
        server.get("/api/v1/methods/contact-resistance").json().at("/inputs/0/name").asText();
    JsonNode named = calls.post("contact-resistance", "{\"%s\":[50,60,76]}".formatted(name)).json();

    assertThat(bare).isEqualTo(named);
    assertThat(bare.path("result").path("flag").asBoolean()).isTrue();
  }

  @Test
  void none_is_written_as_null() {
    String beyondTheTable =
        "{\"equipment\":\"panelboard<=240V\",\"fault_kA\":25.1,\"clearing_s\":0.03,"
            + "\"working_distance_mm\":455}";
    JsonNode answer = calls.post("ppe-ac", beyondTheTable).json();

    assertThat(answer.has("value")).isTrue();
    assertThat(answer.path("value").isNull()).isTrue();
    assertThat(answer.path("result").path("category").isNull()).isTrue();
  }

  @Test
  void the_sheet_over_http_is_the_sheet_of_the_calculation() throws IOException {
    Method method = MethodCatalogue.published().find("ieee1584-2018").orElseThrow();
    Map<String, Object> raw = Vectors.plain(new ObjectMapper().readTree(MethodCalls.ANNEX_D1));
    Sheet sheet = ((Outcome.Calculated) method.calculate(raw)).sheet();

    Answer page = calls.page("ieee1584-2018", MethodCalls.ANNEX_D1);

    assertThat(page.header("Content-Type")).isEqualTo("text/plain; charset=UTF-8");
    assertThat(page.response().body()).isEqualTo(CalculationSheet.of(method, raw, sheet));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/plain                            | text
          text/plain, application/json;q=0.5    | text
          text/*, */*;q=0.1                     | text
          text/plain;q=0.5, application/json    | json
          */*                                   | json
          text/plain, */*                       | json
          application/json, text/plain;q=0.9    | json
          image/png                             | json
          """)
  void the_form_is_the_one_the_sender_prefers(String accepted, String form) {
    Answer answer = calls.accepting(accepted, "ieee1584-2018", MethodCalls.ANNEX_D1);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).contains(form);
  }
}
