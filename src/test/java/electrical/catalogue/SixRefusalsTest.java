package electrical.catalogue;

import electrical.method.Rows;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What has to be refused whatever else changes: negative gas, a gap of zero, 20 kV into IEEE 1584,
 * what is no number, sums of nothing, and units that could mean two things.
 */
class SixRefusalsTest {
  private static final String PLANT =
      "electrode_config: 'VOA', I_bf_kA: 20, working_distance_mm: 610,"
          + " T_arc_full_ms: 100, T_arc_reduced_ms: 100";

  private static void holds(String row) throws IOException {
    Rows.refusal(
        List.copyOf(MethodCatalogue.published().all()), row.strip().replace("PLANT", PLANT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duval-triangle1 | {CH4: -1, C2H2: 1, C2H4: 1} | OUT_OF_RANGE | /CH4",
        "duval-pentagons | {H2: -0.001, CH4: 1, C2H6: 1, C2H4: 1, C2H2: 1} | OUT_OF_RANGE | /H2",
        "c57104-2019-status | {ppm: {C2H2: -1}} | OUT_OF_RANGE | /ppm/C2H2"
      })
  void negative_gas(String row) throws IOException {
    holds(row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ieee1584-2018 | {V_oc_kV: 0.48, gap_mm: 0, PLANT} | GAP_RANGE | /gap_mm",
        "ieee1584-2018 | {V_oc_kV: 0.48, gap_mm: '0 in', PLANT} | GAP_RANGE | /gap_mm",
        "dc-stokes-oppenlander | {V_dc_V: 250, I_bf_A: 9000, gap_mm: 0, working_distance_mm: 455,"
            + " t_arc_s: 1, enclosure: 'open_air'} | OUT_OF_RANGE | /gap_mm"
      })
  void a_gap_of_zero(String row) throws IOException {
    holds(row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ieee1584-2018 | {V_oc_kV: 20, gap_mm: 152, PLANT} | V_OC_RANGE | /V_oc_kV",
        "ieee1584-2018 | {V_oc_kV: '20000 V', gap_mm: 152, PLANT} | V_OC_RANGE | /V_oc_kV",
        "ieee1584-arcing-current | {V_oc_kV: 20, electrode_config: 'VOA', I_bf_kA: 20, gap_mm: 152}"
            + " | V_OC_RANGE | /V_oc_kV"
      })
  void twenty_kilovolts_into_ieee_1584(String row) throws IOException {
    holds(row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duval-triangle1 | {CH4: NaN, C2H2: 1, C2H4: 1} | OUT_OF_RANGE | /CH4",
        "ieee1584-2018 | {V_oc_kV: NaN, gap_mm: 32, PLANT} | OUT_OF_RANGE | /V_oc_kV",
        "lee | {V_kV: 34.5, Ibf_kA: 12, t_s: Infinity, D_mm: 1829} | OUT_OF_RANGE | /t_s",
        "cnaim-mmi | {factors: [1, NaN], div1: 1, div2: 1, max_n: 2} | OUT_OF_RANGE | /factors/1",
        "duval-triangle1 | {CH4: 'NaN', C2H2: 1, C2H4: 1} | BAD_QUANTITY | /CH4"
      })
  void what_is_no_number(String row) throws IOException {
    holds(row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dga-supporting-ratios | {} | MISSING_FIELD | whole",
        "duval-triangle4 | {H2: 0, C2H6: 0, CH4: 0} | ALL_ZERO | whole",
        "duval-pentagons | {H2: 0, CH4: 0, C2H6: 0, C2H4: 0, C2H2: -0.0} | ALL_ZERO | whole",
        "voltage-unbalance | {voltages: [0, 0, 0]} | ALL_ZERO | /voltages",
        "cnaim-mmi | {factors: [], div1: 1, div2: 1, max_n: 2} | WRONG_TYPE | /factors"
      })
  void sums_of_nothing(String row) throws IOException {
    holds(row);
  }

  /** m is no minute, M is no mega, C is no coulomb, a comma is no point, kW is no kVA. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lee | {V_kV: 34.5, Ibf_kA: 12, t_s: '1 m', D_mm: 1829} | BAD_QUANTITY | /t_s",
        "lee | {V_kV: '34,5 kV', Ibf_kA: 12, t_s: 1, D_mm: 1829} | BAD_QUANTITY | /V_kV",
        "lee | {V_kV: 34.5, Ibf_kA: 12, t_s: 1, D_mm: '1829 M'} | BAD_QUANTITY | /D_mm",
        "lee | {V_kV: 34.5, Ibf_kA: 12, t_s: 1, D_mm: {value: 5, unit: ''}} | BAD_QUANTITY | /D_mm",
        "dc-stokes-oppenlander | {V_dc_V: 250, I_bf_A: '4200 a', gap_mm: 32, working_distance_mm: 455,"
            + " t_arc_s: 1, enclosure: 'open_air'} | BAD_QUANTITY | /I_bf_A",
        "dielectric-absorption-ratio | {R30s_MOhm: 1, R60s_MOhm: '1,500 MOhm'} | BAD_QUANTITY | /R60s_MOhm",
        "hot-collar | {loss_W: '1 kVA'} | BAD_QUANTITY | /loss_W",
        "duval-triangle1 | {CH4: '1 %', C2H2: 1, C2H4: 1} | BAD_QUANTITY | /CH4"
      })
  void units_that_could_mean_two_things(String row) throws IOException {
    holds(row);
  }
}
