package electrical.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import electrical.method.Outcome;
import electrical.method.Pages;
import electrical.method.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of this room, and its count of the inspected transformers of IEC TC 10. */
class TransformerPageTest {
  private static final List<String> ZONES = List.of("PD", "T1", "T2", "T3", "DT", "D1", "D2");
  private static final List<String> INSPECTED = List.of("PD", "D1", "D2", "T1/T2", "T3");

  @Test
  void every_method_has_a_worked_example_that_holds() throws IOException {
    Pages.check("transformer.md", TransformerMethods.ALL);
  }

  @Test
  void the_confusion_table_counts_the_zones_of_inspected_transformers() throws IOException {
    List<JsonNode> cases = cases();
    List<String> page = page();
    for (String inspected : INSPECTED) {
      List<String> counts =
          ZONES.stream()
              .map(
                  zone ->
                      cases.stream()
                          .filter(c -> c.path("inspected").asText().equals(inspected))
                          .filter(c -> diagnosis(c).get("duval_triangle1").equals(zone))
                          .count())
              .map(String::valueOf)
              .toList();
      assertThat(page).contains("| " + inspected + " | " + String.join(" | ", counts) + " |");
    }
  }

  @Test
  void the_page_says_how_often_each_method_is_right() throws IOException {
    List<JsonNode> cases = cases();
    List<String> page = page();
    assertThat(page).contains("| method | right of " + cases.size() + " |");
    for (String method : List.of("duval_triangle1", "duval_pentagon1", "iec60599", "rogers"))
      assertThat(page)
          .contains(
              "| " + method + " | " + cases.stream().filter(c -> right(c, method)).count() + " |");
  }

  /** The share of the whole list of 117, 103, asked of the cases kept here. */
  @Test
  void triangle_1_is_right_at_least_as_often_as_on_the_whole_list() throws IOException {
    List<JsonNode> cases = cases();

    long right = cases.stream().filter(c -> right(c, "duval_triangle1")).count();

    assertThat(right * 117).isGreaterThanOrEqualTo(103L * cases.size());
  }

  private static boolean right(JsonNode row, String method) {
    Object said = diagnosis(row).get(method);
    List<?> types = said instanceof List<?> several ? several : Arrays.asList(said);
    return types.stream()
        .anyMatch(t -> Arrays.asList(row.path("inspected").asText().split("/", -1)).contains(t));
  }

  private static Map<String, Object> diagnosis(JsonNode row) {
    return ((Outcome.Calculated)
            TransformerMethods.ALL.stream()
                .filter(m -> m.id().equals("dga-diagnosis"))
                .findFirst()
                .orElseThrow()
                .calculate(Vectors.plain(row.path("input"))))
        .sheet()
        .result();
  }

  private static List<JsonNode> cases() throws IOException {
    return Vectors.of("/electrical/transformer-vectors.ndjson.gz").stream()
        .filter(row -> row.path("suite").asText().equals("iec-tc10"))
        .toList();
  }

  private static List<String> page() throws IOException {
    return Files.readAllLines(Path.of("docs/methods/transformer.md"));
  }
}
