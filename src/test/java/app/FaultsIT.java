package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amqp.Publisher;
import amqp.RabbitControl;
import amqp.Wire;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.rabbitmq.client.AMQP;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import sample.SampleMessage;
import sample.SamplePortfolio;

/** What breaks outside costs no fact: the database, the wire to the broker, the engine itself. */
class FaultsIT {
  private static final List<SampleMessage> MESSAGES =
      SamplePortfolio.generate(5, LocalDate.of(2026, 10, 1)).subList(0, 3_000);

  private static EmbeddedPostgres postgres(Path home, int port) throws Exception {
    return EmbeddedPostgres.builder()
        .setDataDirectory(home)
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }

  @Test
  void a_database_restart_under_load_delays_facts_and_loses_none() throws Exception {
    Path home = Files.createTempDirectory("voltmetrics-restart");
    int port = Node.freePort();
    EmbeddedPostgres postgres = postgres(home, port);
    try (World world = World.create()) {
      World.Place place = world.place();
      Map<String, String> environment = new HashMap<>(place.environment());
      environment.put(
          "VOLTMETRICS_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres");
      try (Node node = Node.start(environment).ready();
          Loader loader = new Loader(place.broker(), place.topology())) {
        loader.publish(MESSAGES.subList(0, 1_500));
        postgres.close();
        loader.publish(MESSAGES.subList(1_500, 3_000));
        await().atMost(Duration.ofSeconds(60)).until(() -> !node.isReady());
        assertThat(node.get("/health/ready").body()).contains("database");
        postgres = postgres(home, port);

        await().atMost(Duration.ofSeconds(90)).until(node::isReady);
        world.settled(place, List.of(node));
        World.everyFactIsThere(node, MESSAGES);
        assertThat(world.deadLetters(place)).isZero();
      }
    } finally {
      postgres.close();
    }
  }

  @Test
  void death_between_the_journal_and_the_acknowledgement_repeats_facts_and_changes_nothing()
      throws Exception {
    try (World world = World.create()) {
      World.Place place = world.place();
      Map<String, String> environment = new HashMap<>(place.environment());
      try (Wire wire = new Wire(place.broker().uri());
          Loader loader = new Loader(place.broker(), place.topology())) {
        environment.put("VOLTMETRICS_BROKER_URI", wire.uri());
        Node first = Node.start(environment).ready();
        wire.hold(); // deliveries still come in, acknowledgements no longer go out
        List<SampleMessage> few = MESSAGES.subList(0, 200);
        loader.publish(few);
        await().atMost(Duration.ofSeconds(30)).until(() -> first.counted("done") >= 150);
        first.kill();
      }
      try (Node second = Node.start(place.environment()).ready()) {
        world.settled(place, List.of(second));
        World.everyFactIsThere(second, MESSAGES.subList(0, 200));
        assertThat(second.counted("done")).isGreaterThanOrEqualTo(200);
      }
    }
  }

  @Test
  void a_wire_cut_again_and_again_under_load_loses_nothing() throws Exception {
    try (World world = World.create()) {
      World.Place place = world.place();
      Map<String, String> environment = new HashMap<>(place.environment());
      try (Wire wire = new Wire(place.broker().uri());
          Loader loader = new Loader(place.broker(), place.topology())) {
        environment.put("VOLTMETRICS_BROKER_URI", wire.uri());
        try (Node node = Node.start(environment).ready()) {
          for (int from = 0; from < 3_000; from += 500) {
            loader.publish(MESSAGES.subList(from, from + 500));
            wire.cut();
            Thread.sleep(300);
          }
          await().atMost(Duration.ofSeconds(60)).until(node::isReady);
          world.settled(place, List.of(node));
          World.everyFactIsThere(node, MESSAGES);
          assertThat(world.deadLetters(place)).isZero();
        }
      }
    }
  }

  static boolean rabbitIsOurs() {
    return RabbitControl.available();
  }

  @Test
  @EnabledIf("rabbitIsOurs")
  void a_restart_of_rabbitmq_under_load_records_every_fact_exactly_once() throws Exception {
    try (World world = World.create()) {
      World.Place place = world.place();
      try (Node node = Node.start(place.environment()).ready()) {
        publish(place, MESSAGES.subList(0, 2_000));
        RabbitControl.run("stop_app");
        await().atMost(Duration.ofSeconds(30)).until(() -> !node.isReady());
        RabbitControl.run("start_app");
        await().atMost(Duration.ofSeconds(60)).until(node::isReady);
        publish(place, MESSAGES.subList(2_000, 3_000));

        world.settled(place, List.of(node));
        World.everyFactIsThere(node, MESSAGES);
        assertThat(world.deadLetters(place)).isZero();
        assertThat(node.counted("refused") + node.counted("defect")).isZero();
        assertThat(node.counted("done")).isGreaterThanOrEqualTo(3_000);
      }
    }
  }

  private static void publish(World.Place place, List<SampleMessage> messages) throws Exception {
    try (Loader loader = new Loader(place.broker(), place.topology())) {
      loader.publish(messages);
    }
  }

  @Test
  void a_message_with_three_thousand_unknown_members_is_refused_once_and_hinders_nobody()
      throws Exception {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("id", "TX-1");
    for (int i = 0; i < 3_000; i++) body.put("zz" + i, i);
    List<SampleMessage> refused =
        List.of(upsert("m-1", body), upsert("m-2", body.objectNode().put("zz", 1)));
    try (World world = World.create()) {
      World.Place place = world.place();
      try (Node node = Node.start(place.environment()).ready()) {
        publish(place, refused);
        publish(place, MESSAGES.subList(0, 50));

        await().atMost(Duration.ofSeconds(30)).until(() -> node.counted("refused") == 2);
        await().atMost(Duration.ofSeconds(30)).until(() -> node.counted("done") == 50);
        assertThat(node.counted("returned")).isZero();
        assertThat(world.deadLetters(place)).isEqualTo(2);
      }
    }
  }

  private static SampleMessage upsert(String id, ObjectNode body) {
    return new SampleMessage(
        "voltmetrics.equipment.upsert.v1", id, "normal", Optional.empty(), body);
  }

  /** Half of a surrogate pair has no UTF-8; what the decoder lets through the journal rejects. */
  @Test
  void a_text_that_cannot_be_written_is_set_aside_once() throws Exception {
    String body =
        "{\"id\":\"TX-1\",\"type\":\"TRANSFORMER\",\"facility_id\":\"F-1\","
            + "\"at\":\"2026-10-01\",\"manufacturer\":\"x\\ud800y\"}";
    AMQP.BasicProperties properties =
        new AMQP.BasicProperties.Builder()
            .messageId("m-1")
            .type("voltmetrics.equipment.upsert.v1")
            .contentType("application/json")
            .build();
    try (World world = World.create()) {
      World.Place place = world.place();
      try (Node node = Node.start(place.environment()).ready();
          Publisher publisher = new Publisher(place.broker(), "test")) {
        publisher.publish(
            new Publisher.Outgoing(
                place.topology().commands(),
                "acme.equipment.upsert.normal",
                properties,
                body.getBytes(StandardCharsets.UTF_8)));

        await().atMost(Duration.ofSeconds(30)).until(() -> world.deadLetters(place) == 1);
        await()
            .atMost(Duration.ofSeconds(5))
            .until(() -> node.counted("refused") + node.counted("defect") == 1);
        assertThat(node.counted("returned")).isZero();
      }
    }
  }
}
