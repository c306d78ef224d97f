package app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sample.SampleMessage;
import sample.SamplePortfolio;

/** What the journal tells of an item, held to what the living item says. */
class TimelineIT {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> OF_THE_MOMENT =
      Set.of(
          "known_at",
          "projection",
          "risk_score_micros",
          "registered",
          "decommissioned",
          "said",
          "calculated_at");
  private static final String LOADED =
      """
      {"record_id":"m2","equipment_id":"T-1","measured_at":"2025-05-01","values":{"loading":95}}""";

  private static void publish(
      World world, World.Place place, Node node, List<SampleMessage> messages) throws Exception {
    try (Loader loader = new Loader(place.broker(), place.topology())) {
      loader.publish(messages);
    }
    world.settled(place, List.of(node));
  }

  private static SampleMessage message(String type, String body) throws IOException {
    JsonNode parsed = MAPPER.readTree(body);
    return new SampleMessage(
        type, "id-" + body.hashCode(), "normal", Optional.empty(), (ObjectNode) parsed);
  }

  private static JsonNode ok(HttpResponse<String> response) throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return MAPPER.readTree(response.body());
  }

  private static JsonNode timeless(JsonNode answer) {
    return ((ObjectNode) answer.deepCopy()).remove(OF_THE_MOMENT);
  }

  @Test
  void what_if_of_a_fact_is_recording_it_and_what_was_known_before_stays_known() throws Exception {
    try (World world = World.create()) {
      World.Place place = world.place();
      try (Node node = Node.start(place.environment()).ready()) {
        String risk = "/api/v1/equipment/T-1/risk";
        SampleMessage registration =
            message(
                "voltmetrics.equipment.upsert.v1",
                """
                {"id":"T-1","facility_id":"F-1","type":"TRANSFORMER","at":"2001-05-01",
                 "installation_date":"2001-05-01","loading":50}""");
        publish(world, place, node, List.of(registration));
        JsonNode first = ok(node.get(risk));
        Instant then = Instant.now();
        String supposed =
            "{\"facts\":[{\"type\":\"voltmetrics.measurement.record.v1\",\"body\":"
                + LOADED
                + "}]}";
        JsonNode whatIf = ok(node.post("/api/v1/equipment/T-1/what-if", supposed));
        assertThat(ok(node.get(risk))).isEqualTo(first);

        publish(world, place, node, List.of(message("voltmetrics.measurement.record.v1", LOADED)));

        JsonNode second = ok(node.get(risk));
        assertThat(timeless(whatIf.path("before"))).isEqualTo(timeless(first));
        assertThat(timeless(whatIf.path("after"))).isEqualTo(timeless(second));
        JsonNode known = ok(node.get(risk + "?known_at=" + then));
        assertThat(timeless(known)).isEqualTo(timeless(first));
        assertThat(known.path("said").path("risk_score_exact"))
            .isEqualTo(first.path("risk_score_exact"));
        JsonNode change = ok(node.get(risk + "/changes?from=" + then));
        assertThat(change.path("effect_micros")).isEqualTo(whatIf.path("effect_micros"));
        assertThat(change.path("steps")).hasSize(1);
        assertThat(node.get("/api/v1/equipment/T-2/risk?known_at=" + then).statusCode())
            .isEqualTo(404);
      }
    }
  }

  @Test
  void every_item_of_a_sample_is_the_same_by_its_journal() throws Exception {
    List<SampleMessage> messages =
        SamplePortfolio.generate(5, LocalDate.of(2026, 10, 1)).subList(0, 2_000);
    try (World world = World.create()) {
      World.Place place = world.place();
      try (Node node = Node.start(place.environment()).ready()) {
        publish(world, place, node, messages);
        int compared = 0;
        for (String path : World.paths(messages)) {
          if (!path.startsWith("/api/v1/equipment/")) continue;
          HttpResponse<String> live = node.get(path);
          HttpResponse<String> journaled = node.get(path + "?algorithm_version=2.0.0");
          assertThat(journaled.statusCode()).as(path).isEqualTo(live.statusCode());
          if (live.statusCode() != 200) continue;
          assertThat(timeless(MAPPER.readTree(journaled.body())))
              .as(path)
              .isEqualTo(timeless(MAPPER.readTree(live.body())));
          compared++;
        }
        assertThat(compared).isGreaterThan(50);
      }
    }
  }
}
