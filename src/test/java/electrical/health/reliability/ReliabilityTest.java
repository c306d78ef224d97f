package electrical.health.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import electrical.health.Draws;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reliability: two ways to the same figure, and the edges of the published tables. */
class ReliabilityTest {
  private static Sheet sheet(String id, Map<String, Object> input) {
    Method method =
        ReliabilityMethods.ALL.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    Outcome outcome = method.calculate(input);
    assertThat(outcome).isInstanceOf(Outcome.Calculated.class);
    return ((Outcome.Calculated) outcome).sheet();
  }

  /** By hand: 1 / 0.001 per hour is 1000 h. */
  @Test
  void a_rate_per_hour_gives_its_reciprocal_as_time_between_failures() {
    Map<String, Object> input = Map.of("rate_per_year", "0.001 /h", "repair_h", 48);

    assertThat(sheet("availability", input).result()).containsEntry("mtbf_h", 1000.0);
  }

  @Test
  void the_hazard_is_the_slope_of_the_logarithm_of_survival() {
    Draws.each(
        random -> {
          Weibull weibull = new Weibull(random.nextDouble(0.5, 6), random.nextDouble(5, 80));
          double age = random.nextDouble(1, weibull.scale() * 1.5);
          double step = age * 1e-5;

          double slope =
              (Math.log(weibull.survival(age - step)) - Math.log(weibull.survival(age + step)))
                  / (2 * step);

          assertThat(weibull.hazard(age)).isCloseTo(slope, within(1e-6 * slope + 1e-9));
        });
  }

  @Test
  void survival_is_the_product_of_surviving_each_part() {
    Draws.each(
        random -> {
          Weibull weibull = new Weibull(random.nextDouble(0.5, 6), random.nextDouble(5, 80));
          double first = random.nextDouble(0.1, 30);
          double next = random.nextDouble(0.1, 30);

          double reached = weibull.survival(first) * (1 - weibull.failureWithin(first, next));

          assertThat(reached).isCloseTo(weibull.survival(first + next), within(1e-12));
        });
  }

  @Test
  void the_age_of_a_failed_fraction_is_where_survival_has_lost_it() {
    Draws.each(
        random -> {
          Weibull weibull = new Weibull(random.nextDouble(0.5, 6), random.nextDouble(5, 80));
          double failed = random.nextDouble(0.001, 0.999);

          assertThat(weibull.survival(weibull.age(failed))).isCloseTo(1 - failed, within(1e-12));
        });
  }

  @Test
  void a_shape_of_1_is_a_constant_rate() {
    Draws.each(
        random -> {
          double rate = random.nextDouble(0.001, 1);
          double age = random.nextDouble(0, 20);
          double next = random.nextDouble(0, 20);
          Weibull weibull = new Weibull(1, 1 / rate);

          assertThat(weibull.failureWithin(age, next))
              .isCloseTo(ConstantRate.unreliability(rate, next), within(1e-12));
          assertThat(weibull.hazard(age)).isCloseTo(rate, within(1e-12));
        });
  }

  @Test
  void ageing_raises_the_hazard_and_early_failures_lower_it() {
    Draws.each(
        random -> {
          double age = random.nextDouble(0.1, 40);
          double later = age + random.nextDouble(0.1, 10);
          Weibull ageing = new Weibull(random.nextDouble(1.01, 6), 40);
          Weibull early = new Weibull(random.nextDouble(0.3, 0.99), 40);

          assertThat(ageing.hazard(later)).isGreaterThan(ageing.hazard(age));
          assertThat(early.hazard(later)).isLessThan(early.hazard(age));
        });
  }

  @Test
  void one_component_in_series_is_that_component() {
    Draws.each(
        random -> {
          double rate = random.nextDouble(0, 2);
          double repair = random.nextDouble(0, 500);
          Map<String, Object> component = Map.of("rate_per_year", rate, "repair_h", repair);

          Sheet series =
              sheet("series-system", Map.of("components", List.of(component), "years", 1));

          assertThat((Double) series.result().get("availability"))
              .isEqualTo(sheet("availability", component).result().get("availability"));
          assertThat((Double) series.result().get("repair_h")).isCloseTo(repair, within(1e-9));
        });
  }

  @Test
  void a_missing_repair_time_is_unknown_not_zero() {
    Sheet sheet =
        sheet(
            "series-system",
            Map.of("components", List.of(Map.of("rate_per_year", 0.1)), "years", 1));

    assertThat(sheet.result()).containsEntry("repair_h", null).containsEntry("availability", null);
    assertThat(sheet.unknown()).isNotEmpty();
  }

  @Test
  void without_failures_there_is_no_mean_time_between_them() {
    Sheet sheet = sheet("availability", Map.of("rate_per_year", 0, "repair_h", 4));

    assertThat(sheet.value()).isEqualTo(1.0);
    assertThat(sheet.result()).containsEntry("mtbf_h", null);
    assertThat(sheet.warnings()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "substation_transformer_liquid_5mva,0.011,5,B", "mv_breaker_drawout,0.0036,83.1,A",
    "automatic_transfer_switch,0.03502,7.89,B", "utility_supply_single_circuit,0.537,5.66,C",
    "liquid_transformer,0.0062,356,C", "switchboard_over_225a,0.004327,16,B"
  })
  void published_rates(String equipment, double rate, double hours, String confidence) {
    Sheet sheet = sheet("failure-rate", Map.of("equipment", equipment));

    assertThat(sheet.value()).isEqualTo(rate);
    assertThat(sheet.result())
        .containsEntry("repair_h", hours)
        .containsEntry("confidence", confidence);
  }

  @Test
  void a_range_is_given_as_a_range_and_the_rate_as_unknown() {
    Sheet sheet = sheet("failure-rate", Map.of("equipment", "capacitor_bank"));

    assertThat(sheet.value()).isNull();
    assertThat(sheet.result())
        .containsEntry("low_per_year", 0.02)
        .containsEntry("high_per_year", 0.06);
    assertThat(sheet.unknown()).isNotEmpty();
  }

  @Test
  void the_least_mtbf_of_a_ups_module_bounds_its_rate() {
    Sheet sheet = sheet("failure-rate", Map.of("equipment", "ups_module"));

    assertThat(sheet.value()).isNull();
    assertThat(sheet.result()).containsEntry("mtbf_h", 170_000.0);
    assertThat((Double) sheet.result().get("high_per_year"))
        .isCloseTo(8760.0 / 170_000, within(1e-12));
  }

  @Test
  void poor_maintenance_multiplies_the_rate_of_a_transformer_by_1_51() {
    Map<String, Object> input = new HashMap<>(Map.of("equipment", "dry_transformer"));
    input.put("maintenance", "poor");

    assertThat((Double) sheet("failure-rate", input).value())
        .isCloseTo(0.0036 * 1.51, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"all,11.9,7.4", "all,12,11.2", "all,24,11.2", "all,24.1,36.7", "motor,30,44.4"})
  void shares_by_months_hold_12_and_24_in_the_middle(String kind, double months, double share) {
    Sheet sheet =
        sheet("inadequate-maintenance-share", Map.of("equipment", kind, "months", months));

    assertThat(sheet.value()).isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({
    "liquid_transformer,20,1,10",
    "liquid_transformer,20,3,5",
    "liquid_transformer,20,immediate,6",
    "liquid_transformer,35,1,0",
    "vfd,4,2,5.1"
  })
  void what_is_left_of_a_life(String equipment, double age, String condition, double left) {
    Sheet sheet =
        sheet(
            "service-life",
            Map.of("equipment", equipment, "age_years", age, "condition", condition));

    assertThat((Double) sheet.result().get("remaining_years")).isCloseTo(left, within(1e-12));
  }

  @Test
  void without_an_age_what_is_left_is_unknown() {
    Sheet sheet = sheet("service-life", Map.of("equipment", "ups"));

    assertThat(sheet.result()).containsEntry("remaining_years", null);
    assertThat(sheet.unknown()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,well_kept,0.0046057", "1,well_kept,0.0046057", "1,mean,0.0055227"})
  void the_first_hour_of_a_generator_is_in_starting_and_loading(
      double hours, String upkeep, double probability) {
    Sheet sheet = sheet("standby-generator", Map.of("run_hours", hours, "upkeep", upkeep));

    assertThat((Double) sheet.value()).isCloseTo(probability, within(1e-7));
  }
}
