package electrical.health;

import com.fasterxml.jackson.core.JsonProcessingException;
import electrical.method.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, where and why: method, input, code, pointer. */
class RefusalsTest {
  private static final String BREAKER = "asset_register_category:'LV Circuit Breaker',age_years:5";
  private static final String PRIMARY =
      "asset_register_category:'6.6/11kV CB (GM) Primary',age_years:5";
  private static final String CABLE =
      "asset_register_category:'33kV UG Cable (Non Pressurised)',age_years:5";
  private static final String LEAD = CABLE + ",sub_division:'Lead sheath - Copper conductor'";

  @ParameterizedTest(name = "{0} {1} is refused at {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // which asset
        "cnaim-health|{}|MISSING_FIELD|/asset_register_category",
        "cnaim-health|{asset_register_category:'LV UGB',age_years:5}|UNKNOWN_WORD|/asset_register_category",
        "cnaim-health|{asset_register_category:'LV Circuit Breaker'}|MISSING_FIELD|/age_years",
        "cnaim-health|{BREAKER,category:'lv_board'}|NOT_APPLICABLE|/asset_register_category",
        "cnaim-health|{BREAKER,category:'nonsense'}|UNKNOWN_WORD|/category",
        "cnaim-health|{BREAKER,extension_category:'10kV UG Cable (Oil)'}|NOT_APPLICABLE|/asset_register_category",
        "cnaim-health|{BREAKER,category:'ext_transformer_0_4_10kV'}|NOT_APPLICABLE|/asset_register_category",
        "cnaim-health|{category:'ext_cable_10kV_0_4kV',age_years:5}|MISSING_FIELD|/asset_register_category",
        "cnaim-health|{asset_register_category:'33kV Transformer (GM)',year_of_manufacture:1990}|MISSING_FIELD|/age_transformer_years",
        "cnaim-health|{asset_register_category:'33kV Transformer (GM)',age_transformer_years:9}|MISSING_FIELD|/year_of_manufacture",
        "cnaim-health|{asset_register_category:'33kV Transformer (GM)',age_transformer_years:9,year_of_manufacture:1990,age_years:5}|NOT_APPLICABLE|/age_years",
        "cnaim-health|{CABLE}|MISSING_FIELD|/sub_division",
        "cnaim-health|{CABLE,sub_division:'PEX'}|UNKNOWN_WORD|/sub_division",
        // names and words of other categories
        "cnaim-health|{BREAKER,daily_taps:5}|NOT_APPLICABLE|/daily_taps",
        "cnaim-health|{BREAKER,truck_replaced:true}|NOT_APPLICABLE|/truck_replaced",
        "cnaim-health|{asset_register_category:'6.6/11kV RMU',age_years:5,truck_replaced:true}|NOT_APPLICABLE|/truck_replaced",
        "cnaim-health|{BREAKER,colour:'red'}|UNKNOWN_FIELD|/colour",
        "cnaim-health|{LEAD,placement:'INDOOR'}|NOT_APPLICABLE|/placement",
        "cnaim-health|{PRIMARY,operations_class:'SELDOM'}|UNKNOWN_WORD|/operations_class",
        // findings
        "cnaim-health|{BREAKER,observed:{phase_barriers:'YES'}}|UNKNOWN_FIELD|/observed/phase_barriers",
        "cnaim-health|{BREAKER,observed:{external_condition:'BAD'}}|UNKNOWN_WORD|/observed/external_condition",
        "cnaim-health|{BREAKER,observed:{external_condition:3}}|WRONG_TYPE|/observed/external_condition",
        "cnaim-health|{BREAKER,observed:{'a/b~c':'BAD'}}|UNKNOWN_FIELD|/observed/a~1b~0c",
        "cnaim-health|{BREAKER,observed:'BAD'}|WRONG_TYPE|/observed",
        "cnaim-health|{LEAD,observed:{sheath_test:'PASS'}}|UNKNOWN_FIELD|/observed/sheath_test",
        "cnaim-health|{LEAD,measured:{fault_history:-0.1}}|OUT_OF_RANGE|/measured/fault_history",
        "cnaim-health|{LEAD,measured:{fault_history:'MANY'}}|UNKNOWN_WORD|/measured/fault_history",
        "cnaim-health|{LEAD,measured:{fault_history:true}}|WRONG_TYPE|/measured/fault_history",
        // numbers
        "cnaim-health|{asset_register_category:'LV Circuit Breaker',age_years:-1}|OUT_OF_RANGE|/age_years",
        "cnaim-health|{asset_register_category:'LV Circuit Breaker',age_years:301}|OUT_OF_RANGE|/age_years",
        "cnaim-health|{asset_register_category:'LV Circuit Breaker',age_years:'5 fathoms'}|BAD_QUANTITY|/age_years",
        "cnaim-health|{asset_register_category:'LV Circuit Breaker',age_years:{value:5,unit:'km'}}|BAD_QUANTITY|/age_years",
        "cnaim-health|{BREAKER,corrosion_category:2.5}|OUT_OF_RANGE|/corrosion_category",
        "cnaim-health|{BREAKER,corrosion_category:6}|OUT_OF_RANGE|/corrosion_category",
        "cnaim-health|{BREAKER,reliability_factor:0.59}|OUT_OF_RANGE|/reliability_factor",
        "cnaim-health|{BREAKER,reliability_factor:1.51}|OUT_OF_RANGE|/reliability_factor",
        "cnaim-health|{BREAKER,years:[]}|WRONG_TYPE|/years",
        "cnaim-health|{BREAKER,years:[101]}|OUT_OF_RANGE|/years/0",
        "cnaim-health|{asset_register_category:'20kV Transformer (GM)',age_years:5,oil:{moisture_ppm:-1}}|OUT_OF_RANGE|/oil/moisture_ppm",
        "cnaim-health|{asset_register_category:'20kV Transformer (GM)',age_years:5,oil:{colour:1}}|UNKNOWN_FIELD|/oil/colour",
        // pointers of the whole
        "cnaim|{}|MISSING_FIELD|/inputs",
        "cnaim|{inputs:{asset_register_category:'LV Circuit Breaker'}}|MISSING_FIELD|/inputs/age_years",
        "cnaim|{inputs:{BREAKER,observed:{x:'BAD'}}}|UNKNOWN_FIELD|/inputs/observed/x",
        "cnaim|{inputs:{BREAKER},cof_inputs:{winding:'66/33kV'}}|NOT_APPLICABLE|/cof_inputs/winding",
        "cnaim|{inputs:{age_years:5,extension_category:'10kV UG Cable (Oil)'},cof_inputs:{}}|NOT_APPLICABLE|/cof_inputs",
        // consequence
        "cnaim-consequence|{cof_inputs:{}}|MISSING_FIELD|/asset_register_category",
        "cnaim-consequence|{asset_register_category:'LV Circuit Breaker'}|MISSING_FIELD|/cof_inputs",
        "cnaim-consequence|{asset_register_category:'33kV Transformer (GM)',cof_inputs:{winding:'66/33kV'}}|NOT_APPLICABLE|/cof_inputs/winding",
        "cnaim-consequence|{asset_register_category:'LV Circuit Breaker',cof_inputs:{type_financial_criterion:'Asbestos clad'}}|NOT_APPLICABLE|/cof_inputs/type_financial_criterion",
        "cnaim-consequence|{asset_register_category:'LV Circuit Breaker',cof_inputs:{customers:-1}}|OUT_OF_RANGE|/cof_inputs/customers",
        "cnaim-consequence|{asset_register_category:'LV Circuit Breaker',cof_inputs:{customer_sensitivity:2.1}}|OUT_OF_RANGE|/cof_inputs/customer_sensitivity",
        "cnaim-consequence|{asset_register_category:'33kV RMU',cof_inputs:{customers:5}}|NOT_APPLICABLE|/cof_inputs/customers",
        "cnaim-risk-matrix|{asset_register_category:'LV Poles',health_band:'HI6',criticality_band:'C1'}|UNKNOWN_WORD|/health_band",
        "cnaim-reference-cost|{asset_register_category:'Toaster'}|UNKNOWN_WORD|/asset_register_category",
        // single formulas
        "cnaim-mmi|{factors:[],div1:1,div2:1,max_n:1}|WRONG_TYPE|/factors",
        "cnaim-mmi|{factors:[2,3],div1:0,div2:1,max_n:2}|OUT_OF_RANGE|/div1",
        "cnaim-mmi|{factors:[0.5,0.9],div1:1,div2:0,max_n:2}|OUT_OF_RANGE|/div2",
        "cnaim-mmi|{factors:[2],div1:1,div2:1,max_n:1.5}|OUT_OF_RANGE|/max_n",
        "cnaim-health-factor|{factors:[1,2,3]}|OUT_OF_RANGE|/factors",
        "cnaim-pof|{K_pct:0.01}|MISSING_FIELD|/H",
        "cnaim-pof|{K_pct:0.01,H:0.4}|OUT_OF_RANGE|/H",
        "cnaim-pof|{K_pct:0.01,H:15.1}|OUT_OF_RANGE|/H",
        "cnaim-pof|{K_pct:0.01,H:5,scores:[6]}|NOT_APPLICABLE|/scores",
        "cnaim-gas-modifier|{latest:{helium_ppm:3}}|UNKNOWN_FIELD|/latest/helium_ppm",
        "cnaim-ffa|{ppm:-1}|OUT_OF_RANGE|/ppm",
        "cnaim-location-factor|{corrosion_category:1.5}|OUT_OF_RANGE|/corrosion_category",
        "cnaim-location-factor|{asset_register_category:'33kV UG Cable (Oil)',altitude_m:5}|NOT_APPLICABLE|/altitude_m",
        "cnaim-duty-transformer|{utilisations:[-1]}|OUT_OF_RANGE|/utilisations/0",
        // reliability
        "failure-rate|{equipment:'toaster'}|UNKNOWN_WORD|/equipment",
        "failure-rate|{equipment:'relay',maintenance:'poor'}|NOT_APPLICABLE|/maintenance",
        "availability|{rate_per_year:-1,repair_h:4}|OUT_OF_RANGE|/rate_per_year",
        "series-system|{components:[],years:1}|WRONG_TYPE|/components",
        "series-system|{components:[{repair_h:4}],years:1}|MISSING_FIELD|/components/0/rate_per_year",
        "weibull-ageing|{shape:0,scale_years:40,age_years:20,horizon_years:5}|OUT_OF_RANGE|/shape",
        "weibull-ageing|{shape:0.9,scale_years:40,age_years:0,horizon_years:5}|OUT_OF_RANGE|/age_years",
        "service-life|{equipment:'vrla_battery',condition:'4'}|UNKNOWN_WORD|/condition",
        "service-life|{equipment:'vrla_battery',condition:'2'}|MISSING_FIELD|/age_years",
        "inadequate-maintenance-share|{equipment:'relay',months:3}|UNKNOWN_WORD|/equipment",
        "standby-generator|{run_hours:-1}|OUT_OF_RANGE|/run_hours",
        // matrices
        "milstd882e|{severity:2}|MISSING_FIELD|/probability",
        "milstd882e|{severity:2,probability:'A',probability_per_life:0.5}|NOT_APPLICABLE|/probability_per_life",
        "milstd882e|{severity:0,probability:'A'}|OUT_OF_RANGE|/severity",
        "milstd882e|{severity:2.5,probability:'A'}|OUT_OF_RANGE|/severity",
        "milstd882e|{severity:2,probability:'G'}|UNKNOWN_WORD|/probability",
        "electrical-risk-level|{pof_per_year:0.1,exposure:1.1,incident_energy:5}|OUT_OF_RANGE|/exposure",
        "risk-matrix-5x5|{likelihood:2.5,consequence:3}|OUT_OF_RANGE|/likelihood",
        "nfpa70e-annex-f|{severity:2,frequency:3,probability:2,avoidance:3}|OUT_OF_RANGE|/severity",
        "nfpa70e-annex-f|{severity:3,frequency:3,probability:2,avoidance:2}|OUT_OF_RANGE|/avoidance",
      })
  void an_input_that_does_not_apply_is_refused(String id, String input, String code, String pointer)
      throws JsonProcessingException {
    Rows.refusalAmong(
        Rows.method(HealthMethods.ALL, id).calculate(Rows.input(written(input))), code, pointer);
  }

  private static String written(String input) {
    return input
        .replace("BREAKER", BREAKER)
        .replace("PRIMARY", PRIMARY)
        .replace("LEAD,", LEAD + ",")
        .replace("CABLE", CABLE);
  }
}
