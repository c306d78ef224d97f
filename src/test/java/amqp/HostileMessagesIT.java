package amqp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.GetResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No message, however odd, keeps another from its end or is refused more than once. */
class HostileMessagesIT {
  private static final int TWO_FRAMES = 2 * 262_144; // RabbitMQ's frames are half as large

  static List<String> uris() throws Exception {
    return Brokers.uris();
  }

  private static CommandHandler refusingWith(String problem) {
    byte[] bytes = problem.getBytes(UTF_8);
    return d ->
        CompletableFuture.completedStage(
            new Outcome.Refused("VALIDATION_ERROR", bytes, "{}".getBytes(UTF_8)));
  }

  private static String header(GetResponse dead, String name) {
    return String.valueOf(dead.getProps().getHeaders().get(name));
  }

  @ParameterizedTest
  @MethodSource("uris")
  void a_problem_larger_than_a_frame_is_cut_and_stops_nobody(String uri) throws Exception {
    CommandHandler handler =
        d ->
            refusingWith(d.messageId().orElse("").equals("huge") ? "x".repeat(TWO_FRAMES) : "{}")
                .handle(d);
    try (DoorFixture door = new DoorFixture(uri, handler)) {
      String replies = door.replyQueue();
      door.publish("normal", "huge", p -> p.replyTo(replies));
      for (int i = 0; i < 20; i++) door.publish("normal", "small-" + i, p -> p);

      door.counts(Map.of("refused", 21));
      assertThat(door.next(replies)).isNotNull();
      Map<String, Integer> dead = door.deadLetters();
      assertThat(dead).hasSize(21).containsKey("huge");
      assertThat(dead.values()).allMatch(times -> times == 1);
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void headers_of_the_sender_that_leave_no_room_are_left_out(String uri) throws Exception {
    try (DoorFixture door = new DoorFixture(uri, refusingWith("{\"errors\":[]}"))) {
      String wide = "x".repeat(door.frameMax() - 100);
      door.publish("normal", "wide", p -> p.headers(Map.of("wide", wide)));
      door.publish("normal", "next", p -> p);

      GetResponse dead = door.next(door.topology().deadLetterQueue());
      assertThat(dead.getProps().getMessageId()).isEqualTo("wide");
      assertThat(dead.getProps().getHeaders()).doesNotContainKey("wide");
      assertThat(header(dead, "vm-headers-left-out")).isEqualTo("1");
      assertThat(header(dead, "vm-problem")).contains("errors");
      door.counts(Map.of("refused", 2));
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void what_only_the_sender_may_say_is_kept_in_headers(String uri) throws Exception {
    try (DoorFixture door = new DoorFixture(uri, refusingWith("{}"))) {
      // RabbitMQ reads it as a duration, Qpid as a moment; both in milliseconds.
      long minute = Duration.ofMinutes(1).toMillis();
      String expiration =
          String.valueOf(
              uri.equals(System.getenv("VOLTMETRICS_TEST_RABBITMQ"))
                  ? minute
                  : Instant.now().toEpochMilli() + minute);
      door.publish(
          "normal",
          "m-1",
          p -> p.userId("guest").expiration(expiration).priority(3).deliveryMode(1));

      GetResponse dead = door.next(door.topology().deadLetterQueue());
      assertThat(dead.getProps().getUserId()).isNull();
      assertThat(dead.getProps().getExpiration()).isNull();
      assertThat(dead.getProps().getDeliveryMode()).isEqualTo(2);
      assertThat(dead.getProps().getPriority()).isEqualTo(3);
      assertThat(header(dead, "vm-user-id")).isEqualTo("guest");
      assertThat(header(dead, "vm-expiration")).isEqualTo(expiration);
      door.counts(Map.of("refused", 1));
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void headers_of_every_type_survive(String uri) throws Exception {
    Map<String, Object> odd = new HashMap<>();
    odd.put("void", null);
    odd.put("bytes", new byte[] {0, 1});
    odd.put("decimal", new BigDecimal("1.25"));
    odd.put("table", Map.of("list", List.of(1, "two", 3L, true)));
    odd.put("when", Date.from(Instant.EPOCH));
    odd.put("float", 1.5f);
    try (DoorFixture door = new DoorFixture(uri, refusingWith("{}"))) {
      door.publish("normal", "odd", p -> p.headers(odd));

      GetResponse dead = door.next(door.topology().deadLetterQueue());
      assertThat(dead.getProps().getHeaders())
          .containsKeys("void", "bytes", "table")
          .containsEntry("decimal", new BigDecimal("1.25"))
          .containsEntry("when", Date.from(Instant.EPOCH))
          .containsEntry("float", 1.5f);
      door.counts(Map.of("refused", 1));
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void a_message_marked_by_another_user_is_set_aside_once(String uri) throws Exception {
    try (DoorFixture door = new DoorFixture(uri, refusingWith("{}"))) {
      door.publishAs("masterbus", "m-1");
      door.publish("normal", "m-2", p -> p);

      door.counts(Map.of("refused", 2));
      assertThat(door.deadLetters()).isEqualTo(Map.of("m-1", 1, "m-2", 1));
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void while_dead_letters_have_no_queue_messages_come_again_ever_slower(String uri)
      throws Exception {
    try (DoorFixture door = new DoorFixture(uri, refusingWith("{}"))) {
      door.delete(door.topology().deadLetterQueue());
      door.publish("normal", "m-1", p -> p);

      await().atMost(Duration.ofSeconds(20)).until(() -> door.count("returned") == 3);
      door.declareDeadLetterQueue();
      await().atMost(Duration.ofSeconds(20)).until(() -> door.count("refused") == 1);
      assertThat(door.count("returned")).isLessThanOrEqualTo(5);
      assertThat(door.deadLetters()).isEqualTo(Map.of("m-1", 1));
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void closing_has_a_deadline_although_the_broker_reads_no_more(String uri) throws Exception {
    try (Wire wire = new Wire(uri)) {
      DoorFixture door = new DoorFixture(uri, wire.uri(), refusingWith("{}"));
      door.publish("normal", "first", p -> p);
      door.counts(Map.of("refused", 1)); // so that the way to publish is open
      wire.hold();
      for (int i = 0; i < DoorFixture.PREFETCH; i++) door.publishLarge("big-" + i, 10 << 20);
      Thread.sleep(3_000); // until the dead letters fill the wire and the write hangs

      long start = System.nanoTime();
      door.consumer().close();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
      wire.close();
      door.close();
    }
  }
}
