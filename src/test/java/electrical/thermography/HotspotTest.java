package electrical.thermography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import electrical.method.Outcome;
import electrical.method.Sheet;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grades and boundaries of NETA Table 100.18 as the public transcriptions give them. */
class HotspotTest {
  @ParameterizedTest
  @CsvSource({
    "0, none",
    "0.99, none",
    "1, possible",
    "3, possible",
    "3.01, probable",
    "4, probable",
    "15, probable",
    "15.01, major",
    "16, major",
    "300, major"
  })
  void the_difference_to_a_similar_component_is_graded(double kelvin, String severity) {
    assertThat(Hotspot.toSimilar(kelvin).word()).isEqualTo(severity);
  }

  @ParameterizedTest
  @CsvSource({
    "0, none", "0.99, none", "1, possible", "10, possible", "10.01, probable", "11, probable",
    "20, probable", "20.01, monitor", "21, monitor", "40, monitor", "40.01, major", "41, major"
  })
  void the_difference_to_ambient_is_graded(double kelvin, String severity) {
    assertThat(Hotspot.toAmbient(kelvin).word()).isEqualTo(severity);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 30, monitor, 2",
    "10, 30, monitor, 2",
    "16, 5, major, 3",
    "2, 41, major, 3",
    "4, 2, probable, 2",
    "0, 0, none, 1",
    "2, 0, possible, 1"
  })
  void the_worse_of_both_counts(double similar, double ambient, String severity, int condition) {
    Sheet sheet = sheet(similar, ambient);

    assertThat(sheet.value()).isEqualTo(severity);
    assertThat(sheet.result()).containsEntry("nfpa70b_physical_condition", condition);
  }

  @Test
  void what_was_not_measured_is_told_as_unknown() {
    Sheet sheet = sheet(5.0, null);

    assertThat(sheet.result()).containsEntry("by_ambient", null);
    assertThat(sheet.unknown()).anyMatch(text -> text.contains("ambient"));
    assertThat(sheet.unknown()).anyMatch(text -> text.contains("load"));
  }

  @Test
  void a_scan_below_40_percent_load_is_warned_of() {
    Map<String, Object> input = Map.of("dT_similar", 2, "load_pct", 39);

    Sheet sheet = ((Outcome.Calculated) HotspotMethod.METHOD.calculate(input)).sheet();

    assertThat(sheet.warnings()).anyMatch(text -> text.contains("40 %"));
  }

  @Test
  void degrees_fahrenheit_are_differences_without_offset() {
    Map<String, Object> input = Map.of("dT_similar", "27 °F"); // 15 K

    Sheet sheet = ((Outcome.Calculated) HotspotMethod.METHOD.calculate(input)).sheet();

    assertThat(sheet.value()).isEqualTo("probable");
  }

  @Test
  void a_greater_difference_is_never_graded_milder() {
    long seed = 100_18;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 2000; i++) {
      double a = random.nextDouble(60);
      double b = random.nextDouble(60);
      assertThat(Hotspot.toSimilar(Math.max(a, b)))
          .as("seed %d: %s, %s", seed, a, b)
          .isGreaterThanOrEqualTo(Hotspot.toSimilar(Math.min(a, b)));
      assertThat(Hotspot.toAmbient(Math.max(a, b)))
          .as("seed %d: %s, %s", seed, a, b)
          .isGreaterThanOrEqualTo(Hotspot.toAmbient(Math.min(a, b)));
    }
  }

  @Test
  void a_rise_corrected_there_and_back_is_the_one_measured() {
    long seed = 16_20;
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 500; i++) {
      double measured = random.nextDouble(100);
      double ratio = random.nextDouble(0.2, 2.5);
      double exponent = random.nextDouble(1.6, 2);
      double back =
          LoadedRise.kelvin(LoadedRise.kelvin(measured, ratio, exponent), 1 / ratio, exponent);
      assertThat(back).as("seed %d", seed).isCloseTo(measured, within(1e-9));
    }
  }

  @ParameterizedTest
  @CsvSource({
    // 10 K at half load: 10 x 2^1.6 = 30.31, 10 x 2^2 = 40
    "50, 100, 30.314, 40, 40",
    // 10 K at full load, half of it wanted: 10 x 0.5^2 = 2.5, 10 x 0.5^1.6 = 3.299
    "100, 50, 2.5, 3.2988, 3.2988"
  })
  void without_an_exponent_the_less_favourable_end_counts(
      double measured, double wanted, double low, double high, double value) {
    Map<String, Object> input =
        Map.of("dT_measured", 10, "load_measured_pct", measured, "load_pct", wanted);

    Sheet sheet = ((Outcome.Calculated) LoadedRise.METHOD.calculate(input)).sheet();

    assertThat((double) sheet.result().get("dT_at_load_low")).isCloseTo(low, within(1e-3));
    assertThat((double) sheet.result().get("dT_at_load_high")).isCloseTo(high, within(1e-3));
    assertThat((double) sheet.value()).isCloseTo(value, within(1e-3));
    assertThat(sheet.assumed()).isNotEmpty();
  }

  private static Sheet sheet(Double similar, Double ambient) {
    Map<String, Object> input = new HashMap<>();
    input.put("dT_similar", similar);
    input.put("dT_ambient", ambient);
    return ((Outcome.Calculated) HotspotMethod.METHOD.calculate(input)).sheet();
  }
}
