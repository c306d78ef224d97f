package electrical.transformer;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs no method may answer. */
class TransformerRefusalsTest {
  static Stream<Arguments> inputs() {
    return Stream.of(
        // not a gas level
        arguments("duval-triangle1", "{CH4:-1,C2H2:1,C2H4:1}", "OUT_OF_RANGE", "/CH4"),
        arguments("duval-triangle1", "{CH4:NaN,C2H2:1,C2H4:1}", "OUT_OF_RANGE", "/CH4"),
        arguments("duval-triangle1", "{CH4:1,C2H2:Infinity,C2H4:1}", "OUT_OF_RANGE", "/C2H2"),
        arguments("duval-triangle1", "{CH4:1000001,C2H2:1,C2H4:1}", "OUT_OF_RANGE", "/CH4"),
        arguments("duval-triangle1", "{C2H2:1,C2H4:1}", "MISSING_FIELD", "/CH4"),
        arguments("duval-triangle1", "{CH4:'5 ppb',C2H2:1,C2H4:1}", "BAD_QUANTITY", "/CH4"),
        arguments("duval-triangle1", "{CH4:'5 %',C2H2:1,C2H4:1}", "BAD_QUANTITY", "/CH4"),
        arguments("duval-triangle1", "{CH4:'unknown',C2H2:1,C2H4:1}", "BAD_QUANTITY", "/CH4"),
        arguments(
            "duval-triangle1", "{CH4:{value:5,unit:'mg/L'},C2H2:1,C2H4:1}", "BAD_QUANTITY", "/CH4"),
        arguments("duval-triangle1", "{CH4:1,C2H2:1,C2H4:1,C3H8:1}", "UNKNOWN_FIELD", "/C3H8"),
        // nothing to take a share of
        arguments("duval-triangle1", "{CH4:0,C2H2:0,C2H4:0}", "ALL_ZERO", ""),
        arguments("duval-triangle2", "{CH4:0,C2H2:0,C2H4:0}", "ALL_ZERO", ""),
        arguments("duval-triangle3", "{liquid:'FR3',CH4:0,C2H2:0,C2H4:0}", "ALL_ZERO", ""),
        arguments("duval-triangle4", "{H2:0,C2H6:0,CH4:0}", "ALL_ZERO", ""),
        arguments("duval-triangle5", "{CH4:0,C2H6:0,C2H4:0}", "ALL_ZERO", ""),
        arguments("duval-pentagons", "{H2:0,CH4:0,C2H6:0,C2H4:0,C2H2:0}", "ALL_ZERO", ""),
        arguments("iec60599-ratios", "{H2:0,CH4:0,C2H6:0,C2H4:0,C2H2:0}", "ALL_ZERO", ""),
        arguments("rogers", "{H2:0,CH4:0,C2H6:0,C2H4:0,C2H2:0}", "ALL_ZERO", ""),
        arguments("key-gas", "{H2:0,CH4:0,C2H6:0,C2H4:0,C2H2:0,CO:0}", "ALL_ZERO", ""),
        arguments("dga-diagnosis", "{H2:0,CH4:0,C2H6:0,C2H4:0,C2H2:0,CO:9}", "ALL_ZERO", ""),
        // a triangle that does not follow from the first one
        arguments("duval-triangle4", "{H2:9,C2H6:9,CH4:9,C2H2:90,C2H4:9}", "NOT_APPLICABLE", ""),
        arguments("duval-triangle5", "{H2:9,C2H6:9,CH4:99,C2H2:0,C2H4:1}", "NOT_APPLICABLE", ""),
        arguments(
            "duval-triangle3", "{liquid:'water',CH4:1,C2H2:1,C2H4:1}", "UNKNOWN_WORD", "/liquid"),
        // ratios and gases
        arguments("iec60599-ratios", "{}", "MISSING_FIELD", ""),
        arguments("iec60599-ratios", "{'CH4/H2':1,'C2H2/C2H4':1}", "MISSING_FIELD", ""),
        arguments("iec60599-ratios", "{'CH4/H2':-1}", "OUT_OF_RANGE", "/CH4~1H2"),
        arguments("iec60599-ratios", "{H2:1,CH4:1,C2H6:1,C2H4:1}", "MISSING_FIELD", ""),
        arguments("rogers", "{'CH4/H2':1,'C2H2/C2H4':1,'C2H4/C2H6':1,H2:5}", "AMBIGUOUS", ""),
        arguments("doernenburg", "{H2:1,CH4:1,C2H6:1,C2H4:1,C2H2:1}", "MISSING_FIELD", "/CO"),
        arguments("dga-ratio-arithmetic", "{H2:0,CH4:5}", "MISSING_FIELD", ""),
        arguments("dga-severity", "{fault:'D1 in oil',H2:5}", "MISSING_FIELD", "/C2H2"),
        arguments("dga-severity", "{fault:'D3',H2:5}", "UNKNOWN_WORD", "/fault"),
        // status and conditions
        arguments("c57104-2019-status", "{}", "MISSING_FIELD", "/ppm"),
        arguments("c57104-2019-status", "{ppm:{}}", "MISSING_FIELD", "/ppm"),
        arguments("c57104-2019-status", "{ppm:{H2:-1}}", "OUT_OF_RANGE", "/ppm/H2"),
        arguments("c57104-2019-status", "{ppm:{H2:1},age_years:-1}", "OUT_OF_RANGE", "/age_years"),
        arguments("c57104-2019-status", "{ppm:{H2:1},O2_N2:'high'}", "BAD_QUANTITY", "/O2_N2"),
        arguments(
            "c57104-2019-status",
            "{ppm:{H2:1},rate_ppm_per_year:{H2:1}}",
            "MISSING_FIELD",
            "/span_months"),
        arguments(
            "c57104-2019-status",
            "{ppm:{H2:1},rate_ppm_per_year:{H2:'1 ppm'},span_months:6}",
            "BAD_QUANTITY",
            "/rate_ppm_per_year/H2"),
        arguments(
            "c57104-2019-status",
            "{ppm:{H2:1},rate_ppm_per_year:{H2:1},span_months:3.9}",
            "OUT_OF_RANGE",
            "/span_months"),
        arguments("c57104-2019-rate", "{samples:[]}", "WRONG_TYPE", "/samples"),
        arguments(
            "c57104-2019-rate",
            "{samples:[{date:'2024-01-01',H2:1},{date:'2024-02-01',H2:2},{date:'2024-03-01',H2:3}]}",
            "OUT_OF_RANGE",
            "/samples"),
        arguments(
            "c57104-2019-rate",
            "{samples:[{date:'1.1.2024',H2:1},{date:'2024-06-01',H2:2},{date:'2024-09-01',H2:3}]}",
            "BAD_DATE",
            "/samples/0/date"),
        arguments("c57104-2008-condition", "{}", "MISSING_FIELD", ""),
        arguments("c57104-2008-condition", "{H2:1,edition:'1978'}", "UNKNOWN_WORD", "/edition"),
        arguments(
            "tdcg-sampling",
            "{TDCG:1,rate_ppm_per_day:'3 ppm'}",
            "BAD_QUANTITY",
            "/rate_ppm_per_day"),
        // oil and paper
        arguments("furan-dp", "{furan_mg_L:-0.1}", "OUT_OF_RANGE", "/furan_mg_L"),
        arguments("furan-dp", "{furan_mg_L:'500 ppb'}", "BAD_QUANTITY", "/furan_mg_L"),
        arguments("furan-dp", "{furan_mg_L:'0.5 ppm'}", "BAD_QUANTITY", "/furan_mg_L"),
        arguments("furan-dp", "{furan_mg_L:33}", "OUT_OF_RANGE", "/furan_mg_L"),
        arguments("oil-service", "{voltage_kV:69}", "MISSING_FIELD", ""),
        arguments("oil-service", "{voltage_kV:230,breakdown_D877_kV:30}", "MISSING_FIELD", ""),
        arguments("oil-new", "{voltage_kV:0,colour:1}", "OUT_OF_RANGE", "/voltage_kV"),
        arguments("oil-signs", "{}", "MISSING_FIELD", ""),
        arguments("pcb-class", "{pcb_ppm:-1}", "OUT_OF_RANGE", "/pcb_ppm"),
        // temperatures
        arguments("faa", "{hot_spot_C:NaN}", "OUT_OF_RANGE", "/hot_spot_C"),
        arguments("faa", "{hot_spot_C:251}", "OUT_OF_RANGE", "/hot_spot_C"),
        arguments("loss-of-life", "{segments:[]}", "WRONG_TYPE", "/segments"),
        arguments("loss-of-life", "{segments:[{hours:0,hot_spot_C:90}]}", "ALL_ZERO", "/segments"),
        arguments(
            "loss-of-life",
            "{segments:[{hours:-1,hot_spot_C:90}]}",
            "OUT_OF_RANGE",
            "/segments/0/hours"),
        arguments(
            "c5791-steady",
            "{ambient_C:20,K:1,R:4,top_oil_rise_rated_K:45,hot_spot_over_top_oil_rated_K:35}",
            "MISSING_FIELD",
            "/cooling"),
        arguments(
            "c5791-steady",
            "{ambient_C:20,K:2.1,R:4,top_oil_rise_rated_K:45,hot_spot_over_top_oil_rated_K:35,"
                + "cooling:'ONAN'}",
            "OUT_OF_RANGE",
            "/K"),
        arguments(
            "iec60076-7-profile",
            profile("cooling:'ONAF',load_until_min:[[1,60],[1,60]]"),
            "OUT_OF_ORDER",
            "/load_until_min/1/until_min"),
        arguments(
            "iec60076-7-profile",
            profile("cooling:'ONAF',load_until_min:[[5,600]]"),
            "OUT_OF_RANGE",
            "/load_until_min"),
        arguments(
            "iec60076-7-profile",
            profile("cooling:'ONAF',step_min:0.01,load_until_min:[[1,500000]]"),
            "OUT_OF_RANGE",
            "/step_min"),
        arguments(
            "iec60076-7-steady",
            "{R:6,top_oil_rise_K:60,hot_spot_rise_K:40,ambient_C:40,K:2}",
            "OUT_OF_RANGE",
            "/K"),
        arguments("iec60076-7-profile", profile("load_until_min:[[1,60]]"), "MISSING_FIELD", "/x"),
        arguments(
            "iec60076-7-profile",
            profile("cooling:'ONAF',step_min:4,load_until_min:[[1,60]]"),
            "OUT_OF_RANGE",
            "/step_min"),
        arguments(
            "iec60076-7-profile",
            profile("cooling:'ONAF',load_until_min:[[1]]"),
            "WRONG_TYPE",
            "/load_until_min/0"),
        arguments(
            "loading-limits",
            "{standard:'VDE',hot_spot_C:1,top_oil_C:1,K:1}",
            "UNKNOWN_WORD",
            "/standard"),
        arguments(
            "dry-type-life",
            "{insulation_class:'130',hot_spot_C:100}",
            "UNKNOWN_WORD",
            "/insulation_class"),
        // electrical tests
        arguments(
            "turns-ratio",
            "{nameplate_ratio:0,measured_ratios:[1]}",
            "OUT_OF_RANGE",
            "/nameplate_ratio"),
        arguments(
            "turns-ratio",
            "{nameplate_ratio:1,measured_ratios:[]}",
            "WRONG_TYPE",
            "/measured_ratios"),
        arguments(
            "winding-resistance",
            "{resistances_ohm:[0.5],winding_temperature_C:20,conductor:'copper'}",
            "MISSING_FIELD",
            ""),
        arguments("excitation-current", "{currents_mA:[1,2,3,4]}", "OUT_OF_RANGE", "/currents_mA"),
        arguments("excitation-current", "{currents_mA:[0,0,0]}", "ALL_ZERO", "/currents_mA"));
  }

  private static String profile(String rest) {
    return "{R:6,top_oil_rise_K:52,gr_K:20,H:1.3,ambient_C:20," + rest + "}";
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void a_bad_input_is_refused_with_its_place(String id, String raw, String code, String pointer)
      throws JsonProcessingException {
    Rows.refusal(Rows.method(TransformerMethods.ALL, id).calculate(Rows.input(raw)), code, pointer);
  }
}
