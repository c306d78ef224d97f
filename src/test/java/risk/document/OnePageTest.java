package risk.document;

import static org.assertj.core.api.Assertions.assertThat;

import identity.AlgorithmVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Version.Golden;

/** The page of one item; docs/calculation.md shows one and works some of its lines by hand. */
class OnePageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final List<String> TYPES =
      List.of("TRANSFORMER", "PANEL", "BREAKER", "BATTERY", "CABLE", "MOTOR", "SURGE_ARRESTER");

  private static Runner runner(String version) {
    return new Runner(AlgorithmCatalogue.bundled().file(new AlgorithmVersion(version)));
  }

  private static String page(Runner runner, Map<String, Object> evidence) {
    return OnePage.of(runner, new AssessmentSheet.Item("T-1", evidence, Map.of()), DAY);
  }

  private static final Map<String, String> UNITS =
      Map.of(
          "hydrogen", "[ppm]",
          "methane", "[ppm]",
          "ethane", "[ppm]",
          "ethylene", "[ppm]",
          "acetylene", "[ppm]",
          "loading", "%",
          "voltage_rating", "V");

  /** The first golden case of 2.0.0, whose steps are worked by hand in the version file. */
  private static String worn() {
    Runner runner = runner("2.0.0");
    Golden golden = runner.version().golden().getFirst();
    return OnePage.of(
        runner, new AssessmentSheet.Item("T-1", golden.evidence(), UNITS), golden.asOf());
  }

  @Test
  void the_page_in_the_documentation_is_what_is_computed() throws IOException {
    String documented = Files.readString(Path.of("docs/calculation.md"));

    Matcher fenced = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL).matcher(documented);

    assertThat(fenced.find()).isTrue();
    assertThat(fenced.group(1)).isEqualTo(worn());
  }

  /**
   * By hand, see the golden case: 12 + 13 log 3.3333 = 18.797; together 69.064; 12 of 36 months.
   */
  @Test
  void a_step_has_the_numbers_that_were_put_in_and_the_result() {
    assertThat(worn().replaceAll("\\s+", " "))
        .contains("gas_level_points = min(25, 12 + 13 × log₁₀(3.33333)) = 18.7974")
        .contains("floor = 41, since gas_beyond_limits")
        .contains("= 69.064")
        .contains("score = 69, level MEDIUM");
  }

  @Test
  void an_item_without_evidence_has_no_score() {
    assertThat(page(runner("1.2.0"), Map.of("type", "PANEL")))
        .contains("level UNKNOWN", "and all of the unknown factors");
  }

  /** The sample states some 40 attributes of an item, far more than anyone records. */
  @ParameterizedTest
  @ValueSource(strings = {"0.1.0", "1.0.0", "1.2.0", "2.0.0"})
  void it_is_one_page_for_any_item(String version) {
    Runner runner = runner(version);
    PlausibleEvidence sample = new PlausibleEvidence(List.of(runner));
    for (String type : TYPES)
      for (int i = 0; i < 40; i++) {
        String page = page(runner, sample.item(type, i));
        assertThat(page.lines()).allMatch(line -> line.length() <= 100);
        assertThat(page.lines()).as(page).hasSizeBetween(12, OnePage.LINES);
      }
  }
}
