package wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import equipment.Attribute;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quantity.Value;

/** Every payload is checked whole; every refusal says where, what and what instead. */
class DecoderTest {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final String UPSERT = "voltmetrics.equipment.upsert.v1";
  private static final String MEASUREMENT = "voltmetrics.measurement.record.v1";
  private static final String GOOD =
      "{'id':'T-1','facility_id':'F-1','type':'panelboard','voltage_rating':'208/120V','installDate':'2011-09-23','amperage':{'value':0.4,'unit':'kA'},'is_aluminum_conductor':true}";

  private static Decoded decode(String type, String json) {
    byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return new Decoder().decode(new Envelope(type, "msg-1", Optional.of(NOW), NOW, body));
  }

  private static List<Problem> problems(String type, String json) {
    return ((Decoded.Refused) decode(type, json)).problems();
  }

  private static Command.RecordFact fact(String type, String json) {
    Decoded decoded = decode(type, json);
    assertThat(decoded).isInstanceOf(Decoded.Accepted.class);
    return (Command.RecordFact) ((Decoded.Accepted) decoded).command();
  }

  @Test
  void synonyms_units_and_words_become_typed_values() {
    var values = fact(UPSERT, GOOD).fact().values();
    assertThat(values.get(Attribute.TYPE)).isEqualTo(new Value.Text("PANEL"));
    assertThat(values.get(Attribute.VOLTAGE_RATING)).isEqualTo(new Value.Amount(208));
    assertThat(values.get(Attribute.CURRENT_RATING)).isEqualTo(new Value.Amount(400));
    assertThat(values.get(Attribute.CONDUCTOR_MATERIAL)).isEqualTo(new Value.Text("aluminum"));
  }

  @Test
  void a_bare_ambient_temperature_is_fahrenheit_with_a_warning() {
    Decoded.Accepted accepted =
        (Decoded.Accepted) decode(UPSERT, "{'id':'T-1','temperature_exposure':212}");
    assertThat(
            ((Command.RecordFact) accepted.command())
                .fact()
                .values()
                .get(Attribute.AMBIENT_TEMPERATURE))
        .isEqualTo(new Value.Amount(100));
    assertThat(accepted.warnings())
        .singleElement()
        .asString()
        .contains("/temperature_exposure")
        .contains("degF");
  }

  @Test
  void one_answer_names_every_error() {
    List<Problem> problems =
        problems(
            UPSERT,
            "{'id':'a/b','type':'toaster','voltage_rating':'480 parsecs','installation_date':'yesterday','colour':'red'}");
    assertThat(problems)
        .extracting(Problem::pointer)
        .containsExactlyInAnyOrder(
            "/id", "/type", "/voltage_rating", "/installation_date", "/colour");
    assertThat(problems).allSatisfy(p -> assertThat(p.expected()).isNotBlank());
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          voltmetrics.equipment.upsert.v1|{'id':'T-1','name':'x'|MALFORMED_JSON|cut off
          voltmetrics.equipment.upsert.v1|[1]|NOT_AN_OBJECT|an array
          voltmetrics.equipment.upsert.v1|{'id':'T-1','id':'T-2'}|MALFORMED_JSON|a duplicate member
          voltmetrics.equipment.upsert.v1|{'name':'x'}|MISSING_FIELD|no id
          voltmetrics.equipment.upsert.v1|{'id':'../x','name':'x'}|BAD_ID|dots and slash
          voltmetrics.equipment.upsert.v1|{'id':17,'name':'x'}|WRONG_TYPE|an id that is a number
          voltmetrics.equipment.upsert.v1|{'id':'T-1'}|MISSING_FIELD|nothing said
          voltmetrics.equipment.upsert.v1|{'id':'T-1','loading':NaN}|MALFORMED_JSON|NaN
          voltmetrics.equipment.upsert.v1|{'id':'T-1','loading':-1}|OUT_OF_RANGE|a negative load
          voltmetrics.equipment.upsert.v1|{'id':'T-1','installation_date':'2027-01-01'}|DATE_IN_FUTURE|installed in the future
          voltmetrics.equipment.upsert.v1|{'id':'T-1','installation_date':'1066-10-14'}|DATE_TOO_EARLY|installed in the Middle Ages
          voltmetrics.equipment.upsert.v1|{'id':'T-1','visible_corrosion':'yes'}|WRONG_TYPE|a text for a flag
          voltmetrics.measurement.record.v1|{'equipment_id':'T-1','values':{}}|MISSING_FIELD|no values
          voltmetrics.measurement.record.v1|{'equipment_id':'T-1','values':{'temperature':'78 kV'}}|BAD_QUANTITY|a wrong dimension
          voltmetrics.measurement.record.v1|{'equipment_id':'T-1','measured_at':'2027-01-01','values':{'loading':5}}|DATE_IN_FUTURE|measured in the future
          voltmetrics.maintenance.record.v1|{'equipment_id':'T-1','performed_at':'2026-01-01','notes':'x'}|MISSING_FIELD|no maintenance type
          voltmetrics.fact.retract.v1|{'equipment_id':'T-1','reason':'x'}|MISSING_FIELD|no target
          voltmetrics.fact.retract.v1|{'equipment_id':'T-1','record_id':'r-1','retracts':'r-1'}|CONTRADICTION|it retracts itself
          voltmetrics.fact.correct.v1|{'equipment_id':'T-1','record_id':'r-1','corrects':'r-1','type':'voltmetrics.measurement.record.v1','body':{'equipment_id':'T-1','values':{'loading':5}}}|CONTRADICTION|it corrects itself
          voltmetrics.facility.upsert.v1|{'id':'F-1','timezone':'Mars/Olympus'}|UNKNOWN_WORD|an unknown time zone
          voltmetrics.facility.upsert.v1|{'id':'F-1','coordinates':{'lat':91,'lng':0}}|OUT_OF_RANGE|beyond the pole
          voltmetrics.nonsense.v1|{'id':'F-1'}|UNKNOWN_TYPE|an unknown message type
          """)
  void bad_input_is_refused_with_its_code(String type, String json, String code, String what) {
    assertThat(problems(type, json)).as(what).extracting(Problem::code).contains(code);
  }

  @Test
  void every_label_that_is_none_is_told_with_its_place() {
    assertThat(problems(UPSERT, "{'id':'T-1','safetyLabels':[1,{'a':2},'shock_hazrd','voltage']}"))
        .extracting(Problem::pointer, Problem::code, Problem::found)
        .containsExactly(
            tuple("/safetyLabels/0", "WRONG_TYPE", "1"),
            tuple("/safetyLabels/1", "WRONG_TYPE", "{\"a\":2}"),
            tuple("/safetyLabels/2", "UNKNOWN_WORD", "\"shock_hazrd\""));
    var values = fact(UPSERT, "{'id':'T-1','safety_labels':['voltage']}").fact().values();
    assertThat(values.get(Attribute.VOLTAGE_LABEL)).isEqualTo(new Value.Flag(true));
    assertThat(values.get(Attribute.SHOCK_HAZARD_LABEL)).isEqualTo(new Value.Flag(false));
  }

  @Test
  void huge_and_binary_bodies_are_refused_without_harm() {
    assertThat(problems(UPSERT, "x".repeat(Decoder.LARGEST_BODY + 1)))
        .extracting(Problem::code)
        .containsExactly("TOO_LARGE");
    assertThat(problems(UPSERT, "[".repeat(100_000)))
        .extracting(Problem::code)
        .containsExactly("MALFORMED_JSON");
    assertThat(problems(UPSERT, "")).extracting(Problem::code).containsExactly("NOT_AN_OBJECT");
  }

  @Test
  void mutilated_messages_are_accepted_or_refused_but_never_crash() {
    Random random = new Random(42);
    byte[] good = GOOD.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 20_000; i++) {
      byte[] body = good.clone();
      for (int k = 0; k <= random.nextInt(4); k++)
        body[random.nextInt(body.length)] = (byte) random.nextInt(256);
      Decoded decoded =
          new Decoder().decode(new Envelope(UPSERT, "msg-1", Optional.empty(), NOW, body));
      if (decoded instanceof Decoded.Refused refused) assertThat(refused.problems()).isNotEmpty();
    }
  }

  @Test
  void the_same_measurement_reads_the_same_in_every_spelling() {
    List<String> spellings =
        List.of(
            "'78 °C'",
            "'78°C'",
            "78",
            "{'value':78,'unit':'Cel'}",
            "'172.4 °F'",
            "{'value':351.15,'unit':'K'}");
    for (String spelling : spellings) {
      Value value =
          fact(
                  MEASUREMENT,
                  "{'equipment_id':'T-1','measured_at':'2026-05-01','values':{'temperature':"
                      + spelling
                      + "}}")
              .fact()
              .values()
              .get(Attribute.TEMPERATURE);
      assertThat(((Value.Amount) value).number())
          .as(spelling)
          .isCloseTo(78, org.assertj.core.data.Offset.offset(1e-9));
    }
  }
}
