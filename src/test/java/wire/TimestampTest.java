package wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The message's own time is believed no more than one in the body. */
class TimestampTest {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final String UPSERT = "voltmetrics.equipment.upsert.v1";
  private static final String MEASUREMENT = "voltmetrics.measurement.record.v1";
  private static final String FACILITY = "voltmetrics.facility.upsert.v1";
  private static final String UNDATED = "{'equipment_id':'T-1','values':{'loading':50}}";

  private static Decoded decode(String type, Optional<Instant> sentAt, String json) {
    byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return new Decoder().decode(new Envelope(type, "m-1", sentAt, NOW, body));
  }

  private static List<Problem> problems(String type, Instant sentAt, String json) {
    return decode(type, Optional.of(sentAt), json) instanceof Decoded.Refused refused
        ? refused.problems()
        : List.of();
  }

  private static Command.RecordFact fact(Optional<Instant> sentAt, String json) {
    return (Command.RecordFact) ((Decoded.Accepted) decode(MEASUREMENT, sentAt, json)).command();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-02T12:00:01Z, DATE_IN_FUTURE",
    "2100-01-01T00:00:00Z, DATE_IN_FUTURE",
    "9999-12-31T23:59:59Z, DATE_IN_FUTURE",
    "1879-12-31T23:59:59Z, DATE_TOO_EARLY",
    "-4000-01-01T00:00:00Z, DATE_TOO_EARLY"
  })
  void a_timestamp_that_cannot_be_is_refused_where_it_would_date_the_fact(
      Instant sentAt, String code) {
    assertThat(problems(MEASUREMENT, sentAt, UNDATED)).extracting(Problem::code).contains(code);
    for (String type : List.of(UPSERT, FACILITY))
      assertThat(problems(type, sentAt, "{'id':'X-1','name':'x'}"))
          .as(type)
          .singleElement()
          .satisfies(
              p -> {
                assertThat(p.pointer()).isEqualTo("/timestamp");
                assertThat(p.code()).isEqualTo(code);
                assertThat(p.found()).isEqualTo(sentAt.toString());
                assertThat(p.expected()).contains("timestamp");
              });
  }

  @Test
  void the_largest_timestamp_there_is_does_no_harm() {
    Instant largest = Instant.ofEpochMilli(Long.MAX_VALUE); // as java.util.Date has it
    assertThat(problems(MEASUREMENT, largest, UNDATED))
        .extracting(Problem::code)
        .containsExactly("DATE_IN_FUTURE");
  }

  @Test
  void a_clock_may_be_a_day_ahead_and_a_body_with_a_time_needs_no_timestamp() {
    assertThat(problems(MEASUREMENT, Instant.parse("2026-06-02T12:00:00Z"), UNDATED)).isEmpty();
    assertThat(
            problems(
                MEASUREMENT,
                Instant.parse("9999-01-01T00:00:00Z"),
                "{'equipment_id':'T-1','measured_at':'2026-05-01','values':{'loading':50}}"))
        .isEmpty();
  }

  @Test
  void a_fact_knows_whether_its_sender_said_the_time() {
    String dated = "{'equipment_id':'T-1','measured_at':'2026-06-01','values':{'loading':50}}";
    assertThat(fact(Optional.of(NOW), dated).fact().atFilledIn()).isFalse();
    assertThat(fact(Optional.of(NOW), UNDATED).fact().atFilledIn()).isTrue();
  }
}
