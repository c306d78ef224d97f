package amqp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amqp.Publisher.Outgoing;
import amqp.Publisher.Result;
import amqp.embedded.EmbeddedBroker;
import com.rabbitmq.client.AMQP.BasicProperties;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The broker itself stops and starts while the door has its hands full. */
class BrokerRestartIT {
  private static final int MESSAGES = 1_000;

  private final Set<String> ended = ConcurrentHashMap.newKeySet();
  private final AtomicInteger deliveries = new AtomicInteger();

  static boolean rabbitIsOurs() {
    return RabbitControl.available();
  }

  /** Every seventh message is refused, so that dead letters are under way too. */
  private CompletionStage<Outcome> handle(Delivery delivery) {
    deliveries.incrementAndGet();
    byte[] nothing = "{}".getBytes(UTF_8);
    return CompletableFuture.supplyAsync(
        () -> {
          String id = delivery.messageId().orElseThrow();
          ended.add(id);
          return Integer.parseInt(id) % 7 == 0
              ? new Outcome.Refused("VALIDATION_ERROR", nothing, nothing)
              : new Outcome.Done(nothing);
        },
        CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS));
  }

  /** Publishes all messages, and waits until the broker confirmed each. */
  private void publish(DoorFixture door, String uri) throws Exception {
    try (Publisher publisher = new Publisher(DoorFixture.settings(uri), "test")) {
      Map<String, CompletableFuture<Result>> sent = new LinkedHashMap<>();
      for (int i = 0; i < MESSAGES; i++) {
        String id = Integer.toString(i);
        BasicProperties properties =
            new BasicProperties.Builder().messageId(id).type("test").deliveryMode(2).build();
        Outgoing message =
            new Outgoing(
                door.topology().commands(), "acme.x.y.normal", properties, id.getBytes(UTF_8));
        sent.put(id, publisher.publish(message).toCompletableFuture());
      }
      for (CompletableFuture<Result> one : sent.values()) {
        assertThat(one.get(20, TimeUnit.SECONDS)).isEqualTo(Result.CONFIRMED);
      }
    }
  }

  private void everyDeliveryIsCountedOnce(DoorFixture door) {
    await().atMost(Duration.ofSeconds(60)).until(() -> ended.size() == MESSAGES);
    await().atMost(Duration.ofSeconds(30)).until(() -> door.consumer().inFlight() == 0);
    await().atMost(Duration.ofSeconds(30)).until(() -> door.ready() == 0);
    assertThat(door.total()).isEqualTo(deliveries.get());
    assertThat(door.count("done") + door.count("refused")).isGreaterThanOrEqualTo(MESSAGES);
    assertThat(door.consumer().connected()).isTrue();
  }

  @Test
  @EnabledIf("rabbitIsOurs")
  void a_restart_of_rabbitmq_under_load_loses_no_message_and_no_dead_letter() throws Exception {
    String uri = System.getenv("VOLTMETRICS_TEST_RABBITMQ");
    try (DoorFixture door = new DoorFixture(uri, this::handle)) {
      publish(door, uri);
      assertThat(ended).hasSizeLessThan(MESSAGES);
      RabbitControl.run("stop_app");
      await().until(() -> !door.consumer().connected());
      RabbitControl.run("start_app");
      door.reconnect();

      everyDeliveryIsCountedOnce(door);
      assertThat(door.deadLetters()).hasSize((MESSAGES + 6) / 7);
    }
  }

  @Test
  void a_restart_of_the_embedded_broker_is_survived_and_the_queues_are_there_again()
      throws Exception {
    int port = Brokers.freePort();
    EmbeddedBroker broker = EmbeddedBroker.start(port);
    String uri = broker.uri();
    try (DoorFixture door = new DoorFixture(uri, this::handle)) {
      publish(door, uri);
      assertThat(ended).hasSizeLessThan(MESSAGES);
      broker.close();
      await().until(() -> !door.consumer().connected());
      broker = EmbeddedBroker.start(port);
      await().atMost(Duration.ofSeconds(30)).until(() -> door.consumer().connected());
      door.reconnect();
      ended.clear();
      publish(door, uri); // its store is memory: who was not answered sends again

      everyDeliveryIsCountedOnce(door);
    } finally {
      broker.close();
    }
  }
}
