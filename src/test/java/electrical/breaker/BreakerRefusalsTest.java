package electrical.breaker;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that give no result: method, input, code, pointer. */
class BreakerRefusalsTest {
  private static final String ROWS =
      """
      contact-resistance | {"resistances":[]} | WRONG_TYPE | /resistances
      contact-resistance | {"resistances":[50]} | WRONG_TYPE | /resistances
      contact-resistance | {"resistances":[50,0]} | OUT_OF_RANGE | /resistances/1
      contact-resistance | {"resistances":[50,-60]} | OUT_OF_RANGE | /resistances/1
      contact-resistance | {"resistances":[NaN,60]} | OUT_OF_RANGE | /resistances/0
      contact-resistance | {"resistances":[50,null]} | MISSING_FIELD | /resistances/1
      contact-resistance | {"resistances":["50 A",60]} | BAD_QUANTITY | /resistances/0
      contact-resistance | {} | MISSING_FIELD | /resistances
      fuse-resistance | {"resistances":"100"} | WRONG_TYPE | /resistances
      breaker-instantaneous | {"setting_A":0} | OUT_OF_RANGE | /setting_A
      breaker-instantaneous | {"setting_A":-4000} | OUT_OF_RANGE | /setting_A
      breaker-instantaneous | {"setting_A":"4 V"} | BAD_QUANTITY | /setting_A
      breaker-instantaneous | {"setting_A":4000,"measured_A":NaN} | OUT_OF_RANGE | /measured_A
      breaker-instantaneous-fixed | {"hold_A":1300,"trip_A":1200} | CONTRADICTION | /hold_A
      mccb-long-time | {"rating_A":401,"voltage_V":240} | OUT_OF_RANGE | /rating_A
      mccb-long-time | {"rating_A":5500,"voltage_V":480} | OUT_OF_RANGE | /rating_A
      mccb-long-time | {"rating_A":6001,"voltage_V":480} | OUT_OF_RANGE | /rating_A
      mccb-long-time | {"rating_A":100,"voltage_V":601} | OUT_OF_RANGE | /voltage_V
      electronic-trip-pickup | {"element":"thermal","setting_A":1,"measured_A":1} | UNKNOWN_WORD | /element
      electronic-trip-pickup | {"element":"long-time","setting_A":0,"measured_A":1} | OUT_OF_RANGE | /setting_A
      relay-test | {"element":"pickup","setting":0,"measured":1} | OUT_OF_RANGE | /setting
      relay-test | {"element":"pickup","setting":-5,"measured":1} | OUT_OF_RANGE | /setting
      relay-test | {"element":"colour","setting":5,"measured":1} | UNKNOWN_WORD | /element
      mv-breaker-timing | {"opening_ms":[40],"frequency_Hz":60} | WRONG_TYPE | /opening_ms
      mv-breaker-timing | {"opening_ms":[40,41],"frequency_Hz":0} | OUT_OF_RANGE | /frequency_Hz
      transfer-switch-set-point | {"element":"colour","measured_pct":90} | UNKNOWN_WORD | /element
      current-transformer | {"nameplate_ratio":0,"measured_ratio":1} | OUT_OF_RANGE | /nameplate_ratio
      millivolt-drop | {"drop_mV":-1} | OUT_OF_RANGE | /drop_mV
      sf6-dew-point | {"dew_point_C":"-35 V"} | BAD_QUANTITY | /dew_point_C
      breaker-oil-breakdown | {"breakdown_kV":NaN} | OUT_OF_RANGE | /breakdown_kV
      ground-electrode | {"resistance_Ohm":1,"where":"attic"} | UNKNOWN_WORD | /where
      """;

  static Stream<String> rows() {
    return ROWS.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void an_input_that_makes_no_sense_is_refused(String row) throws JsonProcessingException {
    Rows.refusal(BreakerMethods.ALL, row);
  }
}
