package wire;

import static org.assertj.core.api.Assertions.assertThat;

import identity.EquipmentId;
import identity.FacilityId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request for a calculation speaks of one item. */
class CalculationReaderTest {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private static Calculation read(String json) {
    byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return CalculationReader.read(body, "j-1", NOW);
  }

  private static List<Problem> problems(String json) {
    return read(json) instanceof Calculation.Refused refused ? refused.problems() : List.of();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          {'id':'A','equipment_id':'B'}|/equipment_id
          {'id':'A','equipment_id':'B','name':'x'}|/equipment_id
          {'equipment_id':'A','data':{'id':'B','name':'x'}}|/data/id
          {'id':'A','equipmentData':{'equipment_id':'B','name':'x'}}|/equipmentData/equipment_id
          """)
  void two_items_are_a_contradiction(String json, String pointer) {
    assertThat(problems(json))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.pointer()).isEqualTo(pointer);
              assertThat(p.code()).isEqualTo("CONTRADICTION");
              assertThat(p.found()).isEqualTo("\"B\"");
              assertThat(p.expected()).contains("\"A\"");
            });
  }

  @Test
  void the_same_item_twice_is_one() {
    assertThat(read("{'id':'A','equipment_id':'A','facility_id':'F-1'}"))
        .isEqualTo(
            new Calculation.ByReference(
                new EquipmentId("A"), Optional.of(new FacilityId("F-1")), "both"));
    assertThat(read("{'equipment_id':'A','data':{'id':'A','name':'x'}}"))
        .isInstanceOf(Calculation.WithData.class);
  }

  @Test
  void a_facility_that_is_no_id_is_refused_also_without_data() {
    assertThat(problems("{'facility_id':'../x'}"))
        .extracting(Problem::pointer, Problem::code)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("/id", "MISSING_FIELD"),
            org.assertj.core.groups.Tuple.tuple("/facility_id", "BAD_ID"));
  }
}
