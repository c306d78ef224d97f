package electrical.battery;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that give no result: method, input, code, pointer. */
class BatteryRefusalsTest {
  private static final String ROWS =
      """
      battery | {} | MISSING_FIELD | whole
      battery | {"capacity_pct":null} | MISSING_FIELD | whole
      battery | {"previous_pct":90} | MISSING_FIELD | whole
      battery | {"capacity_pct":-1} | OUT_OF_RANGE | /capacity_pct
      battery | {"capacity_pct":201} | OUT_OF_RANGE | /capacity_pct
      battery | {"capacity_pct":NaN} | OUT_OF_RANGE | /capacity_pct
      battery | {"capacity_pct":"80 Ah"} | BAD_QUANTITY | /capacity_pct
      battery | {"capacity_pct":80,"capacity":80} | UNKNOWN_FIELD | /capacity
      battery-inspection | {"type":"Li-ion","item":"visual"} | UNKNOWN_WORD | /type
      battery-inspection | {"type":"VLA","item":"colour"} | UNKNOWN_WORD | /item
      battery-inspection | {"type":"VLA","item":"visual","last_done":"2025-02-30"} | BAD_DATE | /last_done
      battery-capacity-test-interval | {"type":"VLA","expected_life_years":0} | OUT_OF_RANGE | /expected_life_years
      battery-capacity-test-interval | {"type":"VLA","expected_life_years":20,"degraded":1} | WRONG_TYPE | /degraded
      battery-life-at-temperature | {"type":"VRLA","T_C":61} | OUT_OF_RANGE | /T_C
      battery-float-voltage | {"type":"VRLA","cell_V":54} | OUT_OF_RANGE | /cell_V
      battery-specific-gravity | {"gravities":[1.2]} | WRONG_TYPE | /gravities
      battery-specific-gravity | {"gravities":[1.2,1215]} | OUT_OF_RANGE | /gravities/1
      battery-temperature-spread | {"temperatures_C":[]} | WRONG_TYPE | /temperatures_C
      battery-ohmic-variation | {"ohmic_mOhm":[1,0]} | OUT_OF_RANGE | /ohmic_mOhm/1
      battery-connection-resistance | {"baseline_uOhm":0,"resistance_uOhm":1} | OUT_OF_RANGE | /baseline_uOhm
      battery-ripple | {"ripple_A":1,"rated_Ah":0} | OUT_OF_RANGE | /rated_Ah
      battery-ripple | {"ripple_A":1,"rated_Ah":"100 A"} | BAD_QUANTITY | /rated_Ah
      battery-hydrogen | {"hydrogen_pct":101} | OUT_OF_RANGE | /hydrogen_pct
      battery-end-voltage | {"string_V":100,"cells":59.5} | BAD_QUANTITY | /cells
      battery-thermal-runaway | {"float_A":1,"case_C":30} | MISSING_FIELD | whole
      battery-thermal-runaway | {"float_A":1,"baseline_float_A":0} | OUT_OF_RANGE | /baseline_float_A
      """;

  static Stream<String> rows() {
    return ROWS.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void an_input_that_makes_no_sense_is_refused(String row) throws JsonProcessingException {
    Rows.refusal(BatteryMethods.ALL, row);
  }
}
