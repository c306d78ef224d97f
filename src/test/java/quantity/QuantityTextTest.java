package quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected numbers: SI brochure (°C, in, ft), NIST SP 811 (thermochemical calorie 4.184 J). */
class QuantityTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          480|VOLTAGE|480
          12.5 kV|VOLTAGE|12500
          208/120V|VOLTAGE|208
          1,500 kVA|APPARENT_POWER|1500000
          212 °F|TEMPERATURE|100
          -40 [degF]|TEMPERATURE|-40
          300 K|TEMPERATURE|26.85
          9 °F|TEMPERATURE_DIFFERENCE|5
          18 in|LENGTH|457.2
          4.184 J/cm2|ENERGY_DENSITY|1
          5 MOhm|RESISTANCE|5000000
          90 min|DURATION|1.5
          35 uL/L|CONCENTRATION|35
          """)
  void texts_become_canonical_numbers(String text, Dimension dimension, double expected) {
    assertThat(QuantityText.parse(text, dimension).orElseThrow().canonical())
        .isCloseTo(expected, Offset.offset(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      |VOLTAGE
      480 W|VOLTAGE
      NaN|VOLTAGE
      1e999|VOLTAGE
      12,50 kV|VOLTAGE
      208/120 A|CURRENT
      twelve|NUMBER
      0x10|NUMBER
      """)
  void what_is_no_quantity_of_the_dimension_is_refused(String text, Dimension dimension) {
    assertThat(QuantityText.parse(text == null ? "" : text, dimension)).isEmpty();
  }
}
