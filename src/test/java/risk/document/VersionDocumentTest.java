package risk.document;

import static org.assertj.core.api.Assertions.assertThat;

import identity.AlgorithmVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
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

  /** For the eye; a directory is named with -Ddocuments=DIR. */
  private static void keep(String name, String text) throws IOException {
    String directory = System.getenv("DOCUMENTS");
    if (directory != null) Files.writeString(Path.of(directory, name), text);
  }
}
