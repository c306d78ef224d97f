package risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.Version;
import risk.catalogue.VersionFile;

/** The override shown in docs/algorithm-2.0.0.md, with its golden case worked there, is one. */
class ConditionOverrideTest {
  @Test
  void the_example_of_the_document_is_read_and_changes_the_money() throws IOException {
    String document = Files.readString(Path.of("docs/algorithm-2.0.0.md"));
    String text =
        document
            .substring(document.indexOf("    version: 2.0.0-mill"))
            .lines()
            .takeWhile(line -> line.startsWith("    "))
            .map(line -> line.substring(4))
            .collect(Collectors.joining("\n"));

    Version version =
        new VersionFile("mill.yaml", text.getBytes(StandardCharsets.UTF_8))
            .read(AlgorithmCatalogue.bundled()::find);

    assertThat(version.parameters().get("loss_factor").value()).isEqualTo(2);
    assertThat(version.golden()).hasSize(1);
  }
}
