package amqp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amqp.Publisher.Outgoing;
import amqp.Publisher.Result;
import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever publishes learns what the broker did with each message. */
class PublisherIT {
  static List<String> uris() throws Exception {
    return Brokers.uris();
  }

  private static Outgoing to(String exchange, String queue) {
    return new Outgoing(exchange, queue, new BasicProperties(), "x".getBytes(UTF_8));
  }

  private static Result said(java.util.concurrent.CompletionStage<Result> stage) throws Exception {
    return stage.toCompletableFuture().get(20, TimeUnit.SECONDS);
  }

  @ParameterizedTest
  @MethodSource("uris")
  void a_message_is_confirmed_or_returned(String uri) throws Exception {
    String queue = "p-" + UUID.randomUUID();
    ConnectionFactory factory = new ConnectionFactory();
    factory.setUri(uri);
    try (Connection connection = factory.newConnection();
        Channel channel = connection.createChannel();
        Publisher publisher = new Publisher(DoorFixture.settings(uri), "test")) {
      channel.queueDeclare(queue, false, true, true, null);

      List<CompletableFuture<Result>> results = new ArrayList<>();
      for (int i = 0; i < 2_000; i++) {
        String target = i % 10 == 0 ? "nobody-" + queue : queue;
        results.add(publisher.publish(to("", target)).toCompletableFuture());
      }
      for (int i = 0; i < 2_000; i++)
        assertThat(said(results.get(i)))
            .as("message %d", i)
            .isEqualTo(i % 10 == 0 ? Result.UNROUTABLE : Result.CONFIRMED);
      await().until(() -> channel.messageCount(queue) == 1_800);
    }
  }

  @ParameterizedTest
  @MethodSource("uris")
  void after_a_cut_every_waiting_message_fails_and_the_next_one_goes_out(String uri)
      throws Exception {
    String queue = "p-" + UUID.randomUUID();
    ConnectionFactory factory = new ConnectionFactory();
    factory.setUri(uri);
    try (Connection connection = factory.newConnection();
        Channel channel = connection.createChannel();
        Wire wire = new Wire(uri);
        Publisher publisher = new Publisher(DoorFixture.settings(wire.uri()), "test")) {
      channel.queueDeclare(queue, false, true, true, null);
      assertThat(said(publisher.publish(to("", queue)))).isEqualTo(Result.CONFIRMED);

      wire.hold();
      CompletableFuture<Result> waiting = publisher.publish(to("", queue)).toCompletableFuture();
      Thread.sleep(100);
      wire.close();
      assertThat(said(waiting)).isEqualTo(Result.FAILED);
    }
    try (Publisher publisher = new Publisher(DoorFixture.settings(uri), "test")) {
      await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> said(publisher.publish(to("", "nobody"))) == Result.UNROUTABLE);
    }
  }
}
