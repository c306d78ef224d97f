package electrical.hazards;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that give no result: method, input, code, pointer. */
class HazardsRefusalsTest {
  private static final String ROWS =
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
      pcb-flag | {"liquid": "other", "pcb_ppm": NaN} | OUT_OF_RANGE | /pcb_ppm
      pcb-flag | {"liquid": "other", "pcb_ppm": Infinity} | OUT_OF_RANGE | /pcb_ppm
      pcb-flag | {"liquid": "other", "pcb_ppm": -Infinity} | OUT_OF_RANGE | /pcb_ppm
      """;

  static Stream<String> rows() {
    return ROWS.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void is_refused_with_a_code_and_a_pointer(String row) throws JsonProcessingException {
    Rows.refusal(HazardsMethods.ALL, row);
  }
}
