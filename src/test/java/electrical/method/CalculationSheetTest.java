package electrical.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import electrical.catalogue.MethodCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quantity.Unit;

/** Sheets as people print them. */
class CalculationSheetTest {
  private static final Path RESOURCES = Path.of("src/test/resources/electrical");
  private static final Map<String, Object> ANNEX_D1 =
      Map.of(
          "V_oc_kV", "4160 V",
          "electrode_config", "vcb",
          "I_bf_kA", 15,
          "gap_mm", 104,
          "working_distance_mm", "36 in",
          "enclosure_height_mm", 1143,
          "enclosure_width_mm", 762,
          "enclosure_depth_mm", 508,
          "T_arc_full_ms", 197,
          "T_arc_reduced_ms", 223);

  private static String page(Method method, Map<String, ?> raw) {
    return switch (method.calculate(raw)) {
      case Outcome.Calculated calculated -> CalculationSheet.of(method, raw, calculated.sheet());
      case Outcome.Refused refused -> throw new AssertionError(refused.refusals());
    };
  }

  /** The approved page was read beside Annex D.1 of IEEE 1584-2018, whose figures it prints. */
  @Test
  void the_first_example_of_annex_d_gives_the_approved_page() throws IOException {
    Method method = MethodCatalogue.published().find("ieee1584-2018").orElseThrow();

    String page = page(method, ANNEX_D1);

    assertThat(page).isEqualTo(Files.readString(RESOURCES.resolve("method/annex-d1-sheet.txt")));
    assertThat(page)
        .contains(
            "= 11.1167 kA", "= 12.8158 kA", "= 14.1165 kA", "= 12.9795 kA") // 11.117 ... 12.979
        .contains("= 12.1517 J/cm2", "= 1606 mm", "= 13.3433 J/cm2", "= 1704.19 mm");
  }

  @Test
  void every_line_of_every_sheet_fits_a_page_and_every_result_is_on_it() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith("-vectors.ndjson.gz")).toList())
        for (JsonNode row : Vectors.of("/electrical/" + file.getFileName())) fits(row);
    }
  }

  private static void fits(JsonNode row) {
    Method method = MethodCatalogue.published().find(row.path("method").asText()).orElseThrow();
    Map<String, Object> raw = Vectors.plain(row.path("input"));
    if (!(method.calculate(raw) instanceof Outcome.Calculated calculated)) return;
    String page = CalculationSheet.of(method, raw, calculated.sheet());
    assertThat(page.lines()).as(row.toString()).allMatch(line -> line.length() <= 100);
    for (String name : calculated.sheet().result().keySet())
      assertThat(page).as(row.toString()).containsPattern("\n  \\Q" + name + "\\E( =|:)");
  }

  @Test
  void inputs_are_shown_as_understood_and_absent_ones_by_name() {
    String page =
        page(
            sums(List.of("none")),
            Map.of("parts", List.of(List.of("1 m"), List.of(250)), "why", "two\nlines\u0007"));

    assertThat(page)
        .contains("INPUTS\n  parts:\n    1:\n      length = 1000 mm\n    2:\n      length = 250 mm")
        .contains("  why = two lines\n  not given: factor, plan\n")
        .contains("STEPS\n  sum = length 1 + ... = 1250 mm\n")
        .contains("RESULT\n  sum = 1250 mm (all lengths)\n  none = none\n")
        .contains("ASSUMED\n  factor 1\n", "NOT KNOWN\n  the plan\n", "WARNINGS\n  none\n");
  }

  @Test
  void a_word_longer_than_a_line_is_cut() {
    String page = page(sums(List.of()), Map.of("parts", List.of(), "why", "x".repeat(500)));

    assertThat(page.lines()).allMatch(line -> line.length() <= 100);
    assertThat(page.chars().filter(c -> c == 'x').count()).isGreaterThanOrEqualTo(500);
  }

  private static Method sums(List<String> none) {
    return new Method(
        "sum",
        "1.0.0",
        "test",
        "Sum of lengths",
        List.of(new Citation("none", "2025", "none", Confidence.C)),
        List.of(
            Input.rows("parts", 0, "", Input.number("length", Unit.MILLIMETRE, 0, 9999, "")),
            Input.text("why", ""),
            Input.number("factor", Unit.ONE, 0, 9, "").optional(),
            Input.open("plan", "").optional()),
        List.of(new Output("sum", "mm", "all lengths")),
        in -> sum(in, none));
  }

  private static Outcome sum(Inputs in, List<String> none) {
    double sum = in.rows("parts").stream().mapToDouble(part -> part.number("length")).sum();
    Sheet.Draft draft = Sheet.draft().value("sum", sum);
    none.forEach(name -> draft.result(name, null));
    return draft
        .step("sum", "length 1 + ...", sum, "mm")
        .assume("factor 1")
        .unknown("the plan")
        .done();
  }
}
