package electrical.safety;

import com.fasterxml.jackson.databind.JsonNode;
import electrical.method.Vectors;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PPE categories and shock boundaries against rows transcribed from NFPA 70E-2021 and 2024. */
class SafetyVectorsTest {
  static List<JsonNode> rows() throws IOException {
    return Vectors.of("/electrical/safety-vectors.ndjson.gz");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_published_value_is_reproduced(JsonNode row) {
    Vectors.check(SafetyMethods.ALL, row);
  }
}
