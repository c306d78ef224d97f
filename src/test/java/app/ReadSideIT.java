package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sample.SampleMessage;
import sample.SamplePortfolio;

/** The tables of a cluster say what its items and facilities say, and ask none of them. */
class ReadSideIT {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration LEVEL = Duration.ofSeconds(60);
  private static final List<SampleMessage> MESSAGES =
      SamplePortfolio.generate(17, LocalDate.of(2026, 10, 1)).subList(0, 3_000);

  private static List<Node> three(World.Place place) throws Exception {
    int[] ports = {Node.freePort(), Node.freePort(), Node.freePort()};
    List<Node> nodes = new ArrayList<>();
    for (int port : ports) {
      Map<String, String> environment = new HashMap<>(place.environment());
      environment.put("VOLTMETRICS_CLUSTER_PORT", Integer.toString(port));
      environment.put(
          "VOLTMETRICS_CLUSTER_SEEDS", "127.0.0.1:" + ports[0] + ",127.0.0.1:" + ports[1]);
      nodes.add(Node.start(environment));
    }
    for (Node node : nodes) node.ready();
    return nodes;
  }

  private static JsonNode ok(Node node, String path) throws IOException {
    var response = node.get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return MAPPER.readTree(response.body());
  }

  private static double metric(Node node, String name) throws IOException {
    return node.get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private static List<List<String>> rows(World.Place place, String sql) throws SQLException {
    List<List<String>> out = new ArrayList<>();
    String url = place.environment().get("VOLTMETRICS_DATABASE_URL");
    try (Connection connection = DriverManager.getConnection(url, "postgres", "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++)
          row.add(String.valueOf(rows.getString(i)));
        out.add(row);
      }
    }
    return out;
  }

  private static void level(World.Place place, Node node, int generation) {
    await()
        .atMost(LEVEL)
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(
            () -> {
              JsonNode state = ok(node, "/api/v1/views");
              assertThat(state.path("generation").asInt()).isEqualTo(generation);
              assertThat(state.path("lag_seconds").asDouble()).isZero();
              assertThat(rows(place, "select sum(events) from views_" + generation + ".position"))
                  .isEqualTo(rows(place, "select count(*) from event_journal"));
            });
  }

  private static void itemsAgree(World.Place place, Node node, int generation) throws Exception {
    List<List<String>> items =
        rows(
            place,
            "select equipment_id, coalesce(score, 0), facility_id, in_service, revision from views_"
                + generation
                + ".item");
    assertThat(items).hasSizeGreaterThan(100);
    for (List<String> item : items) {
      String path = "/api/v1/equipment/" + item.getFirst() + "/risk";
      if (item.get(3).equals("f")) {
        assertThat(node.get(path).statusCode()).isEqualTo(410);
        continue;
      }
      JsonNode said = ok(node, path);
      assertThat(
              List.of(
                  said.path("risk_score").asText(),
                  said.path("facility_id").asText(),
                  said.path("revision").asText()))
          .as(item.getFirst())
          .isEqualTo(List.of(item.get(1), item.get(2), item.get(4)));
    }
  }

  private static void facilitiesAgree(World.Place place, Node node, int generation)
      throws Exception {
    List<List<String>> facilities =
        rows(
            place,
            "select facility_id, coalesce(score, 0), coalesce(exact, 0)::float8, revision, name from views_"
                + generation
                + ".facility");
    assertThat(facilities).hasSizeGreaterThan(1);
    for (List<String> facility : facilities) {
      JsonNode said = ok(node, "/api/v1/facilities/" + facility.getFirst() + "/risk");
      assertThat(said.path("risk_score").asText()).isEqualTo(facility.get(1));
      assertThat(said.path("risk_score_exact").asDouble())
          .isEqualTo(Double.parseDouble(facility.get(2)));
      assertThat(said.path("revision").asText()).isEqualTo(facility.get(3));
      assertThat(said.path("name").asText("null")).isEqualTo(facility.get(4));
    }
  }

  @Test
  void tables_follow_a_cluster_that_loses_a_node_and_are_made_anew_while_it_works()
      throws Exception {
    try (World world = World.create()) {
      World.Place place = world.place();
      List<Node> nodes = three(place);
      try (Loader loader = new Loader(place.broker(), place.topology())) {
        loader.publish(MESSAGES.subList(0, 1_500));
        Thread.sleep(2_000);
        nodes.get(1).kill();
        loader.publish(MESSAGES.subList(1_500, 3_000));
      }
      List<Node> left = List.of(nodes.get(0), nodes.get(2));
      world.settled(place, left);
      level(place, left.getLast(), 1);

      double woken = woken(left);
      assertThat(left.getFirst().post("/api/v1/views/rebuild", "{}").statusCode()).isEqualTo(200);
      level(place, left.getLast(), 2);
      assertThat(woken(left)).isEqualTo(woken).isPositive();
      assertThat(metric(left.getFirst(), "voltmetrics_projection_lag_seconds{")).isLessThan(8);

      itemsAgree(place, left.getFirst(), 2);
      facilitiesAgree(place, left.getFirst(), 2);
      for (Node node : nodes) node.close();
    }
  }

  private static double woken(List<Node> nodes) throws IOException {
    double sum = 0;
    for (Node node : nodes) sum += metric(node, "voltmetrics_equipment_woken_total");
    return sum;
  }
}
