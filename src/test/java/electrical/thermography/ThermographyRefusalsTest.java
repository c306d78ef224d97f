package electrical.thermography;

import electrical.method.Rows;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThermographyRefusalsTest {
  private static final String SEVERITY = "thermography";
  private static final String LOAD = "thermography-load-correction";

  static List<Arguments> refused() {
    return List.of(
        row(SEVERITY, Map.of(), "MISSING_FIELD", ""),
        row(SEVERITY, Map.of("dT_similar", Double.NaN), "OUT_OF_RANGE", "/dT_similar"),
        row(SEVERITY, Map.of("dT_similar", -0.1), "OUT_OF_RANGE", "/dT_similar"),
        row(SEVERITY, Map.of("dT_ambient", -5), "OUT_OF_RANGE", "/dT_ambient"),
        row(SEVERITY, Map.of("dT_ambient", 2001), "OUT_OF_RANGE", "/dT_ambient"),
        row(
            SEVERITY,
            Map.of("dT_ambient", Double.POSITIVE_INFINITY),
            "OUT_OF_RANGE",
            "/dT_ambient"),
        row(SEVERITY, Map.of("dT_similar", "12 parsec"), "BAD_QUANTITY", "/dT_similar"),
        row(SEVERITY, Map.of("dT_similar", List.of()), "BAD_QUANTITY", "/dT_similar"),
        row(SEVERITY, Map.of("dT_similar", 5, "load_pct", 201), "OUT_OF_RANGE", "/load_pct"),
        row(SEVERITY, Map.of("dT_similar", 5, "delta", 5), "UNKNOWN_FIELD", "/delta"),
        row(LOAD, rise(5, 39.9, 100), "OUT_OF_RANGE", "/load_measured_pct"),
        row(LOAD, rise(5, 0, 100), "OUT_OF_RANGE", "/load_measured_pct"),
        row(LOAD, rise(-1, 50, 100), "OUT_OF_RANGE", "/dT_measured"),
        row(LOAD, rise(5, 50, -1), "OUT_OF_RANGE", "/load_pct"),
        row(LOAD, rise(5, 50, Double.NaN), "OUT_OF_RANGE", "/load_pct"),
        row(LOAD, Map.of("dT_measured", 5, "load_pct", 50), "MISSING_FIELD", "/load_measured_pct"),
        row(
            LOAD,
            Map.of("dT_measured", 5, "load_pct", 80, "load_measured_pct", 50, "exponent", 1.5),
            "OUT_OF_RANGE",
            "/exponent"));
  }

  private static Map<String, Object> rise(double kelvin, double measured, double wanted) {
    return Map.of("dT_measured", kelvin, "load_measured_pct", measured, "load_pct", wanted);
  }

  private static Arguments row(String method, Map<String, ?> input, String code, String pointer) {
    return Arguments.of(method, input, code, pointer);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void an_input_without_meaning_is_refused(
      String id, Map<String, ?> input, String code, String pointer) {
    Rows.refusal(Rows.method(ThermographyMethods.ALL, id).calculate(input), code, pointer);
  }
}
