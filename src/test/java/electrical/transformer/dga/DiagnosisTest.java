package electrical.transformer.dga;

import static org.assertj.core.api.Assertions.assertThat;

import electrical.method.Sheet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The methods side by side: agreement is said, never made. */
class DiagnosisTest {
  private static final long SEED = 2019;

  /** Case 86 of the IEC TC 10 list, inspected as T3: every method says thermal. */
  @Test
  void methods_that_name_one_family_agree() {
    Sheet sheet =
        RatioMethodsTest.sheet(
            Diagnosis.METHOD,
            Map.of("H2", 1100, "CH4", 1600, "C2H6", 221, "C2H4", 2010, "C2H2", 26));

    assertThat(sheet.value()).isEqualTo("agree");
    assertThat(sheet.result())
        .containsEntry("duval_triangle1", "T3")
        .containsEntry("duval_triangle4", null)
        .containsEntry("duval_triangle5", "T3-H")
        .containsEntry("doernenburg", null)
        .containsEntry("most_dangerous", "T3");
    assertThat(sheet.unknown()).isNotEmpty();
  }

  /**
   * Case 9 of the list, inspected as PD: Triangle 1 PD, Pentagon 1 stray gassing, Rogers normal.
   */
  @Test
  void methods_that_differ_are_named_and_none_is_dropped() {
    Sheet sheet =
        RatioMethodsTest.sheet(
            Diagnosis.METHOD,
            Map.of("H2", 26_788, "CH4", 18_342, "C2H6", 2111, "C2H4", 27, "C2H2", 0));

    assertThat(sheet.value()).isEqualTo("disagree");
    assertThat(sheet.result().get("families"))
        .isEqualTo(
            Map.of(
                "partial discharge", List.of("duval_triangle1"),
                "thermal", List.of("duval_triangle4"),
                "stray gassing", List.of("duval_pentagon1", "duval_pentagon2"),
                "none", List.of("duval_triangle5", "iec60599"),
                "normal", List.of("rogers")));
    assertThat(sheet.warnings()).anyMatch(w -> w.contains("different families"));
  }

  @Test
  void gases_below_their_typical_levels_are_no_evidence() {
    Sheet sheet =
        RatioMethodsTest.sheet(
            Diagnosis.METHOD,
            Map.of("H2", 20, "CH4", 20, "C2H6", 10, "C2H4", 10, "C2H2", 0, "CO", 100));

    assertThat(sheet.warnings()).anyMatch(w -> w.contains("no evidence of a fault"));
    assertThat(sheet.result()).containsEntry("above_typical", List.of());
  }

  @Test
  void each_method_says_here_what_it_says_by_itself() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 2000; i++) {
      Map<String, Double> gases = new java.util.LinkedHashMap<>();
      for (Gas gas : KeyGas.COMBUSTIBLE) gases.put(gas.name(), (double) random.nextInt(400));
      gases.put("H2", 1.0 + random.nextInt(400));
      gases.put("CH4", 1.0 + random.nextInt(400));
      Map<String, Object> all = RatioMethodsTest.sheet(Diagnosis.METHOD, gases).result();

      assertThat(all.get("duval_triangle1"))
          .as("seed %d %s", SEED, gases)
          .isEqualTo(RatioMethodsTest.sheet(DuvalTriangle1.METHOD, gases).value());
      assertThat(all.get("duval_pentagon1"))
          .as("seed %d %s", SEED, gases)
          .isEqualTo(RatioMethodsTest.sheet(DuvalPentagons.METHOD, gases).value());
      assertThat(all.get("iec60599"))
          .as("seed %d %s", SEED, gases)
          .isEqualTo(RatioMethodsTest.sheet(Iec60599Ratios.METHOD, gases).result().get("faults"));
      assertThat(all.get("doernenburg"))
          .as("seed %d %s", SEED, gases)
          .isEqualTo(RatioMethodsTest.sheet(Doernenburg.METHOD, gases).value());
      assertThat(all.get("key_gas"))
          .as("seed %d %s", SEED, gases)
          .isEqualTo(RatioMethodsTest.sheet(KeyGas.METHOD, gases).value());
    }
  }
}
