package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sample.SampleMessage;
import sample.SamplePortfolio;

/** Lists and histories of a node that has just started: they wake no item. */
class ListsIT {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<SampleMessage> MESSAGES =
      SamplePortfolio.generate(23, LocalDate.of(2026, 10, 1)).subList(0, 1_200);

  private static JsonNode ok(Node node, String path) throws IOException {
    var response = node.get(path);
    assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
    return MAPPER.readTree(response.body());
  }

  private static double woken(Node node) throws IOException {
    return node.get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith("voltmetrics_equipment_woken_total"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  @Test
  void every_list_and_history_is_answered_without_waking_an_item() throws Exception {
    try (World world = World.create()) {
      World.Place place = world.place();
      try (Node first = Node.start(place.environment()).ready();
          Loader loader = new Loader(place.broker(), place.topology())) {
        loader.publish(MESSAGES);
        world.settled(place, List.of(first));
      }
      try (Node node = Node.start(place.environment()).ready()) {
        // the printed summary asks the ten top threats for their reasons
        await().atMost(Duration.ofSeconds(60)).until(() -> node.log().contains("API console"));
        double before = woken(node);
        JsonNode items = ok(node, "/api/v1/equipment?limit=1000&in_service=true,false");
        assertThat(items.path("total").asInt()).isGreaterThan(50);
        JsonNode item = items.at("/equipment/0");
        String id = item.path("equipment_id").asText();
        asked(node, id, item.path("facility_id").asText());
        assertThat(woken(node)).isEqualTo(before);

        JsonNode risk = ok(node, "/api/v1/equipment/" + id + "/risk");
        assertThat(risk.path("risk_score").asInt()).isEqualTo(item.path("risk_score").asInt());
        assertThat(woken(node)).isBetween(before, before + 1);
        readsItsOwnWrite(node);
      }
    }
  }

  private static void asked(Node node, String id, String facility) throws IOException {
    for (String list : List.of("equipment", "facilities", "regions", "due", "summary"))
      ok(node, "/api/v1/" + list);
    JsonNode history = ok(node, "/api/v1/equipment/" + id + "/history?limit=1000");
    JsonNode raw = ok(node, "/api/v1/equipment/" + id + "/results?resolution=raw&from=2020-01-01");
    assertThat(raw.path("results")).isNotEmpty();
    assertThat(history.path("total").asInt()).isGreaterThanOrEqualTo(raw.path("results").size());
    ok(node, "/api/v1/equipment/" + id + "/results?view=recomputed");
    JsonNode trend = ok(node, "/api/v1/facilities/" + facility + "/trend");
    assertThat(trend.at("/current/published").asBoolean()).isTrue();
    String region = ok(node, "/api/v1/regions").at("/regions/0/region").asText();
    ok(node, "/api/v1/regions/" + region.replace(" ", "%20") + "/trend");
  }

  private static void readsItsOwnWrite(Node node) throws IOException {
    String body =
        "{\"id\":\"NEW-1\",\"type\":\"PANEL\",\"facility_id\":\"NEW-SITE\",\"installation_date\":\"2001-05-01\"}";
    var answer = node.post("/api/v1/calculations/risk", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    long revision = MAPPER.readTree(answer.body()).path("revision").asLong();

    JsonNode list =
        ok(node, "/api/v1/equipment?facility_id=NEW-SITE&min_revision=NEW-1:" + revision);
    assertThat(list.at("/equipment/0/revision").asLong()).isEqualTo(revision);
  }
}
