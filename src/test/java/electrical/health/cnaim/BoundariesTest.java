package electrical.health.cnaim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits of the published tables, from both sides. */
class BoundariesTest {
  private static OptionalDouble optional(Double number) {
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5,HI1",
    "2.999,HI1",
    "3,HI2",
    "5.499,HI2",
    "5.5,HI3",
    "6.499,HI3",
    "6.5,HI4",
    "7.999,HI4",
    "8,HI5",
    "15,HI5"
  })
  void health_bands_hold_their_lower_limit(double score, HealthBand band) {
    assertThat(HealthBand.of(score)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"0,0.9", "50,0.9", "50.01,0.95", "70,0.95", "70.01,1", "100,1", "100.01,1.4", ",1"})
  void transformer_duty_by_table_33(Double percent, double factor) {
    assertThat(DutyFactor.hvTransformer(optional(percent))).isEqualTo(factor);
  }

  @ParameterizedTest
  @CsvSource({"50,1", "50.01,1.05", "70,1.05", "100,1.1", "100.01,1.4", ",1"})
  void main_tank_duty_by_table_34(Double percent, double factor) {
    assertThat(DutyFactor.ehvTransformer(optional(percent))).isEqualTo(factor);
  }

  @ParameterizedTest
  @CsvSource({"7,0.9", "7.01,1", "14,1", "28,1.2", "28.01,1.3", ",1"})
  void tapchanger_duty_by_table_34(Double taps, double factor) {
    assertThat(DutyFactor.tapchanger(optional(taps))).isEqualTo(factor);
  }

  @ParameterizedTest
  @CsvSource({
    "true,50,40,0.75", "true,50.01,40.01,0.85", "true,100,70,0.95", "true,101,71,1.4",
    "false,50,55,0.9", "false,70.01,55.01,1.1", "false,101,100,1.5", "false,,,1"
  })
  void cable_duty_is_half_by_loading_and_half_by_voltage(
      boolean hv, Double utilisation, Double voltage, double factor) {
    assertThat(DutyFactor.cable(hv, optional(utilisation), optional(voltage)))
        .isCloseTo(factor, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "1,100,1,1.35",
    "1.01,100,1,1.1",
    "5,100,3,1.1",
    "5.01,100,3,1.05",
    "20,200,3,1",
    "20.01,200,3,0.9",
    "20.01,100,1,0.9",
    "1,300.01,5,1.45",
    ",,,1"
  })
  void outdoor_location_by_tables_22_to_25(
      Double coast, Double altitude, Double corrosion, double factor) {
    LocationFactor.Place place =
        new LocationFactor.Place(optional(coast), optional(altitude), optional(corrosion));

    assertThat(LocationFactor.of("Transformers").at(place, false)).isCloseTo(factor, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"0.5,1", "1.999,1", "2,1", "5.5,1.5", "5.501,1.5", "3.75,1.25"})
  void ageing_reduction_by_table_216(double score, double factor) {
    assertThat(Forecast.reduction(score)).isCloseTo(factor, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "0,1,0.5",
    "4,1,5.98",
    "4.01,1.1,5.99",
    "5,1.1,6.96",
    "7,1.4,8.75",
    "7.01,1.6,8.76",
    "50,1.6,10"
  })
  void furan_by_table_215(double ppm, double factor, double collar) {
    Modifier modifier = FuranTest.modifier(ppm);

    assertThat(modifier.factor()).isEqualTo(factor);
    assertThat(modifier.collar()).isCloseTo(collar, within(0.01));
    assertThat(modifier.cap()).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({
    "HV,,,,1,0.5", "HV,15,0.15,50.1,1,0.5", "HV,15.01,0.15,50.1,1.1,0.5", "HV,50,0.5,40,1.4,5.5",
    "EHV,15,0.1,50.1,0.9,0.5", "EHV,15.01,,,1,0.5", "EHV,,0.101,,1.05,0.5", "EHV,,,30,1.1,0.5"
  })
  void oil_by_tables_203_to_207(
      String group, Double water, Double acid, Double strength, double factor, double collar) {
    OilTest test = group.equals("HV") ? OilTest.HV : OilTest.EHV;

    Modifier modifier =
        test.modifier(new OilTest.Sample(optional(water), optional(acid), optional(strength)));

    assertThat(modifier).isEqualTo(new Modifier(factor, 10, collar));
  }

  @Test
  void a_fault_rate_of_0_is_no_fault_on_record_and_caps_the_score() {
    ConditionInput faults = faults();

    assertThat(faults.rate(0)).contains(new Modifier(1, 5.4, 0.5));
    assertThat(faults.word("NO_HISTORIC_FAULTS_RECORDED")).contains(new Modifier(1, 5.4, 0.5));
  }

  @ParameterizedTest
  @CsvSource({"1e-9,1.3", "0.00999,1.3", "0.01,1.6", "0.0999,1.6", "0.1,1.8", "1000,1.8"})
  void fault_rates_hold_their_lower_limit(double rate, double factor) {
    assertThat(faults().rate(rate).orElseThrow().factor()).isEqualTo(factor);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1e-9, Double.NaN, Double.POSITIVE_INFINITY})
  void a_fault_rate_that_is_none_has_no_modifier(double rate) {
    assertThat(faults().rate(rate)).isEmpty();
  }

  private static ConditionInput faults() {
    return ConditionSet.of("measured", "EHV Cable (Non Pressurised)", "")
        .inputs()
        .get("fault_history");
  }

  @Test
  void a_single_neutral_finding_is_neutral() {
    ConditionSet breaker = ConditionSet.of("observed", "LV Circuit Breaker", "");

    assertThat(breaker.modifier(Map.of())).isEqualTo(Modifier.NEUTRAL);
  }

  @Test
  void a_new_asset_with_a_bad_finding_ages_at_twice_the_initial_rate() {
    Ageing brandNew = new Ageing(50, 1, 1, 0);

    assertThat(Forecast.of(4, brandNew).rate()).isEqualTo(2 * brandNew.initialRate());
    assertThat(Forecast.of(0.5, brandNew).rate()).isEqualTo(brandNew.initialRate());
  }
}
