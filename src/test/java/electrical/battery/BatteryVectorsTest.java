package electrical.battery;

import com.fasterxml.jackson.databind.JsonNode;
import electrical.method.Vectors;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Battery rules against published values and those derived from the standards' tables. */
class BatteryVectorsTest {
  static List<JsonNode> rows() throws IOException {
    return Vectors.of("/electrical/battery-vectors.ndjson.gz");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_published_value_is_reproduced(JsonNode row) {
    Vectors.check(BatteryMethods.ALL, row);
  }
}
