package electrical.cable;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that give no result: method, input, code, pointer. */
class CableRefusalsTest {
  private static final String ROWS =
      """
      tan-delta | {} | MISSING_FIELD | whole
      tan-delta | {"mean":null,"tip_up":null,"std":null} | MISSING_FIELD | whole
      tan-delta | {"mean":-1} | OUT_OF_RANGE | /mean
      tan-delta | {"mean":NaN} | OUT_OF_RANGE | /mean
      tan-delta | {"mean":3,"std":-0.1} | OUT_OF_RANGE | /std
      tan-delta | {"mean":"3 V"} | BAD_QUANTITY | /mean
      tan-delta | {"mean":3,"standard":1} | UNKNOWN_FIELD | /standard
      tan-delta-statistics | {"at_half_U0":[1],"at_U0":[1],"at_one_and_half_U0":[1]} | WRONG_TYPE | /at_U0
      tan-delta-statistics | {"at_half_U0":[],"at_U0":[1,1],"at_one_and_half_U0":[1]} | WRONG_TYPE | /at_half_U0
      tan-delta-statistics | {"at_half_U0":[1],"at_U0":[1,-1],"at_one_and_half_U0":[1]} | OUT_OF_RANGE | /at_U0/1
      vlf-withstand | {"class_V":25000,"purpose":"maintenance"} | OUT_OF_RANGE | /class_V
      vlf-withstand | {"class_V":15000,"purpose":"fun"} | UNKNOWN_WORD | /purpose
      vlf-withstand | {"class_V":15000,"purpose":"maintenance","broke_down":"no"} | WRONG_TYPE | /broke_down
      cable-insulation-minimum | {"K_MOhm_1000ft":20000,"D_mm":10,"d_mm":10,"length_ft":1000} | CONTRADICTION | /D_mm
      cable-insulation-minimum | {"K_MOhm_1000ft":20000,"D_mm":20,"d_mm":10,"length_ft":0} | OUT_OF_RANGE | /length_ft
      cable-insulation-minimum | {"K_MOhm_1000ft":20000,"D_mm":20,"d_mm":10,"length_ft":"3 kg"} | BAD_QUANTITY | /length_ft
      """;

  static Stream<String> rows() {
    return ROWS.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void an_input_that_makes_no_sense_is_refused(String row) throws JsonProcessingException {
    Rows.refusal(CableMethods.ALL, row);
  }
}
