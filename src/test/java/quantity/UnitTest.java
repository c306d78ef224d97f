package quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected: the number as a person writes it in the other unit, to the last digit. */
class UnitTest {
  @ParameterizedTest
  @CsvSource({
    "1e-7, METRE, ANGSTROM, 1000",
    "2e-7, METRE, ANGSTROM, 2000",
    "238.15, KELVIN, CELSIUS, -35",
    "0.3, FRACTION, PERCENT, 30",
    "20, MINUTE, SECOND, 1200",
    "0.1, METRE, INCH, 3.937007874015748",
    "1, HORSEPOWER, KILOWATT, 0.7456998715822702",
    "-31, FAHRENHEIT, CELSIUS, -35",
    "0.5, MEGAVOLT, KILOVOLT, 500",
    "30, MICROVOLT, MILLIVOLT, 0.03",
    "0.025, NEWTON_PER_METRE, MILLINEWTON_PER_METRE, 25",
    "0.06, KILOHERTZ, HERTZ, 60",
    "1, PER_HOUR, PER_YEAR, 8760",
    "1, PPM_PER_HOUR, PPM_PER_YEAR, 8766"
  })
  void a_number_in_another_unit_is_the_same_number(
      BigDecimal number, Unit from, Unit to, double expected) {
    assertThat(from.convert(number, to)).isEqualTo(expected);
  }
}
