package risk.document;

import static org.assertj.core.api.Assertions.assertThat;

import identity.AlgorithmVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Version;

/** The whole calculation of one item, on several pages. */
class AssessmentSheetTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final AssessmentSheet.Item WORN =
      new AssessmentSheet.Item(
          "T-1",
          Map.of(
              "type",
              "TRANSFORMER",
              "installation_date",
              LocalDate.of(1995, 6, 1),
              "last_maintained",
              LocalDate.of(2024, 6, 1),
              "conductor_material",
              "copper",
              "humidity",
              85.0,
              "ambient_temperature",
              30.0,
              "loading",
              75.0,
              "visible_corrosion",
              true),
          Map.of("humidity", "%", "ambient_temperature", "Cel", "loading", "%"));

  private static Version version(String number) {
    return AlgorithmCatalogue.bundled().file(new AlgorithmVersion(number));
  }

  /** By hand: 365 days / 365.25 = 0.999316; 25 + 0.999316 x 15 = 39.98974; x 0.2 = 7.997947. */
  @Test
  void a_line_has_the_numbers_that_were_put_in_and_the_result() {
    String page = AssessmentSheet.of(new Runner(version("1.2.0")), WORN, DAY);

    assertThat(page)
        .contains("years_since_maintenance = 0.999316")
        .contains("25 + 0.999316 × 15")
        .contains("39.9897, x weight 0.2 = 7.99795 points")
        .contains("= 35 + 6 + 7.99795 + 8.5 + 5.5 + 2.25 = 65.2479")
        .contains("score = 65")
        .contains("humidity = 85 %");
  }

  @Test
  void what_is_not_known_is_named_and_never_a_bare_zero() {
    String page = AssessmentSheet.of(version("1.2.0"), Map.of("type", "PANEL"), DAY);

    assertThat(page).contains("age: unknown", "level UNKNOWN", "humidity", "NOT KNOWN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1.0", "1.0.0", "1.2.0", "2.0.0"})
  void every_version_has_a_page_of_lines_that_fit(String number) throws IOException {
    String page = AssessmentSheet.of(new Runner(version(number)), WORN, DAY);

    assertThat(page.lines()).allMatch(line -> line.length() <= 100).hasSizeGreaterThan(40);
    String directory = System.getenv("DOCUMENTS");
    if (directory != null) Files.writeString(Path.of(directory, number + ".txt"), page);
  }
}
