package electrical.cable;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published limits, and on which side of each the limit itself lies. */
class CableLimitsTest {
  private static final String ROWS =
      """
      tan-delta | {"mean":3.99,"tip_up":4.99,"std":0.099} | {"verdict":"no action"}
      tan-delta | {"mean":4,"tip_up":1,"std":0.05} | {"verdict":"further study","criteria":{"mean":"further study","tip_up":"no action","std":"no action"}}
      tan-delta | {"mean":50,"tip_up":1,"std":0.05} | {"verdict":"further study"}
      tan-delta | {"mean":50.1,"tip_up":1,"std":0.05} | {"verdict":"action"}
      tan-delta | {"mean":3,"tip_up":5,"std":0.05} | {"verdict":"further study"}
      tan-delta | {"mean":3,"tip_up":80,"std":0.05} | {"verdict":"further study"}
      tan-delta | {"mean":3,"tip_up":80.1,"std":0.05} | {"verdict":"action"}
      tan-delta | {"mean":3,"tip_up":1,"std":0.1} | {"verdict":"further study"}
      tan-delta | {"mean":3,"tip_up":1,"std":0.5} | {"verdict":"further study"}
      tan-delta | {"mean":3,"tip_up":1,"std":0.51} | {"verdict":"action"}
      tan-delta | {"mean":4.5,"tip_up":90,"std":0.2} | {"verdict":"action"}
      tan-delta | {"mean":3,"tip_up":-2,"std":0.05} | {"verdict":"no action"}
      tan-delta | {"mean":3,"tip_up":null,"std":"unknown"} | {"verdict":"no action"}
      tan-delta-statistics | {"at_half_U0":[2],"at_U0":[3,5],"at_one_and_half_U0":[7]} | {"mean":4,"tip_up":5,"std":1.4142135623730951,"verdict":"action"}
      tan-delta-statistics | {"at_half_U0":[2,2],"at_U0":[3,3],"at_one_and_half_U0":[4,4]} | {"mean":3,"tip_up":2,"std":0,"verdict":"no action"}
      vlf-withstand | {"class_V":15000,"purpose":"maintenance"} | {"test_kV":16,"verdict":null}
      vlf-withstand | {"class_V":"15 kV","purpose":"acceptance"} | {"test_kV":21}
      vlf-withstand | {"class_V":15000,"purpose":"maintenance","applied_kV":16,"held_min":30,"broke_down":false} | {"verdict":"pass"}
      vlf-withstand | {"class_V":15000,"purpose":"maintenance","applied_kV":16,"held_min":29,"broke_down":false} | {"verdict":"not a full test"}
      vlf-withstand | {"class_V":15000,"purpose":"acceptance","applied_kV":16,"held_min":60,"broke_down":false} | {"verdict":"not a full test"}
      vlf-withstand | {"class_V":15000,"purpose":"acceptance","broke_down":true} | {"verdict":"fail"}
      cable-insulation-minimum | {"K_MOhm_1000ft":20000,"D_mm":20,"d_mm":2,"length_ft":1000} | {"minimum_MOhm":20000,"verdict":null}
      cable-insulation-minimum | {"K_MOhm_1000ft":20000,"D_mm":20,"d_mm":2,"length_ft":2000,"MOhm":10000} | {"minimum_MOhm":10000,"verdict":"pass"}
      cable-insulation-minimum | {"K_MOhm_1000ft":20000,"D_mm":20,"d_mm":2,"length_ft":500,"MOhm":39999} | {"minimum_MOhm":40000,"verdict":"fail"}
      """;

  static Stream<String> rows() {
    return ROWS.lines();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_limit_lies_where_the_source_puts_it(String row) throws JsonProcessingException {
    Rows.limit(CableMethods.ALL, row);
  }
}
