package risk.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected times are those of datetime.fromisoformat of Python 3.11.7. */
class IsoMomentTest {
  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2024-02-29T00:00",
    "20240229, 2024-02-29T00:00",
    "2020-W53-7, 2021-01-03T00:00",
    "2020W01, 2019-12-30T00:00",
    "2024-02-29T23, 2024-02-29T23:00",
    "2024-02-29 2359, 2024-02-29T23:59",
    "20240229T235958, 2024-02-29T23:59:58",
    "'2024-02-29T23:59:58,1234567', 2024-02-29T23:59:58.123456",
  })
  void what_python_reads_is_read(String text, LocalDateTime expected) {
    assertThat(IsoMoment.parse(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not a date",
        "2022/01/01",
        "2023-02-29",
        "2021-W53-1",
        "2020-W01-8",
        "0000-01-01",
        "2022-0101",
        "2022-01-01T",
        "2022-01-01T24:00",
        "2022-01-01T10:0000",
        "2022-01-01T10:00:00Z",
        "2022-01-01T10:00:00+00:00",
        "2022-01-01Z"
      })
  void anything_else_and_all_with_a_zone_is_none(String text) {
    assertThat(IsoMoment.parse(text)).isEmpty();
  }
}
