package electrical.arcflash;

import static org.assertj.core.api.Assertions.assertThat;

import electrical.method.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lower current never trips sooner on an inverse curve. */
class ClearingTimesTest {
  private static final String SOONER = "never trips sooner";

  private static Sheet sheet(String id, Map<String, Object> input) {
    return Samples.sheet(id, input);
  }

  @ParameterizedTest
  @CsvSource({"61.3, 319, false", "61.3, 61.3, false", "61.3, 61.2, true", "319, 61.3, true"})
  void a_reduced_current_said_to_be_cleared_sooner_is_told(
      double full, double reduced, boolean told) {
    Map<String, Object> input = Samples.lowVoltage("T_arc_full_ms", full);
    input.put("T_arc_reduced_ms", reduced);

    Sheet sheet = sheet("ieee1584-2018", input);

    assertThat(sheet.warnings().stream().anyMatch(w -> w.contains(SOONER))).isEqualTo(told);
    assertThat(sheet.result().get("warnings")).isEqualTo(List.of()); // the standard has no code
  }

  @Test
  void in_short_names_too() {
    Map<String, Object> input = new HashMap<>();
    input.put("Voc_kV", 4.16);
    input.put("electrode", "HOA");
    input.put("Ibf_kA", 15);
    input.put("gap_mm", 104);
    input.put("working_distance_mm", 914.4);
    input.put("T_full_ms", 200);
    input.put("T_reduced_ms", 100);

    assertThat(sheet("ieee1584-extra", input).warnings()).anyMatch(w -> w.contains(SOONER));
  }

  /** A step may be shorter when the one before was longer; all of them together may not. */
  @ParameterizedTest
  @CsvSource({"100, 50, 80, 70, false", "100, 50, 120, 20, true", "100, 50, 150, 0.1, false"})
  void the_steps_of_an_arc_count_together(
      double full1, double full2, double reduced1, double reduced2, boolean told) {
    Map<String, Object> input = Samples.lowVoltage("steps", List.of());
    List.of("I_bf_kA", "T_arc_full_ms", "T_arc_reduced_ms").forEach(input::remove);
    input.put("steps", List.of(List.of(45, full1, reduced1), List.of(20, full2, reduced2)));

    assertThat(
            sheet("ieee1584-2018-multistep", input).warnings().stream()
                .anyMatch(w -> w.contains(SOONER)))
        .isEqualTo(told);
  }
}
