package electrical.breaker;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published limits, and on which side of each the limit itself lies. */
class BreakerLimitsTest {
  private static final String ROWS =
      """
      contact-resistance | {"resistances":[0.3,0.45,0.2999]} | {"flag":true,"poles":[1]}
      contact-resistance | {"resistances":[0.3,0.45]} | {"flag":false,"poles":[],"limit_uOhm":0.45}
      contact-resistance | {"resistances":["30 µOhm","45 µOhm","0.0452 mOhm"]} | {"flag":true,"poles":[2]}
      contact-resistance | {"resistances":[100,120],"maker_limit_uOhm":110} | {"flag":true,"poles":[1]}
      contact-resistance | {"resistances":[100,110],"maker_limit_uOhm":110} | {"flag":false}
      fuse-resistance | {"resistances":[100,115]} | {"flag":false,"fuses":[],"limit_uOhm":115}
      fuse-resistance | {"resistances":[115.1,100,100]} | {"flag":true,"fuses":[0]}
      breaker-instantaneous | {"setting_A":4000,"measured_A":2800} | {"window_A":[2800,5600],"verdict":"pass"}
      breaker-instantaneous | {"setting_A":4000,"measured_A":5600} | {"verdict":"pass"}
      breaker-instantaneous | {"setting_A":4000,"measured_A":5601} | {"verdict":"fail"}
      breaker-instantaneous | {"setting_A":"4 kA","measured_A":2799} | {"verdict":"fail"}
      breaker-instantaneous | {"setting_A":1400} | {"window_A":[980,1960],"verdict":null}
      breaker-instantaneous-fixed | {"hold_A":800,"trip_A":1200} | {"window_A":[600,1500]}
      breaker-instantaneous-fixed | {"hold_A":800,"trip_A":1200,"measured_A":1501} | {"verdict":"fail"}
      breaker-instantaneous-fixed | {"hold_A":800,"trip_A":1200,"measured_A":600} | {"verdict":"pass"}
      mccb-long-time | {"rating_A":30,"voltage_V":250} | {"max_s":50,"test_A":90}
      mccb-long-time | {"rating_A":30,"voltage_V":251} | {"max_s":70}
      mccb-long-time | {"rating_A":31,"voltage_V":240} | {"max_s":80}
      mccb-long-time | {"rating_A":50,"voltage_V":480} | {"max_s":100}
      mccb-long-time | {"rating_A":100,"voltage_V":480} | {"max_s":160}
      mccb-long-time | {"rating_A":150,"voltage_V":240} | {"max_s":200}
      mccb-long-time | {"rating_A":225,"voltage_V":600} | {"max_s":275}
      mccb-long-time | {"rating_A":400,"voltage_V":240} | {"max_s":300}
      mccb-long-time | {"rating_A":400,"voltage_V":480,"measured_s":350} | {"max_s":350,"verdict":"pass"}
      mccb-long-time | {"rating_A":401,"voltage_V":480,"measured_s":451} | {"max_s":450,"verdict":"fail"}
      mccb-long-time | {"rating_A":800,"voltage_V":480} | {"max_s":500}
      mccb-long-time | {"rating_A":1000,"voltage_V":480} | {"max_s":600}
      mccb-long-time | {"rating_A":1200,"voltage_V":480} | {"max_s":700}
      mccb-long-time | {"rating_A":1600,"voltage_V":480} | {"max_s":775}
      mccb-long-time | {"rating_A":2000,"voltage_V":480} | {"max_s":800}
      mccb-long-time | {"rating_A":2500,"voltage_V":480} | {"max_s":850}
      mccb-long-time | {"rating_A":5000,"voltage_V":480} | {"max_s":900}
      mccb-long-time | {"rating_A":6000,"voltage_V":480} | {"max_s":1000}
      mccb-long-time | {"rating_A":600,"voltage_V":240,"maker_max_s":120,"measured_s":121} | {"max_s":120,"verdict":"fail"}
      electronic-trip-pickup | {"element":"long-time","setting_A":100,"measured_A":110} | {"deviation_pct":10,"tolerance_pct":10,"verdict":"pass"}
      electronic-trip-pickup | {"element":"short-time","setting_A":100,"measured_A":90} | {"verdict":"pass"}
      electronic-trip-pickup | {"element":"ground-fault","setting_A":100,"measured_A":89.9} | {"verdict":"fail"}
      electronic-trip-pickup | {"element":"LVPCB instantaneous","setting_A":0.3,"measured_A":0.33} | {"deviation_pct":10,"verdict":"pass"}
      electronic-trip-pickup | {"element":"MCCB electronic instantaneous","setting_A":1000,"measured_A":1200} | {"verdict":"pass"}
      electronic-trip-pickup | {"element":"long-time","setting_A":100,"measured_A":106,"maker_tolerance_pct":5} | {"tolerance_pct":5,"verdict":"fail"}
      relay-test | {"element":"pickup","setting":5,"measured":5.25} | {"deviation":5,"verdict":"pass"}
      relay-test | {"element":"pickup","setting":5,"measured":5.5} | {"deviation":10,"verdict":"investigate"}
      relay-test | {"element":"pickup","setting":5,"measured":4.49} | {"verdict":"fail"}
      relay-test | {"element":"timing","setting":1,"measured":1.1} | {"verdict":"pass"}
      relay-test | {"element":"timing","setting":1,"measured":1.11} | {"verdict":"fail"}
      relay-test | {"element":"voltage","setting":100,"measured":105} | {"verdict":"pass"}
      relay-test | {"element":"reach","setting":100,"measured":103.1} | {"verdict":"fail"}
      relay-test | {"element":"maximum torque angle","setting":-45,"measured":-47} | {"deviation":-2,"verdict":"pass"}
      relay-test | {"element":"maximum torque angle","setting":45,"measured":47.1} | {"verdict":"fail"}
      mv-breaker-timing | {"opening_ms":[40,42.5,41],"frequency_Hz":60} | {"spread_ms":2.5,"slowest_cycles":2.55,"verdict":"pass"}
      mv-breaker-timing | {"opening_ms":[40,43],"frequency_Hz":60} | {"spread_ms":3,"verdict":"fail"}
      mv-breaker-timing | {"opening_ms":[40,43],"frequency_Hz":50} | {"verdict":"pass"}
      mv-breaker-timing | {"opening_ms":[100,99],"frequency_Hz":50} | {"slowest_cycles":5,"verdict":"pass"}
      mv-breaker-timing | {"opening_ms":[101,99],"frequency_Hz":50} | {"verdict":"investigate"}
      mv-breaker-timing | {"opening_ms":[101,99],"frequency_Hz":50,"maker_max_ms":110} | {"verdict":"pass"}
      mv-breaker-timing | {"opening_ms":[46,45],"frequency_Hz":50,"maker_max_ms":45} | {"verdict":"fail"}
      transfer-switch-set-point | {"element":"voltage pickup","measured_pct":92} | {"deviation_pct":2,"verdict":"pass"}
      transfer-switch-set-point | {"element":"voltage dropout","measured_pct":80} | {"deviation_pct":-5,"verdict":"investigate"}
      transfer-switch-set-point | {"element":"frequency pickup","measured_pct":89.9} | {"verdict":"fail"}
      transfer-switch-set-point | {"element":"voltage dropout","measured_pct":80,"setting_pct":80} | {"verdict":"pass"}
      current-transformer | {"nameplate_ratio":80,"measured_ratio":80.4} | {"error_pct":0.5,"burden_ok":null,"verdict":"pass"}
      current-transformer | {"nameplate_ratio":80,"measured_ratio":79.59} | {"verdict":"fail"}
      current-transformer | {"nameplate_ratio":80,"measured_ratio":82,"class_limit_pct":3} | {"error_pct":2.5,"verdict":"pass"}
      current-transformer | {"nameplate_ratio":80,"measured_ratio":80,"burden_VA":20,"rated_burden_VA":15} | {"burden_ok":false,"verdict":"fail"}
      current-transformer | {"nameplate_ratio":80,"measured_ratio":80,"burden_VA":15,"rated_burden_VA":15} | {"burden_ok":true,"verdict":"pass"}
      millivolt-drop | {"drop_mV":200} | {"verdict":"pass"}
      millivolt-drop | {"drop_mV":"0.201 V"} | {"verdict":"fail"}
      sf6-dew-point | {"dew_point_C":-35} | {"verdict":"pass"}
      sf6-dew-point | {"dew_point_C":-34.9} | {"verdict":"fail"}
      breaker-oil-breakdown | {"breakdown_kV":30} | {"verdict":"pass"}
      breaker-oil-breakdown | {"breakdown_kV":29.9} | {"verdict":"investigate"}
      breaker-oil-breakdown | {"breakdown_kV":25} | {"verdict":"investigate"}
      breaker-oil-breakdown | {"breakdown_kV":24.9} | {"verdict":"fail"}
      ground-electrode | {"resistance_Ohm":5,"where":"commercial"} | {"verdict":"pass"}
      ground-electrode | {"resistance_Ohm":5.1,"where":"industrial"} | {"verdict":"fail"}
      ground-electrode | {"resistance_Ohm":1,"where":"large substation"} | {"verdict":"pass"}
      ground-electrode | {"resistance_Ohm":0.51,"where":"point to point"} | {"verdict":"fail"}
      ground-electrode | {"resistance_Ohm":25,"where":"single rod"} | {"verdict":"pass"}
      """;

  static Stream<String> rows() {
    return ROWS.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_limit_lies_where_the_source_puts_it(String row) throws JsonProcessingException {
    Rows.limit(BreakerMethods.ALL, row);
  }
}
