package electrical.insulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that give no result: method, input, code, pointer. */
class InsulationRefusalsTest {
  private static final String ROWS =
      """
      ir-temperature | {"MOhm":NaN,"T_C":20,"medium":"oil"} | OUT_OF_RANGE | /MOhm
      ir-temperature | {"MOhm":-1,"T_C":20,"medium":"oil"} | OUT_OF_RANGE | /MOhm
      ir-temperature | {"MOhm":Infinity,"T_C":20,"medium":"oil"} | OUT_OF_RANGE | /MOhm
      ir-temperature | {"MOhm":1,"T_C":110.1,"medium":"oil"} | OUT_OF_RANGE | /T_C
      ir-temperature | {"MOhm":1,"T_C":-10.1,"medium":"oil"} | OUT_OF_RANGE | /T_C
      ir-temperature | {"MOhm":"1 kV","T_C":20,"medium":"oil"} | BAD_QUANTITY | /MOhm
      ir-temperature | {"MOhm":1,"T_C":20,"medium":"gas"} | UNKNOWN_WORD | /medium
      ir-temperature | {"MOhm":1,"T_C":20} | MISSING_FIELD | /medium
      ir-temperature | {"MOhm":1,"T_C":20,"medium":"oil","x":1} | UNKNOWN_FIELD | /x
      insulation-resistance-minimum | {"rating_V":0} | OUT_OF_RANGE | /rating_V
      insulation-resistance-minimum | {"rating_V":600,"edition":"2031"} | UNKNOWN_WORD | /edition
      insulation-resistance-minimum | {"rating_V":600,"MOhm":100,"T_C":200} | OUT_OF_RANGE | /T_C
      transformer-insulation-resistance | {"rating_V":-1,"type":"dry"} | OUT_OF_RANGE | /rating_V
      transformer-insulation-resistance | {"rating_V":480,"type":"gas"} | UNKNOWN_WORD | /type
      machine-insulation-resistance | {"rated_V":480,"winding":"cage"} | UNKNOWN_WORD | /winding
      machine-insulation-resistance | {"rated_V":"480 A","winding":"field"} | BAD_QUANTITY | /rated_V
      polarization-index | {"R1min_MOhm":0,"R10min_MOhm":1} | OUT_OF_RANGE | /R1min_MOhm
      polarization-index | {"R1min_MOhm":1} | MISSING_FIELD | /R10min_MOhm
      polarization-index-machine | {"R1min_MOhm":1,"R10min_MOhm":1,"insulation_class":"C"} | UNKNOWN_WORD | /insulation_class
      dielectric-absorption-ratio | {"R30s_MOhm":0,"R60s_MOhm":1} | OUT_OF_RANGE | /R30s_MOhm
      dielectric-absorption-ratio | {"R30s_MOhm":1,"R60s_MOhm":-0.1} | OUT_OF_RANGE | /R60s_MOhm
      insulation-resistance-trend | {"previous_MOhm":0,"MOhm":1} | OUT_OF_RANGE | /previous_MOhm
      control-wiring-insulation | {"MOhm":null} | MISSING_FIELD | /MOhm
      """;

  static Stream<String> rows() {
    return ROWS.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void an_input_that_makes_no_sense_is_refused(String row) throws JsonProcessingException {
    Rows.refusal(InsulationMethods.ALL, row);
  }
}
