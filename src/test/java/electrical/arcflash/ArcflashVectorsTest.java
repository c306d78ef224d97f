package electrical.arcflash;

import com.fasterxml.jackson.databind.JsonNode;
import electrical.method.Vectors;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Arc flash against IEEE 1584-2018 Annex D to its printed digits, the official spreadsheet, another
 * program's results over all configurations, and hand-solved direct-current cases.
 */
class ArcflashVectorsTest {
  static List<JsonNode> rows() throws IOException {
    return Vectors.of("/electrical/arcflash-vectors.ndjson.gz");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_published_value_is_reproduced(JsonNode row) {
    Vectors.check(ArcflashMethods.ALL, row);
  }
}
