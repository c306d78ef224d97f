package electrical.battery;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published limits, and on which side of each the limit itself lies. */
class BatteryLimitsTest {
  private static final String ROWS =
      """
      battery | {"capacity_pct":80} | {"verdict":"annual capacity test"}
      battery | {"capacity_pct":79.9} | {"verdict":"replace","findings":["replace"]}
      battery | {"capacity_pct":90} | {"verdict":"ok","findings":[]}
      battery | {"capacity_pct":89.9} | {"verdict":"annual capacity test"}
      battery | {"capacity_pct":92,"previous_pct":102} | {"verdict":"ok"}
      battery | {"capacity_pct":90.2,"previous_pct":100.2} | {"verdict":"ok"}
      battery | {"capacity_pct":91.3,"previous_pct":101.3} | {"verdict":"ok"}
      battery | {"capacity_pct":92,"previous_pct":102.1} | {"verdict":"annual capacity test"}
      battery | {"capacity_pct":95,"previous_pct":null} | {"verdict":"ok"}
      battery | {"life_used_pct":85} | {"verdict":"ok"}
      battery | {"life_used_pct":85.1} | {"verdict":"annual capacity test"}
      battery | {"ohmic_over_baseline_pct":29.9} | {"verdict":"investigate"}
      battery | {"ohmic_over_baseline_pct":30} | {"verdict":"replacement candidate"}
      battery | {"ohmic_over_baseline_pct":120} | {"verdict":"replacement candidate"}
      battery | {"conductance_under_baseline_pct":20} | {"verdict":"investigate"}
      battery | {"conductance_under_baseline_pct":30} | {"verdict":"replacement candidate"}
      battery | {"capacity_pct":85,"ohmic_over_baseline_pct":40} | {"verdict":"replacement candidate","findings":["annual capacity test","replacement candidate"]}
      battery | {"capacity_pct":70,"ohmic_over_baseline_pct":40} | {"verdict":"replace"}
      battery-inspection | {"type":"VLA","item":"voltage of every cell"} | {"every_months":3}
      battery-inspection | {"type":"VRLA","item":"voltage of every cell"} | {"every_months":6}
      battery-inspection | {"type":"VRLA","item":"internal ohmic value"} | {"every_months":3}
      battery-inspection | {"type":"VLA","item":"internal ohmic value","last_done":"2024-01-01"} | {"every_months":null,"due":null,"overdue":null}
      battery-inspection | {"type":"VRLA","item":"electrolyte level"} | {"every_months":null}
      battery-inspection | {"type":"VLA","item":"string float voltage","last_done":"2025-01-31","today":"2025-02-28"} | {"every_months":1,"due":"2025-02-28","overdue":false}
      battery-inspection | {"type":"VLA","item":"string float voltage","last_done":"2025-01-31","today":"2025-03-01"} | {"overdue":true}
      battery-inspection | {"type":"VLA","item":"specific gravity of every cell"} | {"every_months":12}
      battery-inspection | {"type":"VRLA","item":"AC ripple"} | {"every_months":12}
      battery-capacity-test-interval | {"type":"VLA","expected_life_years":20} | {"interval_years":5}
      battery-capacity-test-interval | {"type":"VLA","expected_life_years":24} | {"interval_years":5}
      battery-capacity-test-interval | {"type":"VRLA","expected_life_years":10} | {"interval_years":2}
      battery-capacity-test-interval | {"type":"VRLA","expected_life_years":5} | {"interval_years":1.25}
      battery-capacity-test-interval | {"type":"NiCd","expected_life_years":25} | {"interval_years":5}
      battery-capacity-test-interval | {"type":"VLA","expected_life_years":20,"degraded":true} | {"interval_years":1}
      battery-capacity-test-interval | {"type":"VRLA","expected_life_years":2,"degraded":true} | {"interval_years":0.5}
      battery-life-at-temperature | {"type":"VRLA","T_C":25} | {"factor":1,"life_years":null}
      battery-life-at-temperature | {"type":"VRLA","T_C":33,"life_at_25C_years":10} | {"factor":0.5,"life_years":5}
      battery-life-at-temperature | {"type":"VRLA","T_C":41} | {"factor":0.25}
      battery-life-at-temperature | {"type":"VLA","T_C":33.3} | {"factor":0.5}
      battery-life-at-temperature | {"type":"VLA","T_C":5} | {"factor":1}
      battery-float-voltage | {"type":"VLA","cell_V":2.17} | {"verdict":"ok","range_V":[2.17,2.25]}
      battery-float-voltage | {"type":"VLA","cell_V":2.16} | {"verdict":"low"}
      battery-float-voltage | {"type":"VLA","cell_V":2.13} | {"verdict":"low"}
      battery-float-voltage | {"type":"VLA","cell_V":2.129} | {"verdict":"corrective charge"}
      battery-float-voltage | {"type":"VRLA","cell_V":2.1} | {"verdict":"low"}
      battery-float-voltage | {"type":"VRLA","cell_V":2.3} | {"verdict":"ok","range_V":[2.25,2.3]}
      battery-float-voltage | {"type":"VRLA","cell_V":2.31} | {"verdict":"high"}
      battery-float-voltage | {"type":"VRLA","cell_V":2.22,"T_C":35} | {"verdict":"ok","range_V":[2.22,2.27]}
      battery-float-voltage | {"type":"VRLA","cell_V":2.28,"T_C":15} | {"verdict":"ok","range_V":[2.28,2.33]}
      battery-specific-gravity | {"gravities":[1.205,1.215,1.225]} | {"verdict":"ok","average":1.215,"cells":[]}
      battery-specific-gravity | {"gravities":[1.204,1.215,1.226]} | {"verdict":"investigate","cells":[0,2]}
      battery-temperature-spread | {"temperatures_C":[25.1,28.1]} | {"verdict":"ok","spread_K":3}
      battery-temperature-spread | {"temperatures_C":[25,28.1]} | {"verdict":"investigate"}
      battery-ohmic-variation | {"ohmic_mOhm":[0.95,1.05]} | {"verdict":"ok","variation_pct":5}
      battery-ohmic-variation | {"ohmic_mOhm":[0.9,1.1]} | {"verdict":"warning","variation_pct":10}
      battery-ohmic-variation | {"ohmic_mOhm":[0.89,1.11]} | {"verdict":"alarm"}
      battery-connection-resistance | {"baseline_uOhm":50,"resistance_uOhm":54.9} | {"verdict":"ok"}
      battery-connection-resistance | {"baseline_uOhm":50,"resistance_uOhm":55} | {"verdict":"investigate","over_baseline_pct":10}
      battery-connection-resistance | {"baseline_uOhm":50,"resistance_uOhm":60} | {"verdict":"investigate","over_baseline_pct":20}
      battery-connection-resistance | {"baseline_uOhm":50,"resistance_uOhm":60.1} | {"verdict":"correct"}
      battery-ripple | {"ripple_A":10,"rated_Ah":200} | {"verdict":"pass","ripple_A_per_100Ah":5}
      battery-ripple | {"ripple_A":10.1,"rated_Ah":200} | {"verdict":"fail"}
      battery-ripple | {"ripple_A":1,"rated_Ah":200,"ripple_voltage_pct":0.5} | {"verdict":"pass"}
      battery-ripple | {"ripple_A":1,"rated_Ah":200,"ripple_voltage_pct":0.51} | {"verdict":"fail"}
      battery-hydrogen | {"hydrogen_pct":1} | {"verdict":"ok"}
      battery-hydrogen | {"hydrogen_pct":1.1} | {"verdict":"investigate"}
      battery-hydrogen | {"hydrogen_pct":2} | {"verdict":"investigate"}
      battery-hydrogen | {"hydrogen_pct":2.1} | {"verdict":"danger"}
      battery-end-voltage | {"string_V":105,"cells":60} | {"verdict":"stop","end_V":105,"per_cell_V":1.75}
      battery-end-voltage | {"string_V":105.1,"cells":60} | {"verdict":"continue"}
      battery-thermal-runaway | {"float_A":0.3,"baseline_float_A":0.1} | {"flag":false,"signs":[]}
      battery-thermal-runaway | {"float_A":0.31,"baseline_float_A":0.1} | {"flag":true,"signs":["float current"]}
      battery-thermal-runaway | {"case_C":30.1,"reference_C":25.1} | {"flag":false}
      battery-thermal-runaway | {"case_C":30.2,"reference_C":25.1} | {"flag":true,"signs":["case temperature"]}
      """;

  static Stream<String> rows() {
    return ROWS.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_limit_lies_where_the_source_puts_it(String row) throws JsonProcessingException {
    Rows.limit(BatteryMethods.ALL, row);
  }
}
