package electrical.transformer.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import electrical.method.Outcome;
import electrical.method.Sheet;
import electrical.transformer.dga.Gas;
import electrical.transformer.status.LevelLimits.Oxygen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Limits of the status method, every cell from both sides. */
class GasStatusTest {
  private static final long SEED = 57104;
  private static final Map<String, Object> AGES =
      Map.of("unknown", "unknown", "1-9", 5, "10-30", 30, ">30", 31);

  static Stream<Arguments> blocks() {
    return AGES.keySet().stream()
        .flatMap(age -> Stream.of(Oxygen.values()).map(oxygen -> Arguments.of(age, oxygen)));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void a_level_on_a_limit_is_within_and_just_above_is_not(String age, Oxygen oxygen) {
    for (Gas gas : LevelLimits.GASES) {
      double first = LevelLimits.levels(1, oxygen, age).get(gas);
      double second = LevelLimits.levels(2, oxygen, age).get(gas);

      assertThat(status(age, oxygen, Map.of(gas.name(), first))).isEqualTo(1);
      assertThat(status(age, oxygen, Map.of(gas.name(), first + 0.1))).isEqualTo(2);
      assertThat(status(age, oxygen, Map.of(gas.name(), second))).isEqualTo(2);
      assertThat(status(age, oxygen, Map.of(gas.name(), second + 0.1))).isEqualTo(3);
    }
  }

  @Test
  void the_second_limit_is_above_the_first_in_every_cell() {
    for (Oxygen oxygen : Oxygen.values())
      for (String age : AGES.keySet())
        for (Gas gas : LevelLimits.GASES)
          assertThat(LevelLimits.levels(2, oxygen, age).get(gas))
              .as("%s %s %s", oxygen, age, gas)
              .isGreaterThan(LevelLimits.levels(1, oxygen, age).get(gas));
  }

  /** Changes of Table 3: 40 ppm H2 up to O2/N2 0.2, 25 above; any increase of C2H2. */
  @ParameterizedTest
  @CsvSource({
    "H2,LOW,10,50,1", "H2,LOW,10,50.1,2", "H2,HIGH,10,35,1", "H2,HIGH,10,35.1,2",
    "C2H2,LOW,0.5,0.5,1", "C2H2,LOW,0.5,0.6,2", "CO,LOW,100,350,1", "CO,LOW,100,350.1,2",
    "C2H4,HIGH,10.1,30.1,1", "H2,LOW,90,10,1"
  })
  void a_change_beyond_table_3_is_status_2(
      String gas, Oxygen oxygen, double before, double now, int status) {
    assertThat(
            sheet(
                    Map.of(
                        "O2_N2", ratio(oxygen),
                        "age_years", 20,
                        "ppm", Map.of(gas, now),
                        "previous_ppm", Map.of(gas, before)))
                .value())
        .isEqualTo(status);
  }

  /** Rates of Table 4; a rate beyond it is status 3 whatever the level. */
  @ParameterizedTest
  @CsvSource({
    "H2,LOW,9,50,1",
    "H2,LOW,9,50.1,3",
    "H2,LOW,10,20,1",
    "H2,LOW,10,20.1,3",
    "H2,LOW,9.9,50,1",
    "CH4,HIGH,4,4,1",
    "CH4,HIGH,24,3.1,3",
    "C2H2,LOW,12,0,1",
    "C2H2,LOW,12,0.01,3",
    "CO2,HIGH,6,1000,1",
    "CO2,HIGH,12,801,3",
    "H2,LOW,12,-30,1"
  })
  void a_rate_beyond_table_4_is_status_3(
      String gas, Oxygen oxygen, double months, double rate, int status) {
    assertThat(
            sheet(
                    Map.of(
                        "O2_N2", ratio(oxygen),
                        "age_years", 20,
                        "ppm", Map.of(gas, 1),
                        "rate_ppm_per_year", Map.of(gas, rate),
                        "span_months", months))
                .value())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"0,1-9", "9.99,1-9", "10,10-30", "30,10-30", "30.1,>30"})
  void the_age_class_holds_broken_years(double years, String age) {
    assertThat(LevelLimits.ageClass(years)).isEqualTo(age);
  }

  @Test
  void a_ratio_of_0_2_belongs_to_the_low_block() {
    assertThat(Oxygen.of(0.2)).isEqualTo(Oxygen.LOW);
    assertThat(Oxygen.of(0.2000001)).isEqualTo(Oxygen.HIGH);
  }

  @Test
  void without_oxygen_the_status_is_given_only_when_both_blocks_agree() {
    Sheet differ = sheet(Map.of("ppm", Map.of("H2", 50)));
    Sheet agree = sheet(Map.of("ppm", Map.of("H2", 500)));

    assertThat(differ.value()).isNull();
    assertThat(differ.result()).containsEntry("status_low_oxygen", 1);
    assertThat(differ.result()).containsEntry("status_high_oxygen", 2);
    assertThat(agree.value()).isEqualTo(3);
    assertThat(agree.result().get("exceedances").toString())
        .contains("O2/N2 up to 0.2", "O2/N2 above 0.2");
  }

  @Test
  void oxygen_and_nitrogen_of_the_sample_stand_in_for_the_ratio() {
    Sheet sheet = sheet(Map.of("ppm", Map.of("H2", 50, "O2", 30_000, "N2", 60_000)));

    assertThat(sheet.value()).isEqualTo(2);
  }

  @Test
  void more_gas_never_gives_a_better_status() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 3000; i++) {
      Map<String, Object> ppm = new HashMap<>();
      for (Gas gas : LevelLimits.GASES) ppm.put(gas.name(), random.nextDouble(300));
      Map<String, Object> more = new HashMap<>(ppm);
      more.computeIfPresent("C2H4", (g, level) -> (Double) level * 2);
      for (Oxygen oxygen : Oxygen.values())
        assertThat((Integer) status("10-30", oxygen, more))
            .as("seed %d %s", SEED, ppm)
            .isGreaterThanOrEqualTo((Integer) status("10-30", oxygen, ppm));
    }
  }

  /** The slope that makes the sum of squares least, found by trying slopes beside it. */
  @Test
  void the_rate_is_the_slope_of_least_squares() {
    SplittableRandom random = new SplittableRandom(SEED + 1);
    for (int i = 0; i < 200; i++) {
      List<Double> t = new ArrayList<>();
      List<Double> y = new ArrayList<>();
      for (int k = 0; k < 5; k++) {
        t.add(k + random.nextDouble(0.5));
        y.add(random.nextDouble(100));
      }
      double slope = GasRates.slope(t, y);
      for (double beside : List.of(slope - 0.01, slope + 0.01))
        assertThat(squares(t, y, beside))
            .as("seed %d, t %s y %s", SEED + 1, t, y)
            .isGreaterThan(squares(t, y, slope));
    }
  }

  @Test
  void a_straight_line_has_its_own_slope() {
    assertThat(GasRates.slope(List.of(0.0, 0.5, 2.0), List.of(10.0, 12.0, 18.0)))
        .isCloseTo(4, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "9.9,slow",
    "10,middle",
    "30,middle",
    "30.1,fast",
    "-5,slow",
  })
  void a_rate_of_10_and_30_ppm_a_day_is_in_the_middle(double rate, String speed) {
    assertThat(TdcgSampling.speed(rate)).isEqualTo(speed);
  }

  /** C2H2 limits differ between the editions, 35/50/80 in 1991 and 1/9/35 in 2008. */
  @ParameterizedTest
  @CsvSource({
    "C2H2,2008,1,1", "C2H2,2008,9.1,3", "C2H2,1991,35,1", "C2H2,1991,35.1,2", "C2H2,1991,81,4",
    "H2,1991,100,1", "H2,2008,100.5,2", "CO2,2008,4000,2", "TDCG,2008,4630,3", "TDCG,2008,4630.1,4",
    "C2H6,2008,65.1,2", "C2H4,2008,100.1,3", "CH4,2008,400.1,3", "CO,2008,1400,3"
  })
  void a_level_on_a_limit_keeps_the_better_condition(
      String gas, String edition, double ppm, int condition) {
    assertThat(GasCondition.condition(gas, edition, ppm)).isEqualTo(condition);
  }

  /** 101+121+2+51+66+351 = 692: no gas is beyond condition 2 and the sum is condition 1. */
  @Test
  void combustible_gas_is_summed_without_carbon_dioxide() {
    Sheet sheet =
        ((Outcome.Calculated)
                GasCondition.METHOD.calculate(
                    Map.of(
                        "H2", 101, "CH4", 121, "C2H2", 2, "C2H4", 51, "C2H6", 66, "CO", 351, "CO2",
                        9000)))
            .sheet();

    assertThat(sheet.result()).containsEntry("TDCG_ppm", 692.0).containsEntry("condition", 3);
  }

  private static double squares(List<Double> t, List<Double> y, double slope) {
    double tMean = t.stream().mapToDouble(v -> v).average().orElseThrow();
    double yMean = y.stream().mapToDouble(v -> v).average().orElseThrow();
    double sum = 0;
    for (int i = 0; i < t.size(); i++)
      sum += Math.pow(y.get(i) - yMean - slope * (t.get(i) - tMean), 2);
    return sum;
  }

  private static Object status(String age, Oxygen oxygen, Map<String, ?> ppm) {
    return sheet(Map.of("age_years", AGES.get(age), "O2_N2", ratio(oxygen), "ppm", ppm)).value();
  }

  private static double ratio(Oxygen oxygen) {
    return oxygen == Oxygen.LOW ? 0.05 : 0.3;
  }

  private static Sheet sheet(Map<String, Object> raw) {
    return ((Outcome.Calculated) GasStatusMethod.METHOD.calculate(raw)).sheet();
  }
}
