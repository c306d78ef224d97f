package amqp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.GetResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every delivery ends in exactly one way, whatever the broker and whatever happens to the wire. */
class CommandDoorIT {
  private static final Outcome DONE =
      new Outcome.Done("{\"status\":\"COMPLETED\"}".getBytes(UTF_8));
  private static final Outcome REFUSED =
      new Outcome.Refused(
          "VALIDATION_ERROR", "{\"errors\":[]}".getBytes(UTF_8), "{}".getBytes(UTF_8));

  static List<String> uris() throws Exception {
    return Brokers.uris();
  }

  static List<String> rabbit() throws Exception {
    return Brokers.rabbit();
  }

  @ParameterizedTest
  @MethodSource("uris")
  void what_is_done_is_acknowledged_and_answered(String uri) throws Exception {
    try (DoorFixture door = new DoorFixture(uri, d -> CompletableFuture.completedStage(DONE))) {
      String replies = door.replyQueue();
      door.publish("normal", "m-1", p -> p.replyTo(replies).correlationId("c-1"));
      door.publish("high", "m-2", p -> p);
      door.publish("low", "m-3", p -> p);

      door.counts(Map.of("done", 3));
      GetResponse reply = door.next(replies);
      assertThat(reply.getProps().getCorrelationId()).isEqualTo("c-1");
      assertThat(new String(reply.getBody(), UTF_8)).contains("COMPLETED");
      assertThat(door.ready()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void what_is_refused_becomes_a_dead_letter_with_its_problem(String uri) throws Exception {
    try (DoorFixture door = new DoorFixture(uri, d -> CompletableFuture.completedStage(REFUSED))) {
      door.publish("normal", "bad", p -> p.headers(Map.of("traceparent", "t")));

      GetResponse dead = door.next(door.topology().deadLetterQueue());
      assertThat(new String(dead.getBody(), UTF_8)).isEqualTo("body of bad");
      assertThat(dead.getProps().getMessageId()).isEqualTo("bad");
      assertThat(dead.getProps().getHeaders().get("vm-error-code").toString())
          .isEqualTo("VALIDATION_ERROR");
      assertThat(dead.getProps().getHeaders().get("vm-problem").toString()).contains("errors");
      assertThat(dead.getProps().getHeaders().get("traceparent").toString()).isEqualTo("t");
      door.counts(Map.of("refused", 1));
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void what_cannot_be_done_now_comes_again(String uri) throws Exception {
    AtomicInteger asked = new AtomicInteger();
    CommandHandler later =
        d ->
            CompletableFuture.completedStage(
                asked.incrementAndGet() < 3 ? new Outcome.Unavailable("the journal rests") : DONE);
    try (DoorFixture door = new DoorFixture(uri, later)) {
      door.publish("normal", "again", p -> p);

      door.counts(Map.of("returned", 2, "done", 1));
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void a_defect_is_set_aside_and_the_next_message_goes_through(String uri) throws Exception {
    CommandHandler broken =
        d -> {
          if (d.messageId().orElse("").equals("poison")) throw new IllegalStateException("defect");
          return CompletableFuture.completedStage(DONE);
        };
    try (DoorFixture door = new DoorFixture(uri, broken)) {
      door.publish("normal", "poison", p -> p);
      door.publish("normal", "good", p -> p);

      door.counts(Map.of("defect", 1, "done", 1));
      GetResponse dead = door.next(door.topology().deadLetterQueue());
      assertThat(dead.getProps().getHeaders().get("vm-error-code").toString())
          .isEqualTo("INTERNAL_ERROR");
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void a_reply_is_never_posted_to_a_queue_of_somebody_else(String uri) throws Exception {
    try (DoorFixture door = new DoorFixture(uri, d -> CompletableFuture.completedStage(DONE))) {
      String others = door.topology().deadLetterQueue();
      door.publish("normal", "m-1", p -> p.replyTo(others));

      door.counts(Map.of("done", 1));
      assertThat(door.get(others)).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void no_more_is_taken_than_the_prefetch_allows(String uri) throws Exception {
    CompletableFuture<Outcome> never = new CompletableFuture<>();
    AtomicInteger taken = new AtomicInteger();
    CommandHandler slow =
        d -> {
          taken.incrementAndGet();
          return never;
        };
    try (DoorFixture door = new DoorFixture(uri, slow)) {
      for (int i = 0; i < 100; i++) door.publish("normal", "m-" + i, p -> p);

      await().until(() -> taken.get() == DoorFixture.PREFETCH);
      Thread.sleep(300);
      assertThat(taken.get()).isEqualTo(DoorFixture.PREFETCH);
      never.complete(DONE);
      door.counts(Map.of("done", 100));
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void a_cut_wire_loses_nothing_and_every_delivery_is_counted_once(String uri) throws Exception {
    Set<String> handled = ConcurrentHashMap.newKeySet();
    AtomicInteger deliveries = new AtomicInteger();
    CommandHandler slow =
        d -> {
          deliveries.incrementAndGet();
          return CompletableFuture.supplyAsync(
              () -> {
                handled.add(d.messageId().orElseThrow());
                return DONE;
              },
              CompletableFuture.delayedExecutor(5, java.util.concurrent.TimeUnit.MILLISECONDS));
        };
    try (Wire wire = new Wire(uri);
        DoorFixture door = new DoorFixture(uri, wire.uri(), slow)) {
      for (int i = 0; i < 400; i++) {
        door.publish("normal", "m-" + i, p -> p);
        if (i % 100 == 50) wire.cut();
      }

      await().atMost(Duration.ofSeconds(30)).until(() -> handled.size() == 400);
      await().atMost(Duration.ofSeconds(30)).until(() -> door.total() == deliveries.get());
      await().atMost(Duration.ofSeconds(30)).until(() -> door.count("done") >= 400);
      assertThat(door.consumer().connected()).isTrue();
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("rabbit")
  void a_deleted_lane_is_declared_and_consumed_again(String uri) throws Exception {
    try (DoorFixture door = new DoorFixture(uri, d -> CompletableFuture.completedStage(DONE))) {
      door.delete(door.topology().laneQueue("normal"));

      await()
          .atMost(Duration.ofSeconds(30))
          .ignoreExceptions()
          .untilAsserted(
              () -> {
                door.publish("normal", "after", p -> new BasicProperties.Builder());
                assertThat(door.count("done")).isPositive();
              });
    }
  }
}
