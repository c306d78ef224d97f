package app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A snapshot of a format that is no longer read costs a replay and nothing else. */
class OldSnapshotIT {
  private static final int FACTS = 120; // a snapshot comes every 100

  private static void record(Node node, int facts) throws Exception {
    for (int i = 1; i <= facts; i++) {
      String body =
          "{\"id\":\"T-1\",\"facility_id\":\"F-1\",\"type\":\"panel\",\"name\":\"n%d\"}"
              .formatted(i);
      assertThat(node.post("/api/v1/calculations/risk", body).statusCode()).isEqualTo(200);
    }
  }

  private static int age(Path data) throws SQLException {
    try (LocalDatabase database = LocalDatabase.start(data);
        Connection connection = DriverManager.getConnection(database.url(), "postgres", "");
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(
          "update snapshot set snapshot_ser_manifest = 'equipment-snapshot.1'"
              + " where snapshot_ser_manifest = 'equipment-snapshot.2'");
    }
  }

  @Test
  void the_item_is_what_its_events_make_it() throws Exception {
    Path data = Files.createTempDirectory("voltmetrics-snapshot");
    Map<String, String> environment =
        Map.of("VOLTMETRICS_DATA", data.toString(), "VOLTMETRICS_BROKER_PORT", "0");
    try (Node node = Node.start(environment).ready()) {
      record(node, FACTS);
    }
    assertThat(age(data)).as("snapshots made older").isPositive();
    try (Node node = Node.start(environment).ready()) {
      assertThat(node.get("/api/v1/equipment/T-1/risk").body()).contains("\"facts\":" + FACTS);
    }
  }
}
