package risk.original;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Expected texts are those of Python 3.11.7. */
class PythonNumberTest {
  @Test
  void a_number_is_written_as_it_came() {
    assertThat(PythonNumber.text(85)).isEqualTo("85");
    assertThat(PythonNumber.text(80.0)).isEqualTo("80.0");
    assertThat(PythonNumber.text(85.5)).isEqualTo("85.5");
    assertThat(PythonNumber.text(100.10000000000001)).isEqualTo("100.10000000000001");
    assertThat(PythonNumber.text(12345678.0)).isEqualTo("12345678.0");
    assertThat(PythonNumber.text(9999999999999998.0)).isEqualTo("9999999999999998.0");
    assertThat(PythonNumber.text(1e16)).isEqualTo("1e+16");
    assertThat(PythonNumber.text(1.25e21)).isEqualTo("1.25e+21");
    assertThat(PythonNumber.text(1e300)).isEqualTo("1e+300");
  }
}
