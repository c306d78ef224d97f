package wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the properties of a message say of its bytes. */
class ContentTest {
  private static final byte[] BODY = {'{', '}'};

  /** RFC 8259, 8.1: JSON between systems is UTF-8. */
  @ParameterizedTest
  @CsvSource({
    "application/json, true",
    "application/json; charset=utf-8, true",
    "'application/json;charset=\"UTF-8\"; v=1', true",
    "application/cloudevents+json; charset=utf8, true",
    "application/json; charset=latin1, false",
    "application/json; charset=utf-16, false",
    "text/plain, false"
  })
  void a_charset_other_than_utf_8_is_refused(String type, boolean taken) {
    Content content = Content.of(Optional.of(type), Optional.empty(), BODY);

    assertThat(content instanceof Content.Plain).isEqualTo(taken);
  }
}
