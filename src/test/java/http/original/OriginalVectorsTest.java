package http.original;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import http.original.OriginalFunctions.Name;
import http.original.OriginalFunctions.Outcome;
import identity.AlgorithmVersion;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import risk.LegacyVectors;
import risk.catalogue.AlgorithmCatalogue;
import wire.Problem;

/** Every public row of the unmodified original (commit 25379e8), from its JSON to its JSON. */
class OriginalVectorsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final AlgorithmCatalogue RELEASED = AlgorithmCatalogue.bundled();
  private static final OriginalFunctions FUNCTIONS =
      new OriginalFunctions(
          RELEASED.get(new AlgorithmVersion("0.1.0")), RELEASED.get(new AlgorithmVersion("1.0.0")));

  /** 20 and 20.0 are the same number; everything else must be equal. */
  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) ->
          one.isNumber() && other.isNumber()
              ? Double.compare(one.doubleValue() + 0.0, other.doubleValue() + 0.0)
              : one.equals(other) ? 0 : 1;

  @ParameterizedTest
  @CsvSource({
    "0.1.0, six_factor.calculate_equipment_risk, 323",
    "0.1.0, six_factor.get_risk_level, 26",
    "0.1.0, six_factor.calculate_facility_risk, 11",
    "0.1.0, nfpa70b.evaluate_equipment, 84",
    "0.1.0, nfpa70e.evaluate_facility, 21",
    "1.0.0, five_factor.calculate_risk, 323",
    "1.0.0, nfpa70b.evaluate_equipment, 84",
    "1.0.0, nfpa70b.evaluate_facility, 22",
    "1.0.0, nfpa70e.evaluate_equipment, 46",
    "1.0.0, nfpa70e.evaluate_facility, 21",
    "1.0.0, aggregator.aggregate_facility_risk, 27",
    "1.0.0, aggregator.aggregate_facility_compliance, 8",
    "1.0.0, aggregator.generate_comprehensive_report, 29",
    "1.0.0, risk_service.get_facility_risk_assessment, 13",
  })
  void every_row_gives_the_originals_result(String version, String function, int rows)
      throws IOException {
    List<JsonNode> vectors = LegacyVectors.of(function);
    assertThat(vectors).hasSize(rows);
    for (JsonNode vector : vectors) check(new Name(version, function), vector);
  }

  private static void check(Name name, JsonNode vector) throws IOException {
    String id = vector.path("id").asText();
    switch (FUNCTIONS.calculate(name, vector.path("input"), LegacyVectors.NOW)) {
      case Outcome.Refused refused -> {
        assertThat(vector.has("raises")).as("%s: %s", id, refused.problems()).isTrue();
        assertThat(refused.problems())
            .as(id)
            .allMatch(p -> p.code().equals("RAISED_BY_ORIGINAL"))
            .allMatch(p -> p.found().endsWith("raised " + vector.path("raises").asText()));
      }
      case Outcome.Calculated calculated -> {
        JsonNode found = MAPPER.readTree(calculated.json());
        assertThat(vector.has("result")).as(id).isTrue();
        assertThat(found.equals(BY_VALUE, vector.path("result")))
            .as("%s:%nfound    %s%nexpected %s", id, found, vector.path("result"))
            .isTrue();
      }
    }
  }

  @Test
  void a_version_has_its_calculator_and_both_have_the_checks_of_compliance() {
    assertThat(FUNCTIONS.versions()).containsExactly("0.1.0", "1.0.0");
    assertThat(FUNCTIONS.of("0.1.0")).hasSize(7).noneMatch(f -> f.startsWith("aggregator"));
    assertThat(FUNCTIONS.of("1.0.0")).hasSize(9).noneMatch(f -> f.startsWith("six_factor"));
    assertThat(FUNCTIONS.of("1.2.0")).isEmpty();
  }

  private static List<String> problems(String version, String function, String input)
      throws IOException {
    Outcome found =
        FUNCTIONS.calculate(new Name(version, function), MAPPER.readTree(input), LegacyVectors.NOW);
    return found instanceof Outcome.Refused refused
        ? refused.problems().stream().map(OriginalVectorsTest::shown).sorted().toList()
        : List.of("calculated " + found);
  }

  private static String shown(Problem problem) {
    return problem.code() + " at " + problem.pointer();
  }

  @Test
  void everything_wrong_with_a_facility_is_told_once_and_with_its_place() throws IOException {
    assertThat(
            problems(
                "1.0.0",
                "aggregator.generate_comprehensive_report",
                """
                {"facility": {"id": 7, "name": "A", "city": "B"},
                 "equipment": [
                   {"id": "E/1", "type": "PUMP", "name": "x", "installation_date": "2020-01-01Z",
                    "humidity_exposure": null, "temperature_exposure": "hot",
                    "loading_percentage": null,
                    "additional_data": {"arc_flash": null, "safety_labels": "voltage"}},
                   5],
                 "maintenance_records": {"E/1": [{"date": 3, "type": "visual_inspection"}, []]},
                 "historical_data": [{"calculated_at": "2025-13-01", "overall_risk_score": 1e999}],
                 "now": "noon", "maintenance": {}}
                """))
        .containsExactly(
            "BAD_DATE at /equipment/0/installation_date",
            "BAD_DATE at /historical_data/0/calculated_at",
            "BAD_DATE at /now",
            "MISSING_FIELD at /maintenance_records/E~11/0/maintenance_type",
            "OUT_OF_RANGE at /historical_data/0/overall_risk_score",
            "RAISED_BY_ORIGINAL at /equipment/0/humidity_exposure",
            "RAISED_BY_ORIGINAL at /equipment/0/loading_percentage",
            "UNKNOWN_FIELD at /facility/city",
            "UNKNOWN_FIELD at /maintenance",
            "UNKNOWN_FIELD at /maintenance_records/E~11/0/type",
            "UNKNOWN_WORD at /equipment/0/type",
            "WRONG_TYPE at /equipment/0/additional_data/safety_labels",
            "WRONG_TYPE at /equipment/0/temperature_exposure",
            "WRONG_TYPE at /equipment/1",
            "WRONG_TYPE at /facility/id",
            "WRONG_TYPE at /maintenance_records/E~11/0/date",
            "WRONG_TYPE at /maintenance_records/E~11/1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                        | MISSING_FIELD at /equipment
          {"equipment": null}                       | WRONG_TYPE at /equipment
          {"equipment": [], "maintenance_records":0}| MISSING_FIELD at /facility
          """)
  void a_facility_needs_its_members(String input, String first) throws IOException {
    assertThat(problems("1.0.0", "nfpa70b.evaluate_facility", input)).contains(first);
  }

  private static final String PANEL =
      """
      {"id": "P", "name": "P", "type": "PANEL", "installation_date": "1990-06-01",
       "humidity_exposure": 40, "temperature_exposure": 70, "loading_percentage": 50, MORE}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "age_years": 7, "percent_of_service_life_used": 21  | CONTRADICTION at /percent_of_service_life_used
          "percent_of_service_life_used": 20                  | CONTRADICTION at /percent_of_service_life_used
          "years_since_maintenance": 1                        | CONTRADICTION at /years_since_maintenance
          "age_years": null                                   | RAISED_BY_ORIGINAL at /age_years
          "additional_data": {"harmonics_percentage": null}   | RAISED_BY_ORIGINAL at /additional_data/harmonics_percentage
          "additional_data": {"documented_issues": "2"}       | WRONG_TYPE at /additional_data/documented_issues
          "additional_data": []                               | WRONG_TYPE at /additional_data
          "age_years": -1e308                                 | OUT_OF_RANGE at /age_years
          "additional_data": {"documented_issues": -1e300}    | OUT_OF_RANGE at /additional_data/documented_issues
          """)
  void the_six_factor_calculator_refuses(String members, String problem) throws IOException {
    assertThat(
            problems(
                "0.1.0", "six_factor.calculate_equipment_risk", PANEL.replace("MORE", members)))
        .map(String::strip)
        .containsExactly(problem);
  }

  @Test
  void a_time_to_the_microsecond_is_given_back_as_python_wrote_it() throws IOException {
    JsonNode input =
        MAPPER.readTree(
            "{\"equipment\":{\"id\":\"B\",\"type\":\"OTHER\"},\"maintenance_records\":null,"
                + "\"now\":\"2025-06-01 12:00:00.25\"}");

    Outcome found =
        FUNCTIONS.calculate(
            new Name("0.1.0", "nfpa70b.evaluate_equipment"), input, LegacyVectors.NOW);

    assertThat(found)
        .isEqualTo(
            new Outcome.Calculated(
                "{\"status\":\"non_compliant\",\"score\":0,"
                    + "\"issues\":[\"No maintenance records found\"],\"equipment_id\":\"B\","
                    + "\"last_evaluation\":\"2025-06-01T12:00:00.250000\"}"));
  }
}
