package electrical.thermography;

import com.fasterxml.jackson.databind.JsonNode;
import electrical.method.Vectors;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hot spots against readings of NETA Table 100.18. */
class ThermographyVectorsTest {
  static List<JsonNode> rows() throws IOException {
    return Vectors.of("/electrical/thermography-vectors.ndjson.gz");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_published_value_is_reproduced(JsonNode row) {
    Vectors.check(ThermographyMethods.ALL, row);
  }
}
