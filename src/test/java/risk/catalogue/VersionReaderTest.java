package risk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a version file is told at once, each with file, line and column. */
class VersionReaderTest {
  private static final Path TABLE = Path.of("src/test/resources/risk/catalogue/flaws.txt");

  private static String unescaped(String line) {
    return line.substring(2).replace("\\n", "\n").replace("\\t", "\t").replace("\\u0001", "\u0001");
  }

  @TestFactory
  Stream<DynamicTest> every_kind_of_flaw_is_told_where_it_is() throws Exception {
    String table = Files.readString(TABLE).replaceAll("(?m)^#.*\n", "");
    return Arrays.stream(table.split("\n\n", -1))
        .map(block -> block.lines().toList())
        .map(lines -> DynamicTest.dynamicTest(lines.get(0) + lines.get(1), () -> told(lines)));
  }

  private static void told(List<String> lines) {
    String text = VersionTexts.with(unescaped(lines.get(0)), unescaped(lines.get(1)));
    assertThat(VersionTexts.flaws(text)).isEqualTo(lines.subList(2, lines.size()));
  }

  @Test
  void the_version_all_these_are_changes_of_has_no_flaw() {
    assertThat(VersionTexts.flaws(VersionTexts.GOOD)).isEmpty();
  }

  @Test
  void all_flaws_of_a_file_are_told_at_once_in_order_of_place() {
    String text =
        VersionTexts.GOOD
            .replace("version: 2.1.0", "version: two")
            .replace("value: 0.5", "value: half")
            .replace("high: 71", "high: 31")
            .replace("slope * age_years", "slope * age_year")
            .replace("level: LOW", "level: low");

    assertThat(VersionTexts.flaws(text))
        .extracting(flaw -> flaw.substring(0, flaw.indexOf(' ')))
        .containsExactly(
            "v.yaml:1:10:", "v.yaml:10:18:", "v.yaml:14:38:", "v.yaml:24:32:", "v.yaml:36:12:");
  }

  @Test
  void weights_must_sum_to_one() {
    String text =
        VersionTexts.GOOD
            .replace("formula: ageing}", "weight: 0.5, formula: ageing}")
            .replace("formula: seen * rate", "weight: 0.25, formula: seen * rate")
            .replace("formula: \"loading / 10.0\"", "weight: 0.125, formula: \"loading / 10.0\"");

    assertThat(VersionTexts.flaws(text))
        .contains("v.yaml:19:1: factors: weights sum to 0.875, expected 1");
  }

  @Test
  void a_version_from_2_on_needs_a_golden_case_to_be_published_and_an_older_one_does_not() {
    String none = VersionTexts.GOOD.replaceAll("(?s)golden:.*", "golden: []\n");

    assertThat(VersionTexts.flaws(none))
        .containsExactly("v.yaml:30:9: golden: expected at least one golden case");
    assertThat(VersionTexts.flaws(none.replace("version: 2.1.0", "version: 1.9.0"))).isEmpty();
  }

  @Test
  void a_let_may_be_named_as_a_date_begins() {
    assertThat(VersionTexts.flaws(VersionTexts.GOOD.replace("ageing", "failed_points"))).isEmpty();
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused_where_they_are() {
    byte[] bytes =
        VersionTexts.GOOD
            .replace("A version for tests", "A vérsion")
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> AlgorithmCatalogue.read("v.yaml", bytes))
        .hasMessage("v.yaml:2:17: not UTF-8");
  }

  @Test
  void an_empty_file_and_a_list_are_no_versions() {
    assertThat(VersionTexts.flaws("")).containsExactly("v.yaml:1:1: the file is empty");
    assertThat(VersionTexts.flaws("- a\n"))
        .containsExactly("v.yaml:1:1: expected a table with the keys of a version");
  }

  @Test
  void windows_line_ends_and_a_byte_order_mark_change_no_place() {
    String text = VersionTexts.with("high: 71", "high: 31");

    assertThat(VersionTexts.flaws("\uFEFF" + text.replace("\n", "\r\n")))
        .isEqualTo(VersionTexts.flaws(text));
  }

  @Test
  void a_number_with_an_exponent_is_a_number_and_a_quoted_date_a_date() {
    String text =
        VersionTexts.GOOD
            .replace("value: 0.5", "value: 5e-1")
            .replace("as_of: 2026-01-01", "as_of: \"2026-01-01\"");

    assertThat(VersionTexts.flaws(text)).isEmpty();
  }

  @Test
  void bundled_released_files_are_byte_for_byte_what_was_released() {
    // By sha256sum on 2026-11-24.
    assertThat(BundledFiles.released())
        .containsAllEntriesOf(
            Map.of(
                "0.1.0", "a98b1420f45d1e8dda89916e38b3a55337fe8aee8b27934883694ecab15d05f0",
                "1.0.0", "e60b813b1d6761c61290ca80737dfe5c3450970e21a8ad181e07e958db5d71c1",
                "1.2.0", "7ca797f23761768984cd35f1aa7db78f6255926f3cbd60f81451f49143684c6c"));
    for (Release release : AlgorithmCatalogue.bundled().releases())
      if (BundledFiles.released().containsKey(release.number().value()))
        assertThat(Hash.of(release.file().bytes()))
            .as(release.number().value())
            .isEqualTo(BundledFiles.released().get(release.number().value()));
  }

  /** The originals are kept as they were, with scores beyond 0..100 and an input of their own. */
  @ParameterizedTest
  @ValueSource(strings = {"1.2.0", "2.0.0"})
  void a_bundled_version_that_is_no_original_passes_what_publishing_asks(String number) {
    VersionFile file =
        BundledFiles.all().stream()
            .filter(f -> f.number().orElseThrow().version().equals(number))
            .findFirst()
            .orElseThrow();

    assertThat(file.publishable(v -> Optional.empty()).version().value()).isEqualTo(number);
  }

  @Test
  void what_was_released_before_more_was_asked_stays_in_use() {
    VersionFile original = BundledFiles.all().get(1);

    assertThat(original.read(v -> Optional.empty()).version().value()).isEqualTo("1.0.0");
    assertThatThrownBy(() -> original.publishable(v -> Optional.empty()))
        .hasMessageContaining("inputs/flag[5]: there is no input 'trip_test_failed'")
        .hasMessageContaining("clamp it");
  }
}
