package http;

import static org.assertj.core.api.Assertions.assertThat;

import http.LiveServer.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs for which there is no result, over HTTP. */
class MethodRefusalsTest {
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
          duval-triangle1    | {"CH4":-1,"C2H2":1,"C2H4":1}        | OUT_OF_RANGE at #/CH4
          duval-triangle1    | {"CH4":"5 mm","C2H2":1,"C2H4":1}    | BAD_QUANTITY at #/CH4
          duval-triangle1    | {"CH4":"\\ud800","C2H2":1,"C2H4":1} | BAD_TEXT at #/CH4
          duval-triangle1    | {"CH4":"NaN","C2H2":1,"C2H4":1}     | BAD_QUANTITY at #/CH4
          duval-triangle1    | {"CH4":1e400,"C2H2":1,"C2H4":1}     | OUT_OF_RANGE at #/CH4
          duval-triangle1    | {"C2H2":1,"C2H4":1}                 | MISSING_FIELD at #/CH4
          duval-triangle1    | {"CH4":1,"C2H2":1,"C2H4":1,"C3H8":1}| UNKNOWN_FIELD at #/C3H8
          duval-triangle1    | [1,2,3]                             | NOT_AN_OBJECT at #
          duval-triangle1    | 7                                   | NOT_AN_OBJECT at #
          contact-resistance | []                                  | WRONG_TYPE at #
          contact-resistance | [50,"60 ohms and more"]             | BAD_QUANTITY at #/1
          contact-resistance | [50,null]                           | MISSING_FIELD at #/1
          """)
  void each_is_refused_with_its_place(String method, String body, String error) {
    Answer answer = calls.post(method, body);

    assertThat(answer.status()).isEqualTo(422);
    ProblemAssert.isProblem(answer);
    assertThat(MethodCalls.errors(answer)).containsExactly(error);
    assertThat(answer.json().at("/errors/0/detail").asText()).matches("expected .+, found .+");
  }

  /** The range belongs to the model (IEEE 1584-2018, 4.2: 0.208 to 15 kV). */
  @Test
  void twenty_kilovolts_are_refused_with_the_range() {
    Answer answer = calls.post("ieee1584-2018", annexD1("4.16", "20"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(MethodCalls.errors(answer)).containsExactly("V_OC_RANGE at #/V_oc_kV");
    assertThat(answer.json().at("/errors/0/detail").asText()).contains("0.208", "15", "20");
  }

  @Test
  void a_gap_of_zero_is_refused() {
    Answer answer = calls.post("ieee1584-2018", annexD1(": 104", ": 0"));

    assertThat(MethodCalls.errors(answer)).containsExactly("GAP_RANGE at #/gap_mm");
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    Answer answer = calls.post("duval-triangle1", "{\"CH4\":-1,\"C2H2\":\"2 kV\",\"x\":true}");

    assertThat(MethodCalls.errors(answer))
        .containsExactly(
            "BAD_QUANTITY at #/C2H2",
            "MISSING_FIELD at #/C2H4",
            "OUT_OF_RANGE at #/CH4",
            "UNKNOWN_FIELD at #/x");
    assertThat(answer.json().path("detail").asText()).contains("(and 3 more)");
  }

  @Test
  void a_list_wrong_in_a_hundred_thousand_places_is_told_in_a_hundred() {
    Answer answer = calls.post("contact-resistance", "[" + "0,".repeat(100_000) + "0]");

    assertThat(answer.status()).isEqualTo(422);
    List<String> errors = MethodCalls.errors(answer);
    assertThat(errors).hasSize(101).contains("MORE at #", "OUT_OF_RANGE at #/0");
    assertThat(answer.json().at("/errors/100/detail").asText()).contains("99901 more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "{\"CH4\":",
        "{\"CH4\":NaN}",
        "{\"CH4\":Infinity}",
        "{\"CH4\":1,\"CH4\":2}",
        "{\"CH4\":1} {}",
        "{'CH4':1}",
        "{\"CH4\":01}"
      })
  void what_is_not_json_is_400(String body) {
    Answer answer = calls.post("duval-triangle1", body);

    assertThat(answer.status()).isEqualTo(400);
    ProblemAssert.isProblem(answer);
    assertThat(answer.json().path("error").path("code").asText()).isEqualTo("MALFORMED_JSON");
    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("MALFORMED_JSON");
  }

  @Test
  void what_is_nested_too_deep_or_too_large_is_refused() {
    assertThat(calls.post("duval-triangle1", "[".repeat(100_000)).status()).isEqualTo(400);
    assertThat(calls.post("duval-triangle1", "x".repeat(2 << 20)).status()).isEqualTo(413);
  }

  @Test
  void a_refusal_is_json_for_those_who_want_text_too() {
    ProblemAssert.isProblem(calls.page("duval-triangle1", "{}"));
  }

  @Test
  void a_key_is_needed_where_keys_are_set() {
    try (LiveServer locked = new LiveServer("a-key")) {
      assertThat(new MethodCalls(locked).post("duval-triangle1", "{}").status()).isEqualTo(401);
      assertThat(locked.get("/api/v1/methods").status()).isEqualTo(401);
      assertThat(locked.get("/api/v1/methods", "X-API-Key", "a-key").status()).isEqualTo(200);
    }
  }

  private static String annexD1(String from, String to) {
    return MethodCalls.ANNEX_D1.replace(from, to);
  }
}
