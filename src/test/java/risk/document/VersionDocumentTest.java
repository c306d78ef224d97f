package risk.document;

import static org.assertj.core.api.Assertions.assertThat;

import identity.AlgorithmVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import risk.catalogue.AlgorithmCatalogue;

class VersionDocumentTest {
  private static List<Block> document(String version) {
    return VersionDocument.of(
        new Runner(AlgorithmCatalogue.bundled().file(new AlgorithmVersion(version))), List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1.0", "1.0.0", "1.2.0", "2.0.0"})
  void a_page_is_well_formed_and_needs_nothing_else(String version) throws Exception {
    String page = HtmlPage.of(document(version));

    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
    assertThat(page).doesNotContain("http:", "https:", "url(", "<script", "@import", "src=");
    keep(version + ".html", page);
    keep(version + ".md", MarkdownPage.of(document(version)));
  }

  @Test
  void every_part_of_a_version_is_in_its_document() {
    var version = AlgorithmCatalogue.bundled().file(new AlgorithmVersion("2.0.0"));
    String page = MarkdownPage.of(document("2.0.0"));

    assertThat(page).contains(version.hash());
    version.factors().forEach(f -> assertThat(page).contains("\n    " + f.name() + " = "));
    version.lets().forEach(l -> assertThat(page).containsOnlyOnce("\n    " + l.name() + " = "));
    version
        .parameters()
        .forEach((name, p) -> assertThat(page.replace("\\", "")).contains(p.meaning()));
    assertThat(page).contains("What it gets wrong", "Risk matrix", "Sources", "never falls");
  }

  /** Numbers of the golden case, worked by hand in its file. */
  @Test
  void a_golden_case_is_worked_with_every_value() {
    String page = MarkdownPage.of(document("1.2.0"));

    assertThat(page)
        .contains("### Worn transformer in a damp room")
        .contains("sum = 35 + 6 + 7.99795 + 8.5 + 5.5 + 2.25 = 65.2479")
        .contains("65.24794661190965");
  }

  @Test
  void markdown_has_no_blank_where_a_drawing_was() {
    assertThat(MarkdownPage.of(document("1.2.0"))).doesNotContain("\n\n\n", "<svg");
  }

  /** For the eye; a directory is named with -Ddocuments=DIR. */
  private static void keep(String name, String text) throws IOException {
    String directory = System.getenv("DOCUMENTS");
    if (directory != null) Files.writeString(Path.of(directory, name), text);
  }
}
