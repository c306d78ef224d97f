package http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import electrical.catalogue.MethodCatalogue;
import electrical.method.Method;
import http.LiveServer.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published methods as they are listed and used over HTTP. */
class MethodsRouteTest {
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

  private static JsonNode list(String query) {
    return server.get("/api/v1/methods" + query).json();
  }

  @Test
  void the_list_is_complete_and_in_order() {
    assertThat(MethodCalls.stream(list("").path("methods")).map(m -> m.path("id").asText()))
        .containsExactlyElementsOf(
            MethodCatalogue.published().all().stream().map(Method::id).toList());
  }

  @Test
  void every_entry_has_a_citation_an_address_and_a_page_that_explains_it() throws IOException {
    for (JsonNode method : list("").path("methods")) {
      String id = method.path("id").asText();
      assertThat(method.path("citations")).as(id).isNotEmpty();
      assertThat(server.get(method.path("url").asText()).json()).isEqualTo(method);
      assertThat(Files.readString(Path.of(method.path("documentation").asText())))
          .as(id)
          .contains("json example " + id + "\n");
    }
  }

  @Test
  void the_list_can_be_cut_to_a_domain() {
    assertThat(MethodCalls.stream(list("?domain=cable").path("methods")))
        .isNotEmpty()
        .allMatch(m -> m.path("domain").asText().equals("cable"));
    Answer none = server.get("/api/v1/methods?domain=cables");
    assertThat(none.status()).isEqualTo(404);
    assertThat(none.json().path("detail").asText()).contains("battery, breaker, cable");
  }

  @Test
  void a_limit_that_is_not_finite_is_left_out() {
    JsonNode gas = input("duval-triangle1", "CH4");

    assertThat(gas.path("min").isNumber() && gas.path("max").isNumber()).isTrue();
    assertThat(list("").toString()).doesNotContain("Infinity", "NaN", ":null");
  }

  private static JsonNode input(String method, String name) {
    return MethodCalls.stream(server.get("/api/v1/methods/" + method).json().path("inputs"))
        .filter(input -> input.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /**
   * IEEE 1584-2018, 4.2. The model refuses in its own words, but what it wants can be read before.
   */
  @ParameterizedTest
  @CsvSource({
    "ieee1584-2018, V_oc_kV, true, 0.208, 15",
    "ieee1584-2018, I_bf_kA, true, 0.2, 106",
    "ieee1584-2018, gap_mm, true, 6.35, 254",
    "ieee1584-2018, T_arc_full_ms, true, 0, 1000000000",
    "ieee1584-2018, T_arc_reduced_ms, true, 0, 1000000000",
    "ieee1584-2018, enclosure_width_mm, false, 0, 1000000000",
    "ieee1584-2018-multistep, V_oc_kV, true, 0.208, 15",
    "ieee1584-extra, Voc_kV, true, 0.208, 15",
    "ieee1584-extra, T_reduced_ms, true, 0, 1000000000",
    "ieee1584-arcing-current, I_bf_kA, true, 0.2, 106",
    "lee, V_oc_kV, false, 0.001, 10000",
    "lee, V_kV, false, 0.001, 10000",
    "lee, working_distance_mm, false, 1, 1000000"
  })
  void what_a_method_checks_by_itself_is_described_all_the_same(
      String method, String name, boolean required, double min, Double max) {
    JsonNode input = input(method, name);

    assertThat(input.path("required").booleanValue()).isEqualTo(required);
    assertThat(input.path("min").doubleValue()).isEqualTo(min);
    assertThat(input.has("max") ? (Double) input.path("max").doubleValue() : null).isEqualTo(max);
  }

  @Test
  void the_electrode_configurations_are_listed() {
    for (JsonNode words :
        List.of(
            input("ieee1584-2018", "electrode_config"),
            input("ieee1584-extra", "electrode"),
            input("ieee1584-arcing-current", "electrode_config"))) {
      assertThat(words.path("required").booleanValue()).isTrue();
      assertThat(MethodCalls.stream(words.path("allowed")).map(JsonNode::asText))
          .containsExactly("VCB", "VCBB", "HCB", "VOA", "HOA");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "duval-triangel1, duval-triangle1",
    "ieee1584, ieee1584-2018",
    "cnaim-location-indoor, cnaim-location-factor",
    "DUVAL_TRIANGLE1, duval-triangle1"
  })
  void an_unknown_method_is_404_and_names_ids_like_it(String asked, String meant) {
    for (Answer answer : List.of(server.get("/api/v1/methods/" + asked), calls.post(asked, "{}"))) {
      assertThat(answer.status()).isEqualTo(404);
      ProblemAssert.isProblem(answer);
      assertThat(answer.json().path("detail").asText()).contains("closest: " + meant);
    }
  }

  @Test
  void an_id_like_nothing_is_404_and_told_where_the_list_is() {
    for (String id : List.of("zzz", "x".repeat(2000)))
      assertThat(server.get("/api/v1/methods/" + id).json().path("detail").asText())
          .endsWith("GET /api/v1/methods lists them");
  }
}
