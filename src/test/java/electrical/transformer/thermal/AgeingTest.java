package electrical.transformer.thermal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import electrical.method.Outcome;
import electrical.transformer.TransformerMethods;
import electrical.transformer.thermal.LossOfLife.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ageing against the printed table, and the C57.91 lags against small steps. */
class AgeingTest {
  private static final long SEED = 5791;

  /** Ageing acceleration factors printed in IEEE C57.91. */
  @ParameterizedTest
  @CsvSource({
    "60,0.00279",
    "80,0.03585",
    "90,0.11558",
    "98,0.28174",
    "100,0.34994",
    "110,1",
    "120,2.70893",
    "130,6.98418",
    "140,17.1995",
    "150,40.5890",
    "160,92.0617",
    "180,424.923"
  })
  void the_printed_table_of_ageing_factors_is_reproduced(double hotSpot, double factor) {
    assertThat(PaperAgeing.upgraded(hotSpot))
        .isCloseTo(factor, within(Math.max(5.1e-6, 1.2e-5 * factor)));
  }

  @Test
  void each_paper_ages_at_rate_1_at_its_reference() {
    assertThat(PaperAgeing.upgraded(110)).isEqualTo(1);
    assertThat(PaperAgeing.notUpgraded(95)).isEqualTo(1);
    assertThat(PaperAgeing.kraft(98)).isEqualTo(1);
    assertThat(PaperAgeing.kraft(104)).isEqualTo(2);
  }

  @Test
  void ageing_grows_with_the_hot_spot_and_segments_add_up_in_any_order() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 1000; i++) {
      double hotSpot = random.nextDouble(-50, 249);
      assertThat(PaperAgeing.upgraded(hotSpot + 1))
          .as("seed %d, %s degC", SEED, hotSpot)
          .isGreaterThan(PaperAgeing.upgraded(hotSpot));
      List<Segment> segments = new ArrayList<>();
      for (int k = 0; k < 5; k++)
        segments.add(new Segment(random.nextDouble(24), random.nextDouble(40, 150)));
      assertThat(LossOfLife.equivalentHours(segments.reversed()))
          .as("seed %d %s", SEED, segments)
          .isCloseTo(LossOfLife.equivalentHours(segments), within(1e-6));
    }
  }

  @Test
  void the_lag_of_c57_91_solves_its_differential_equation() {
    SplittableRandom random = new SplittableRandom(SEED + 1);
    for (int i = 0; i < 50; i++) {
      double tau = random.nextDouble(5, 300);
      double start = random.nextDouble(100);
      double end = random.nextDouble(100);
      double minutes = random.nextDouble(1, 600);
      double rise = start;
      int steps = 100_000;
      for (int k = 0; k < steps; k++) rise += (end - rise) / tau * minutes / steps;

      assertThat(C5791Rises.after(minutes, tau, start, end))
          .as("seed %d, tau %s from %s to %s", SEED + 1, tau, start, end)
          .isCloseTo(rise, within(0.01));
    }
  }

  @Test
  void a_long_load_ends_at_the_steady_temperatures() {
    Map<String, Object> unit =
        Map.of(
            "ambient_C",
            30,
            "R",
            4.5,
            "top_oil_rise_rated_K",
            45,
            "hot_spot_over_top_oil_rated_K",
            35,
            "cooling",
            "ONAF");
    Map<String, Object> steady = new java.util.HashMap<>(unit);
    steady.put("K", 1.2);
    Map<String, Object> steps = new java.util.HashMap<>(unit);
    steps.putAll(
        Map.of("tau_TO_min", 180, "tau_W_min", 7, "load_until_min", List.of(List.of(1.2, 10_000))));

    Map<String, Object> expected = result("c5791-steady", steady);
    Map<String, Object> found = result("c5791-transient", steps);

    assertThat((Double) found.get("max_hot_spot_C"))
        .isCloseTo((Double) expected.get("hot_spot_C"), within(1e-6));
  }

  @Test
  void a_profile_at_a_steady_110_degrees_ages_hour_by_hour() {
    Map<String, Object> found =
        result(
            "iec60076-7-profile",
            Map.of(
                "R",
                6,
                "top_oil_rise_K",
                60,
                "gr_K",
                20,
                "H",
                1.0,
                "ambient_C",
                30,
                "cooling",
                "ONAN",
                "initial_top_oil_C",
                90,
                "initial_gradient",
                20,
                "load_until_min",
                List.of(List.of(1, 1440))));

    assertThat((Double) found.get("ageing_upgraded_h")).isCloseTo(24, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({"220,220,20", "220,210,40", "185,195,10", "150,150,20"})
  void dry_insulation_lives_20_years_at_its_class_and_half_as_long_10_degrees_above(
      String insulation, double hotSpot, double years) {
    assertThat(
            (Double)
                result(
                        "dry-type-life",
                        Map.of("insulation_class", insulation, "hot_spot_C", hotSpot))
                    .get("life_years"))
        .isCloseTo(years, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "IEEE C57.91,120,105,2.0,normal",
    "IEEE C57.91,120.1,105,1.0,planned beyond nameplate",
    "IEEE C57.91,181,105,1.0,",
    "IEC 60076-7 large power,120,105,1.3,normal cyclic",
    "IEC 60076-7 large power,120,105,1.31,short-time emergency",
    "IEC 60076-7 distribution,200,150,2.0,short-time emergency",
    "IEC 60076-7 medium power,161,100,1.0,"
  })
  void the_mildest_loading_kept_is_named(
      String standard, double hotSpot, double topOil, double load, String loading) {
    assertThat(
            result(
                    "loading-limits",
                    Map.of(
                        "standard",
                        standard,
                        "hot_spot_C",
                        hotSpot,
                        "top_oil_C",
                        topOil,
                        "K",
                        load))
                .get("loading"))
        .isEqualTo(loading);
  }

  private static Map<String, Object> result(String id, Map<String, Object> raw) {
    var method =
        TransformerMethods.ALL.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    return ((Outcome.Calculated) method.calculate(raw)).sheet().result();
  }
}
