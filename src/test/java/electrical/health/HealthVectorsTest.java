package electrical.health;

import com.fasterxml.jackson.databind.JsonNode;
import electrical.method.Vectors;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Health, consequence and risk against an independent evaluation of the published CNAIM document,
 * the document's own examples, and the fact sheet's unit examples and risk matrix.
 */
class HealthVectorsTest {
  static List<JsonNode> rows() throws IOException {
    return Vectors.of("/electrical/health-vectors.ndjson.gz");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_published_value_is_reproduced(JsonNode row) {
    Vectors.check(HealthMethods.ALL, row);
  }
}
