package electrical.breaker;

import com.fasterxml.jackson.databind.JsonNode;
import electrical.method.Vectors;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Breaker and connection tests against published values and those derived from the standards'
 * tables.
 */
class BreakerVectorsTest {
  static List<JsonNode> rows() throws IOException {
    return Vectors.of("/electrical/breaker-vectors.ndjson.gz");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_published_value_is_reproduced(JsonNode row) {
    Vectors.check(BreakerMethods.ALL, row);
  }
}
