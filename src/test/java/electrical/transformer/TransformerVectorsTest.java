package electrical.transformer;

import com.fasterxml.jackson.databind.JsonNode;
import electrical.method.Vectors;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The methods against published and independently computed values. */
class TransformerVectorsTest {
  static List<JsonNode> rows() throws IOException {
    return Vectors.of("/electrical/transformer-vectors.ndjson.gz");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_published_value_is_reproduced(JsonNode row) {
    Vectors.check(TransformerMethods.ALL, row);
  }
}
