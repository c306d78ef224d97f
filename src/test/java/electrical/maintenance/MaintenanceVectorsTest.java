package electrical.maintenance;

import com.fasterxml.jackson.databind.JsonNode;
import electrical.method.Vectors;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Table 9.2.2 and the condition rules against rows transcribed from NFPA 70B-2023. */
class MaintenanceVectorsTest {
  static List<JsonNode> rows() throws IOException {
    return Vectors.of("/electrical/maintenance-vectors.ndjson.gz");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_published_value_is_reproduced(JsonNode row) {
    Vectors.check(MaintenanceMethods.ALL, row);
  }
}
