package electrical.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Vectors;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HazardsRefusalsTest {
  @ParameterizedTest(name = "{0} {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          known-equipment | {"manufacturer": " "} | EMPTY_TEXT | /manufacturer
          known-equipment | {"model": "QO"} | MISSING_FIELD | /manufacturer
          known-equipment | {"manufacturer": "FPE", "year": 1970.5} | NOT_WHOLE | /year
          known-equipment | {"manufacturer": "FPE", "year": 1492} | OUT_OF_RANGE | /year
          aluminium-branch-wiring | {"conductor": "iron", "circuit": "branch"} | UNKNOWN_WORD | /conductor
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "ring"} | UNKNOWN_WORD | /circuit
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "branch", "repair": "tape"} | UNKNOWN_WORD | /repair
          aluminium-branch-wiring | {"conductor": "aluminium", "circuit": "branch", "year": 1966.5} | NOT_WHOLE | /year
          pcb-flag | {"liquid": "water"} | UNKNOWN_WORD | /liquid
          pcb-flag | {"liquid": "mineral_oil", "pcb_ppm": -1} | OUT_OF_RANGE | /pcb_ppm
          pcb-flag | {"liquid": "mineral_oil", "pcb_ppm": "50 V"} | BAD_QUANTITY | /pcb_ppm
          capacitor-loading | {} | MISSING_FIELD | ``
          capacitor-loading | {"voltage_rms_pct": -1} | OUT_OF_RANGE | /voltage_rms_pct
          capacitor-overvoltage | {"voltage_pu": 2.21, "duration_s": 0.05} | OUT_OF_RANGE | /voltage_pu
          capacitor-overvoltage | {"voltage_pu": 1.2, "duration_s": -1} | OUT_OF_RANGE | /duration_s
          capacitor-capacitance | {"capacitance_pct": "12 V"} | BAD_QUANTITY | /capacitance_pct
          capacitor-discharge | {"rated_V": 0, "residual_V": 10, "elapsed_s": 60} | OUT_OF_RANGE | /rated_V
          capacitor-switch-rating | {"capacitor_A": 0, "switch_A": 100} | OUT_OF_RANGE | /capacitor_A
          """)
  void is_refused_with_a_code_and_a_pointer(
      String method, String input, String code, String pointer) throws JsonProcessingException {
    refused(method, Vectors.plain(new ObjectMapper().readTree(input)), code, pointer);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void a_number_that_is_not_finite_is_refused(double bad) throws JsonProcessingException {
    refusedWith("pcb-flag", "{\"liquid\": \"other\"}", "pcb_ppm", bad);
    refusedWith("capacitor-overvoltage", "{\"duration_s\": 1}", "voltage_pu", bad);
  }

  private static void refusedWith(String id, String input, String name, double bad)
      throws JsonProcessingException {
    Map<String, Object> raw = new HashMap<>(Vectors.plain(new ObjectMapper().readTree(input)));
    raw.put(name, bad);
    refused(id, raw, "OUT_OF_RANGE", "/" + name);
  }

  private static void refused(String id, Map<String, ?> input, String code, String pointer) {
    Method method =
        HazardsMethods.ALL.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    Outcome outcome = method.calculate(input);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused) outcome).refusals())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.code()).isEqualTo(code);
              assertThat(r.pointer()).isEqualTo(pointer);
              assertThat(r.expected()).isNotBlank();
            });
  }
}
