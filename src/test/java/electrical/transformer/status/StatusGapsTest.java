package electrical.transformer.status;

import static org.assertj.core.api.Assertions.assertThat;

import electrical.method.Outcome;
import electrical.method.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the status method says when its inputs do not fit together or leave gaps. */
class StatusGapsTest {
  private static final long SEED = 2019;
  private static final List<String> GASES =
      List.of("H2", "CH4", "C2H6", "C2H4", "C2H2", "CO", "CO2");

  private static Sheet sheet(Map<String, Object> raw) {
    return ((Outcome.Calculated) GasStatusMethod.METHOD.calculate(raw)).sheet();
  }

  /** The limit of Table 1 for H2 is 75 up to O2/N2 = 0.2 and 40 above; 60 ppm lies between. */
  @ParameterizedTest
  @CsvSource({"0.05, 30000, 60000, 1, true", "0.3, 30000, 60000, 2, false", "0.3, 1, 10, 2, true"})
  void oxygen_given_twice_and_differently_is_told(
      double ratio, double o2, double n2, int status, boolean told) {
    Sheet sheet =
        sheet(Map.of("age_years", 5, "O2_N2", ratio, "ppm", Map.of("H2", 60, "O2", o2, "N2", n2)));

    assertThat(sheet.value()).isEqualTo(status);
    assertThat(sheet.warnings().stream().anyMatch(w -> w.contains("O2 and N2 of the sample")))
        .isEqualTo(told);
  }

  /** O2/N2 of just 0.2 belongs to the low block, however the two levels are written. */
  @Test
  void a_ratio_of_0_2_from_two_levels_is_on_the_limit() {
    for (int thousandths = 1; thousandths <= 5000; thousandths++) {
      Map<String, Object> ppm = new HashMap<>();
      ppm.put("H2", 60);
      ppm.put("O2", thousandths / 1000.0);
      ppm.put("N2", thousandths * 5 / 1000.0);

      assertThat(sheet(Map.of("age_years", 5, "ppm", ppm)).value()).as("%s", ppm).isEqualTo(1);
    }
  }

  @Test
  void gases_that_cannot_be_compared_with_the_past_are_named() {
    Sheet sheet =
        sheet(
            Map.of(
                "ppm", Map.of("H2", 10, "CO", 100),
                "previous_ppm", Map.of("CO", 100),
                "rate_ppm_per_year", Map.of("H2", 1),
                "span_months", 6));

    assertThat(sheet.unknown())
        .contains(
            "[H2]: not in the sample before, Table 3 is not asked for them",
            "[CO]: without a rate, Table 4 is not asked for them");
  }

  @Test
  void more_of_any_gas_now_never_gives_a_better_status() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 4000; i++) {
      Map<String, Object> ppm = new HashMap<>();
      Map<String, Object> before = new HashMap<>();
      for (String gas : GASES) {
        ppm.put(gas, Math.pow(10, random.nextDouble(-3, 4)));
        if (random.nextBoolean()) before.put(gas, Math.pow(10, random.nextDouble(-3, 4)));
      }
      Map<String, Object> more = new HashMap<>(ppm);
      more.computeIfPresent(
          GASES.get(random.nextInt(7)), (g, level) -> (Double) level * random.nextDouble(1, 3));
      double ratio = random.nextDouble(0.5);
      double age = random.nextDouble(60);

      assertThat(status(more, before, ratio, age))
          .as("seed %d, %s then %s, before %s, O2/N2 %s, %s a", SEED, ppm, more, before, ratio, age)
          .isGreaterThanOrEqualTo(status(ppm, before, ratio, age));
    }
  }

  private static int status(
      Map<String, Object> ppm, Map<String, Object> before, double ratio, double age) {
    return (Integer)
        sheet(Map.of("ppm", ppm, "previous_ppm", before, "O2_N2", ratio, "age_years", age)).value();
  }

  /** A line through y = 3 + 2 t: the slope is 2 a year, at any start. */
  @ParameterizedTest
  @CsvSource({"1900-01-01", "2019-06-30", "2199-01-01"})
  void samples_on_a_line_have_its_slope(java.time.LocalDate first) {
    List<Object> samples =
        List.of(0, 61, 200, 365).stream()
            .<Object>map(
                days ->
                    Map.of("date", first.plusDays(days).toString(), "H2", 3 + 2 * days / 365.25))
            .toList();

    Outcome outcome = GasRates.METHOD.calculate(Map.of("samples", samples));

    Sheet sheet = ((Outcome.Calculated) outcome).sheet();
    Map<?, ?> rates = (Map<?, ?>) sheet.value();
    assertThat((Double) rates.get("H2")).isCloseTo(2, org.assertj.core.api.Assertions.within(1e-6));
    assertThat(rates.get("CO")).isNull();
  }

  @Test
  void samples_of_one_day_have_no_span_and_are_refused_with_it() {
    Map<String, Object> sample = Map.of("date", "2024-01-01", "H2", 5);

    Outcome outcome = GasRates.METHOD.calculate(Map.of("samples", List.of(sample, sample, sample)));

    electrical.method.Rows.refusal(outcome, "OUT_OF_RANGE", "/samples");
    assertThat(((Outcome.Refused) outcome).refusals().getFirst().expected()).contains("4 to 24");
  }
}
