package electrical.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import electrical.method.Outcome;
import electrical.method.Refusal;
import electrical.method.Rows;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What does not fit the description of an input hides nothing that the method finds itself, and
 * what was refused is not told again as missing. Expected: each error written into the input.
 */
class AllErrorsAtOnceTest {
  private static final String ARC =
      "V_oc_kV: 20, electrode_config: 'VCB', I_bf_kA: 15, gap_mm: 100, working_distance_mm: 100,"
          + " enclosure_height_mm: 1143, enclosure_width_mm: '762 kV', enclosure_depth_mm: 508,"
          + " T_arc_full_ms: -5, T_arc_reduced_ms: 1";

  private static List<String> told(String id, Map<String, Object> raw) {
    Outcome outcome = MethodCatalogue.published().find(id).orElseThrow().calculate(raw);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    List<Refusal> refusals = ((Outcome.Refused) outcome).refusals();
    return refusals.stream().map(r -> r.pointer() + " " + r.code()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          lee | {V_kV: 34.5, V_oc_kV: 34.5, Ibf_kA: -12} | /V_kV GIVEN_TWICE; /Ibf_kA OUT_OF_RANGE; /t_arc_s MISSING_FIELD; /working_distance_mm MISSING_FIELD
          ieee1584-2018 | {ARC} | /V_oc_kV V_OC_RANGE; /working_distance_mm WORKING_DISTANCE_RANGE; /enclosure_width_mm BAD_QUANTITY; /T_arc_full_ms ARC_TIME
          ieee1584-2018 | {V_oc_kV: 'abc', electrode_config: 'XYZ', I_bf_kA: '-5 kA', gap_mm: null, zzz: 1} | /V_oc_kV BAD_QUANTITY; /electrode_config ELECTRODE_CONFIG; /I_bf_kA I_BF_RANGE; /gap_mm GAP_RANGE; /working_distance_mm WORKING_DISTANCE_RANGE; /T_arc_full_ms ARC_TIME; /T_arc_reduced_ms ARC_TIME; /zzz UNKNOWN_FIELD
          milstd882e | {severity: 9} | /severity OUT_OF_RANGE; /probability MISSING_FIELD
          weibull-ageing | {shape: 0.5, scale_years: 0, age_years: 0, horizon_years: 1} | /scale_years OUT_OF_RANGE; /age_years OUT_OF_RANGE
          k-factor | {fundamental_A: -1, harmonics: [{order: 3, A: 1}, {order: 3, A: 1}, {order: 5.5, A: 1}]} | /fundamental_A OUT_OF_RANGE; /harmonics/1/order DUPLICATE; /harmonics/2/order BAD_QUANTITY
          breaker-instantaneous-fixed | {hold_A: 9, trip_A: 8, measured_A: 'x'} | /hold_A CONTRADICTION; /measured_A BAD_QUANTITY
          cable-insulation-minimum | {K_MOhm_1000ft: 20, D_mm: 2, d_mm: 20, length_ft: -1} | /D_mm CONTRADICTION; /length_ft OUT_OF_RANGE
          70b-due | {months: 1.5, last_done: '2026-01-02', today: '2026-01-01', x: 1} | /last_done IN_THE_FUTURE; /months NOT_WHOLE; /x UNKNOWN_FIELD
          70b-intervals | {equipment: 'panelboard', task: 'corona_survey', condition: 1, manufacturer_months: 6} | /task NOT_IN_TABLE; /manufacturer_reason MISSING_REASON
          70b-intervals | {equipment: 'panelboard', task: 'corona_survey', condition: 9, manufacturer_months: 6.5} | /task NOT_IN_TABLE; /condition OUT_OF_RANGE; /manufacturer_months NOT_WHOLE; /manufacturer_reason MISSING_REASON
          70b-intervals | {equipment: 'panelboard', task: 'nonsense', manufacturer_months: 'x'} | /task UNKNOWN_WORD; /manufacturer_months BAD_QUANTITY
          iec60076-7-profile | {R: -1, top_oil_rise_K: 52, gr_K: 20, H: 1.3, ambient_C: 20, x: 'a', load_until_min: [[1, 60], [1, 60]]} | /R OUT_OF_RANGE; /load_until_min/1/until_min OUT_OF_ORDER; /x BAD_QUANTITY; /y MISSING_FIELD
          rogers | {CO2: -1, H2: 0, CH4: 0, C2H6: 0, C2H4: 0, C2H2: 0} | /CO2 OUT_OF_RANGE;  ALL_ZERO
          rogers | {H2: -1, CH4: 0, C2H6: 0, C2H4: 0, C2H2: 0} | /H2 OUT_OF_RANGE
          nfpa70e-annex-f | {severity: 2, frequency: 1, probability: 1.5, avoidance: 2} | /severity OUT_OF_RANGE; /frequency OUT_OF_RANGE; /probability OUT_OF_RANGE; /avoidance OUT_OF_RANGE
          cnaim-health | {asset_register_category: '6.6/11kV Transformer (GM)', age_years: -1, corrosion_category: 2.5, truck_replaced: true} | /age_years OUT_OF_RANGE; /corrosion_category OUT_OF_RANGE; /truck_replaced NOT_APPLICABLE
          ieee1584-2018 | {V_oc_kV: 4.16, I_bf_kA: 15, gap_mm: 100, working_distance_mm: 910, electrode_config: 'VCB', enclosure_height_mm: -5, enclosure_width_mm: 300, enclosure_depth_mm: -1, T_arc_full_ms: -1, T_arc_reduced_ms: -1} | /enclosure_height_mm ENCLOSURE_SIZE; /enclosure_width_mm WIDTH_LT_4_GAPS; /enclosure_depth_mm ENCLOSURE_SIZE; /T_arc_full_ms ARC_TIME; /T_arc_reduced_ms ARC_TIME
          ieee1584-2018 | {V_oc_kV: 4.16, I_bf_kA: 15, gap_mm: 100, working_distance_mm: 910, electrode_config: 'VCB', enclosure_height_mm: 'x kV', enclosure_width_mm: 300, enclosure_depth_mm: -1, T_arc_full_ms: 100, T_arc_reduced_ms: 120} | /enclosure_height_mm BAD_QUANTITY; /enclosure_width_mm WIDTH_LT_4_GAPS; /enclosure_depth_mm ENCLOSURE_SIZE
          ieee1584-2018 | {V_oc_kV: 4.16, I_bf_kA: 15, gap_mm: 100, working_distance_mm: 910, electrode_config: 'XX', enclosure_width_mm: 300, T_arc_full_ms: 100, T_arc_reduced_ms: 120} | /electrode_config ELECTRODE_CONFIG; /enclosure_width_mm WIDTH_LT_4_GAPS
          ieee1584-2018-multistep | {V_oc_kV: 20, electrode_config: 'VCB', gap_mm: 100, working_distance_mm: 100, enclosure_height_mm: -1} | /V_oc_kV V_OC_RANGE; /working_distance_mm WORKING_DISTANCE_RANGE; /enclosure_height_mm ENCLOSURE_SIZE; /enclosure_width_mm ENCLOSURE_SIZE; /enclosure_depth_mm ENCLOSURE_SIZE; /steps MISSING_FIELD
          ieee1584-2018-multistep | {V_oc_kV: 4.16, electrode_config: 'VOA', gap_mm: 100, working_distance_mm: 910} | /steps MISSING_FIELD
          excitation-current | {currents_mA: [0, 0, 0], previous_mA: [1, 2, 'x']} | /currents_mA ALL_ZERO; /previous_mA/2 BAD_QUANTITY
          excitation-current | {currents_mA: [1, 2, 3, -4], previous_mA: [1, 2, 3]} | /currents_mA OUT_OF_RANGE; /currents_mA/3 OUT_OF_RANGE
          iec60076-7-profile | {R: 6, top_oil_rise_K: 52, gr_K: 20, H: 1.3, ambient_C: 20, cooling: 'ONAN', x: 'q', step_min: 50, load_until_min: [[1, 60]]} | /x BAD_QUANTITY; /step_min OUT_OF_RANGE
          iec60076-7-profile | {R: 6, top_oil_rise_K: 52, gr_K: 20, H: 1.3, ambient_C: 20, cooling: 'ONAN', step_min: 50, load_until_min: [[1, 'q']]} | /load_until_min/0/until_min BAD_QUANTITY; /step_min OUT_OF_RANGE
          voltage-unbalance | {voltages: [1, 2, 3, -4]} | /voltages WRONG_COUNT; /voltages/3 OUT_OF_RANGE
          current-unbalance | {currents: [1, 2, 3, -4]} | /currents WRONG_COUNT; /currents/3 OUT_OF_RANGE
          """)
  void every_error_is_told_wherever_it_is_found(String id, String input, String expected)
      throws Exception {
    assertThat(told(id, Rows.input(input.replace("ARC", ARC))))
        .containsExactlyInAnyOrder(expected.strip().split("; "));
  }
}
