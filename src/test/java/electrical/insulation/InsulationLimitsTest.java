package electrical.insulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published limits, and on which side of each the limit itself lies. */
class InsulationLimitsTest {
  private static final String ROWS =
      """
      ir-temperature | {"MOhm":1,"T_C":20,"medium":"oil"} | {"MOhm":1,"factor":1}
      ir-temperature | {"MOhm":1,"T_C":20,"medium":"solid"} | {"MOhm":1,"factor":1}
      ir-temperature | {"MOhm":1,"T_C":-10,"medium":"oil"} | {"factor":0.125}
      ir-temperature | {"MOhm":1,"T_C":110,"medium":"solid"} | {"factor":63.2}
      ir-temperature | {"MOhm":1,"T_C":85,"medium":"oil"} | {"factor":89.79}
      ir-temperature | {"MOhm":1,"T_C":105,"medium":"oil"} | {"factor":359.15}
      ir-temperature | {"MOhm":"2 GOhm","T_C":"68 degF","medium":"SOLID"} | {"MOhm":2000}
      insulation-resistance-minimum | {"rating_V":250} | {"minimum_MOhm":25,"test_V":500,"verdict":null}
      insulation-resistance-minimum | {"rating_V":251} | {"minimum_MOhm":100,"test_V":1000}
      insulation-resistance-minimum | {"rating_V":600} | {"minimum_MOhm":100}
      insulation-resistance-minimum | {"rating_V":1000} | {"minimum_MOhm":100}
      insulation-resistance-minimum | {"rating_V":2500} | {"minimum_MOhm":500,"test_V":1000}
      insulation-resistance-minimum | {"rating_V":5000} | {"minimum_MOhm":1000,"acceptance_MOhm":1500,"test_V":2500}
      insulation-resistance-minimum | {"rating_V":8000} | {"minimum_MOhm":2000,"acceptance_MOhm":2500}
      insulation-resistance-minimum | {"rating_V":"15 kV"} | {"minimum_MOhm":5000,"floor_MOhm":16}
      insulation-resistance-minimum | {"rating_V":25000} | {"minimum_MOhm":10000,"acceptance_MOhm":20000,"test_V":5000}
      insulation-resistance-minimum | {"rating_V":25000,"edition":"older"} | {"minimum_MOhm":20000,"acceptance_MOhm":20000}
      insulation-resistance-minimum | {"rating_V":25000,"edition":"ATS-2025"} | {"minimum_MOhm":10000,"acceptance_MOhm":10000}
      insulation-resistance-minimum | {"rating_V":34500} | {"minimum_MOhm":100000}
      insulation-resistance-minimum | {"rating_V":46000} | {"minimum_MOhm":100000}
      insulation-resistance-minimum | {"rating_V":600,"MOhm":100} | {"verdict":"pass"}
      insulation-resistance-minimum | {"rating_V":600,"MOhm":99.9} | {"verdict":"fail"}
      insulation-resistance-minimum | {"rating_V":5000,"MOhm":1000} | {"verdict":"investigate"}
      insulation-resistance-minimum | {"rating_V":5000,"MOhm":1500} | {"verdict":"pass"}
      insulation-resistance-minimum | {"rating_V":600,"MOhm":40,"T_C":40} | {"MOhm_20C":100,"verdict":"pass"}
      insulation-resistance-minimum | {"rating_V":600,"MOhm":26,"T_C":40,"medium":"oil"} | {"MOhm_20C":102.7,"verdict":"pass"}
      transformer-insulation-resistance | {"rating_V":600,"type":"liquid"} | {"minimum_MOhm":100,"test_V":1000}
      transformer-insulation-resistance | {"rating_V":600,"type":"dry"} | {"minimum_MOhm":500}
      transformer-insulation-resistance | {"rating_V":601,"type":"liquid"} | {"minimum_MOhm":1000,"test_V":2500}
      transformer-insulation-resistance | {"rating_V":5000,"type":"dry"} | {"minimum_MOhm":5000}
      transformer-insulation-resistance | {"rating_V":5001,"type":"liquid"} | {"minimum_MOhm":5000,"test_V":5000}
      transformer-insulation-resistance | {"rating_V":13800,"type":"dry","MOhm":10000,"T_C":40} | {"minimum_MOhm":25000,"MOhm_20C":25000,"verdict":"pass"}
      transformer-insulation-resistance | {"rating_V":480,"type":"liquid","MOhm":25,"T_C":40} | {"MOhm_20C":98.75,"verdict":"fail"}
      machine-insulation-resistance | {"rated_V":4160,"winding":"before 1970"} | {"minimum_MOhm":5.16}
      machine-insulation-resistance | {"rated_V":500,"winding":"field"} | {"minimum_MOhm":1.5}
      machine-insulation-resistance | {"rated_V":1000,"winding":"form-wound"} | {"minimum_MOhm":100}
      machine-insulation-resistance | {"rated_V":999,"winding":"form-wound"} | {"minimum_MOhm":5}
      machine-insulation-resistance | {"rated_V":460,"winding":"random-wound"} | {"minimum_MOhm":5}
      machine-insulation-resistance | {"rated_V":500,"winding":"dc armature"} | {"minimum_MOhm":100}
      machine-insulation-resistance | {"rated_V":4160,"winding":"form-wound","MOhm":400,"T_C":20} | {"MOhm_40C":100,"verdict":"pass"}
      machine-insulation-resistance | {"rated_V":4160,"winding":"form-wound","MOhm":399,"T_C":20} | {"verdict":"fail"}
      machine-insulation-resistance | {"rated_V":4160,"winding":"form-wound","MOhm":50,"T_C":50} | {"MOhm_40C":100,"verdict":"pass"}
      polarization-index | {"R1min_MOhm":100,"R10min_MOhm":200} | {"PI":2,"verdict":"good"}
      polarization-index | {"R1min_MOhm":100,"R10min_MOhm":199.9} | {"verdict":"fair"}
      polarization-index | {"R1min_MOhm":0.8,"R10min_MOhm":1} | {"PI":1.25,"verdict":"fair"}
      polarization-index | {"R1min_MOhm":100,"R10min_MOhm":124.9} | {"verdict":"poor"}
      polarization-index | {"R1min_MOhm":100,"R10min_MOhm":100} | {"verdict":"poor"}
      polarization-index | {"R1min_MOhm":100,"R10min_MOhm":99.9} | {"verdict":"dangerous"}
      polarization-index-machine | {"R1min_MOhm":100,"R10min_MOhm":150,"insulation_class":"A"} | {"minimum_PI":1.5,"verdict":"pass"}
      polarization-index-machine | {"R1min_MOhm":100,"R10min_MOhm":149,"insulation_class":"A"} | {"verdict":"fail"}
      polarization-index-machine | {"R1min_MOhm":100,"R10min_MOhm":199,"insulation_class":"B"} | {"minimum_PI":2,"verdict":"fail"}
      polarization-index-machine | {"R1min_MOhm":100,"R10min_MOhm":200,"insulation_class":"F"} | {"verdict":"pass"}
      polarization-index-machine | {"R1min_MOhm":100,"R10min_MOhm":200,"insulation_class":"H"} | {"verdict":"pass"}
      polarization-index-machine | {"R1min_MOhm":5000,"R10min_MOhm":5000,"insulation_class":"H"} | {"verdict":"fail"}
      polarization-index-machine | {"R1min_MOhm":5001,"R10min_MOhm":5001,"insulation_class":"H"} | {"PI":1,"verdict":"not applicable"}
      dielectric-absorption-ratio | {"R30s_MOhm":100,"R60s_MOhm":161} | {"verdict":"excellent"}
      dielectric-absorption-ratio | {"R30s_MOhm":0.1,"R60s_MOhm":0.16} | {"DAR":1.6,"verdict":"good"}
      dielectric-absorption-ratio | {"R30s_MOhm":0.1,"R60s_MOhm":0.14} | {"DAR":1.4,"verdict":"good"}
      dielectric-absorption-ratio | {"R30s_MOhm":100,"R60s_MOhm":139} | {"verdict":"fair"}
      dielectric-absorption-ratio | {"R30s_MOhm":100,"R60s_MOhm":125} | {"verdict":"fair"}
      dielectric-absorption-ratio | {"R30s_MOhm":100,"R60s_MOhm":124} | {"verdict":"questionable"}
      dielectric-absorption-ratio | {"R30s_MOhm":100,"R60s_MOhm":100} | {"verdict":"questionable"}
      dielectric-absorption-ratio | {"R30s_MOhm":100,"R60s_MOhm":99} | {"verdict":"bad"}
      insulation-resistance-trend | {"previous_MOhm":1000,"MOhm":500} | {"drop_pct":50,"verdict":"ok"}
      insulation-resistance-trend | {"previous_MOhm":1000,"MOhm":499} | {"drop_pct":50.1,"verdict":"investigate"}
      insulation-resistance-trend | {"previous_MOhm":1000,"MOhm":1200} | {"drop_pct":-20,"verdict":"ok"}
      insulation-resistance-trend | {"previous_MOhm":0.6,"MOhm":0.3} | {"drop_pct":50,"verdict":"ok"}
      control-wiring-insulation | {"MOhm":2} | {"verdict":"pass"}
      control-wiring-insulation | {"MOhm":1.99} | {"verdict":"investigate"}
      control-wiring-insulation | {"MOhm":1} | {"verdict":"investigate"}
      control-wiring-insulation | {"MOhm":0.99} | {"verdict":"fail"}
      """;

  static Stream<String> rows() {
    return ROWS.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_limit_lies_where_the_source_puts_it(String row) throws JsonProcessingException {
    Rows.limit(InsulationMethods.ALL, row);
  }
}
