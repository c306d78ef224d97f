package electrical.transformer.dga;

import static org.assertj.core.api.Assertions.assertThat;

import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of the ratio methods and of the triangles for other liquids. */
class RatioMethodsTest {
  private static final long SEED = 60599;

  /** Rows of IEC 60599 at and beside their limits; D1 and D2 overlap. */
  @ParameterizedTest
  @CsvSource({
    "9,0.09,0.19,PD",
    "9,0.1,0.19,ND",
    "9,0.09,0.2,ND",
    "1.1,0.1,1.1,D1",
    "1,0.3,1.5,ND",
    "1.1,0.5,2.1,D1 or D2",
    "2.5,0.5,2.1,D1 or D2",
    "2.6,0.5,2.1,D1",
    "0.6,1,2.1,D2",
    "0.59,1,2.1,ND",
    "0.6,1,2,ND",
    "5,1.1,0.9,T1",
    "0,1,0.9,ND",
    "0.09,1.1,1,T2",
    "0.1,1.1,1,ND",
    "0.09,1.1,4,T2",
    "0.19,1.1,4.1,T3",
    "0.2,1.1,4.1,ND"
  })
  void iec_60599_gives_every_fault_that_fits(
      double acetylene, double methane, double ethylene, String fault) {
    assertThat(sheet(Iec60599Ratios.METHOD, ratios(acetylene, methane, ethylene)).value())
        .isEqualTo(fault);
  }

  @ParameterizedTest
  @CsvSource({
    "0.09,0.1,0.9,Normal",
    "0.09,1,0.9,Normal",
    "0.09,0.09,0.9,PD",
    "0.1,0.5,3.1,D2",
    "3,1,3.1,D2",
    "3.1,1,3.1,ND",
    "1,0.5,3,ND",
    "0.09,0.5,1,T1",
    "0.09,1,3,T1",
    "0.09,1.1,1,T2",
    "0.09,1.1,3,T2",
    "0.09,1.1,3.1,T3",
    "0.09,1.1,0.9,ND",
    "0.1,1.1,3.1,ND"
  })
  void rogers_gives_one_fault_at_most(
      double acetylene, double methane, double ethylene, String fault) {
    assertThat(sheet(Rogers.METHOD, ratios(acetylene, methane, ethylene)).value()).isEqualTo(fault);
  }

  @Test
  void rows_of_rogers_never_overlap_and_those_of_iec_only_as_d1_and_d2() {
    RatioTable rogers = RatioTable.load("rogers.csv");
    RatioTable iec = RatioTable.load("iec60599-ratios.csv");
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 100_000; i++) {
      Map<Ratio, Double> ratios =
          Map.of(
              Ratio.C2H2_C2H4, Math.pow(10, random.nextDouble(-2, 1)),
              Ratio.CH4_H2, Math.pow(10, random.nextDouble(-2, 1)),
              Ratio.C2H4_C2H6, Math.pow(10, random.nextDouble(-2, 1)));
      assertThat(rogers.matching(ratios)).as("seed %d %s", SEED, ratios).hasSizeLessThan(2);
      List<String> faults = iec.matching(ratios);
      if (faults.size() > 1)
        assertThat(faults).as("seed %d %s", SEED, ratios).containsExactly("D1", "D2");
    }
  }

  /** Gas levels H2, CH4, C2H6, C2H4, C2H2, CO around the limits L1 100, 120, 65, 50, 1, 350. */
  @ParameterizedTest
  @CsvSource({
    "201,50,66,100,2,0,ND",
    "200,240,65,100,2,350,No fault",
    "200,241,66,100,2,0,T",
    "2010,121,66,51,0,0,PD",
    "2010,121,66,50,0,0,ND",
    "201,50,10,50,50,351,D1/D2",
    "0,0,66,101,0,0,ND",
    "0,500,66,101,0,0,T",
    "201,100,60,10,0,351,ND"
  })
  void doernenburg_asks_only_well_above_its_limits(
      double h2, double ch4, double c2h6, double c2h4, double c2h2, double co, String fault) {
    Map<String, Object> raw =
        Map.of("H2", h2, "CH4", ch4, "C2H6", c2h6, "C2H4", c2h4, "C2H2", c2h2, "CO", co);

    assertThat(sheet(Doernenburg.METHOD, raw).value()).isEqualTo(fault);
  }

  /** Case 3 of the IEC TC 10 list: only H2 and CH4, so C2H4/C2H6 is 0/0. */
  @Test
  void a_ratio_of_nothing_over_nothing_is_undefined_and_not_zero() {
    Map<String, Object> raw = Map.of("H2", 92_600, "CH4", 10_200, "C2H6", 0, "C2H4", 0, "C2H2", 0);

    Sheet iec = sheet(Iec60599Ratios.METHOD, raw);

    assertThat(iec.result()).containsEntry("fault", "ND").containsEntry("faults", null);
    assertThat(iec.unknown()).isNotEmpty();
    assertThat(sheet(Rogers.METHOD, raw).unknown()).isNotEmpty();
  }

  @Test
  void ratios_of_levels_and_ratios_as_such_give_the_same() {
    SplittableRandom random = new SplittableRandom(SEED + 1);
    for (int i = 0; i < 2000; i++) {
      Map<String, Object> gases = new LinkedHashMap<>();
      for (Gas gas : RatioForm.GASES) gases.put(gas.name(), 1.0 + random.nextInt(500));
      double acetylene = (Double) gases.get("C2H2") / (Double) gases.get("C2H4");
      double methane = (Double) gases.get("CH4") / (Double) gases.get("H2");
      double ethylene = (Double) gases.get("C2H4") / (Double) gases.get("C2H6");
      for (Method method : List.of(Iec60599Ratios.METHOD, Rogers.METHOD))
        assertThat(sheet(method, gases).value())
            .as("seed %d %s", SEED + 1, gases)
            .isEqualTo(sheet(method, ratios(acetylene, methane, ethylene)).value());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "10,85,5,D1",
    "1,94,5,D1",
    "1,84,15,D1",
    "19,75,6,N",
    "2,75,23,N",
    "20,70,10,X1",
    "10,15.1,74.9,X3",
    "40,15,45,T2",
    "35,15,50,T3"
  })
  void triangle_2_has_a_zone_of_normal_work(double ch4, double c2h2, double c2h4, String zone) {
    assertThat(DuvalTriangle2.zone(ch4, c2h2, c2h4)).isEqualTo(zone);
  }

  /** C2H4 of 24 % without acetylene: T2 in silicone (cut 16), T1 in FR3 (cut 43). */
  @ParameterizedTest
  @CsvSource({
    "silicone,76,0,24,T2",
    "FR3,76,0,24,T1",
    "synthetic ester,62,0,38,T1",
    "synthetic ester,61,0,39,T2",
    "BioTemp,18,0,82,T3",
    "silicone,20,71,9,D2",
    "FR3,20,56,24,D1"
  })
  void triangle_3_cuts_by_the_liquid(
      String liquid, double ch4, double c2h2, double c2h4, String zone) {
    assertThat(
            sheet(
                    DuvalTriangle3.METHOD,
                    Map.of("liquid", liquid, "CH4", ch4, "C2H2", c2h2, "C2H4", c2h4))
                .value())
        .isEqualTo(zone);
  }

  /** The sliver of the Triangle 5 drawing that printed rules leave out belongs to O. */
  @ParameterizedTest
  @CsvSource({
    "1,5,O",
    "0,9.9,O",
    "1.9,0.5,O",
    "2,1,PD",
    "15.1,1,S",
    "53.9,9.9,S",
    "54,9.9,O",
    "12,35,T2-H",
    "12,35.1,T3-H",
    "29.9,70,C",
    "30,34.9,ND",
    "30,35,T3-H",
    "20,70.1,T3-H"
  })
  void triangle_5_has_a_zone_everywhere(double c2h6, double c2h4, String zone) {
    assertThat(DuvalTriangle5.zone(c2h6, c2h4)).isEqualTo(zone);
  }

  @ParameterizedTest
  @CsvSource({
    "97,1,2,PD",
    "84,1,15,PD",
    "83.9,1,15.1,S",
    "98.1,0,1.9,S",
    "64,0,36,C",
    "9,46,45,O",
    "9.1,46,44.9,ND",
    "16,24,60,C",
    "15.1,25,59.9,S",
    "15,25,60,C",
    "9.1,31,59.9,S",
    "12,30,58,C"
  })
  void triangle_4_tries_its_zones_in_order(double h2, double c2h6, double ch4, String zone) {
    assertThat(DuvalTriangle4.zone(h2, c2h6, ch4)).isEqualTo(zone);
  }

  @ParameterizedTest
  @CsvSource({
    "2.99,paper takes part in the fault",
    "3,",
    "10,",
    "10.1,'paper at low temperature, or oxidation of the liquid'"
  })
  void carbon_oxides_hint_at_paper(double ratio, String sign) {
    assertThat(SupportingRatios.carbonOxides(ratio).orElse(null)).isEqualTo(sign);
  }

  /** Levels 28 and 249 ppm of C2H2 for D1 in oil. */
  @ParameterizedTest
  @CsvSource({"28,0", "28.1,1", "249,1", "249.1,2"})
  void severity_rises_above_its_levels(double ppm, int level) {
    assertThat(sheet(FaultSeverity.METHOD, Map.of("fault", "D1 in oil", "C2H2", ppm)).value())
        .isEqualTo(level);
  }

  @Test
  void a_signature_is_nearest_to_itself() {
    Map<String, Object> paper =
        Map.of("H2", 67, "CH4", 0, "C2H6", 0, "C2H4", 0, "C2H2", 0, "CO", 920);

    assertThat(sheet(KeyGas.METHOD, paper).value()).isEqualTo("overheated paper");
  }

  private static Map<String, Object> ratios(double acetylene, double methane, double ethylene) {
    return Map.of("C2H2/C2H4", acetylene, "CH4/H2", methane, "C2H4/C2H6", ethylene);
  }

  static Sheet sheet(Method method, Map<String, ?> raw) {
    return ((Outcome.Calculated) method.calculate(raw)).sheet();
  }
}
