package wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that the store would lose or refuse is refused at the door, with its place. */
class TextsTest {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private static byte[] bytes(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  private static List<Problem> overAmqp(String type, String json) {
    Envelope envelope = new Envelope(type, "m-1", Optional.of(NOW), NOW, bytes(json));
    return new Decoder().decode(envelope) instanceof Decoded.Refused refused
        ? refused.problems()
        : List.of();
  }

  private static List<Problem> overHttp(String json) {
    return CalculationReader.read(bytes(json), "j-1", NOW) instanceof Calculation.Refused refused
        ? refused.problems()
        : List.of();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          {'id':'T-1','name':'x\\ud800y'}|/name|x\\ud800y
          {'id':'T-1','name':'\\udc00\\ud800'}|/name|\\udc00\\ud800
          {'id':'T-1','name':'end\\uDBFF'}|/name|end\\udbff
          {'id':'T-1','name':'a\\u0000b'}|/name|a\\u0000b
          {'id':'\\ud800','name':'x'}|/id|\\ud800
          {'id':'T-1','arc_flash':{'labels':['ok','\\udfff']}}|/arc_flash/labels/1|\\udfff
          {'id':'T-1','n\\u0000':'x'}|/n\\u0000|n\\u0000
          """)
  void refused_alike_over_amqp_and_http(String json, String pointer, String found) {
    Problem expected =
        new Problem(
            pointer, "BAD_TEXT", found, "a text without NUL and without unpaired surrogates");
    assertThat(overAmqp("voltmetrics.equipment.upsert.v1", json)).containsExactly(expected);
    assertThat(overHttp(json)).containsExactly(expected);
  }

  @Test
  void also_in_the_description_of_a_facility() {
    assertThat(overAmqp("voltmetrics.facility.upsert.v1", "{'id':'F-1','name':'x\\ud800'}"))
        .extracting(Problem::pointer, Problem::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("/name", "BAD_TEXT"));
  }

  /** UTF-8 that spells a surrogate out (ED A0 80) is no UTF-8; Jackson lets it through. */
  @Test
  void also_spelled_out_in_bytes() {
    byte[] body = bytes("{'id':'T-1','name':'###'}");
    int at = new String(body, StandardCharsets.UTF_8).indexOf('#');
    body[at] = (byte) 0xED;
    body[at + 1] = (byte) 0xA0;
    body[at + 2] = (byte) 0x80;
    Decoded decoded =
        new Decoder()
            .decode(
                new Envelope(
                    "voltmetrics.equipment.upsert.v1", "m-1", Optional.empty(), NOW, body));
    assertThat(decoded).isInstanceOf(Decoded.Refused.class);
  }

  @Test
  void pairs_are_texts_and_what_is_shown_is_not_cut_within_one() {
    assertThat(overAmqp("voltmetrics.equipment.upsert.v1", "{'id':'T-1','name':'\\ud83d\\ude00'}"))
        .isEmpty();
    String lengthy = "'" + "x".repeat(97) + "\uD83D\uDE00 and more'";
    String found =
        overAmqp("voltmetrics.equipment.upsert.v1", "{'id':'T-1','type':" + lengthy + "}")
            .getFirst()
            .found();
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(found)).as(found).isTrue();
    assertThat(found).hasSizeLessThanOrEqualTo(100).endsWith("…");
  }
}
