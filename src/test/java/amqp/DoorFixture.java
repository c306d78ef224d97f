package amqp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.GetResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A consumer with queues of its own on a real broker, and a sender beside it. */
final class DoorFixture implements AutoCloseable {
  static final int PREFETCH = 10;

  private final Topology topology = new Topology("t" + UUID.randomUUID() + ".");
  private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
  private Connection connection;
  private final CommandConsumer consumer;
  private final String uri;
  private Channel channel;

  DoorFixture(String uri, CommandHandler handler) throws Exception {
    this(uri, uri, handler);
  }

  DoorFixture(String uri, String consumersUri, CommandHandler handler) throws Exception {
    this.uri = uri;
    reconnect();
    consumer =
        new CommandConsumer(
            settings(consumersUri),
            topology,
            handler,
            (lane, outcome) ->
                counts.computeIfAbsent(outcome, o -> new AtomicInteger()).incrementAndGet());
    consumer.start();
  }

  /** The sender's connection; after a restart of the broker it is a new one. */
  void reconnect() throws Exception {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setUri(uri);
    factory.setAutomaticRecoveryEnabled(false);
    connection = factory.newConnection();
    channel = connection.createChannel();
  }

  /** The largest frame this broker takes, in bytes. */
  int frameMax() {
    return connection.getFrameMax();
  }

  static BrokerSettings settings(String uri) {
    Map<String, Integer> prefetch = Map.of("high", PREFETCH, "normal", PREFETCH, "low", PREFETCH);
    return new BrokerSettings(uri, prefetch, Duration.ofMillis(50), Duration.ofSeconds(10));
  }

  Topology topology() {
    return topology;
  }

  CommandConsumer consumer() {
    return consumer;
  }

  void publish(String lane, String id, UnaryOperator<BasicProperties.Builder> more)
      throws IOException {
    BasicProperties properties =
        more.apply(new BasicProperties.Builder()).messageId(id).type("test").build();
    channel.basicPublish(
        topology.commands(),
        "acme.equipment.upsert." + lane,
        properties,
        ("body of " + id).getBytes(UTF_8));
  }

  /**
   * A message that names another user than the one it comes from. RabbitMQ takes such only from an
   * impersonator, so there the sender is a user of its own.
   */
  void publishAs(String user, String id) throws Exception {
    BasicProperties properties =
        new BasicProperties.Builder().messageId(id).type("test").userId(user).build();
    try (Sender sender = Sender.named(uri, user)) {
      sender.publish(topology.commands(), "acme.equipment.upsert.normal", properties);
    }
  }

  void publishLarge(String id, int bytes) throws IOException {
    BasicProperties properties = new BasicProperties.Builder().messageId(id).type("test").build();
    channel.basicPublish(
        topology.commands(), "acme.equipment.upsert.normal", properties, new byte[bytes]);
  }

  /** Message ids with how often each came; the queue is empty afterwards. */
  Map<String, Integer> deadLetters() throws IOException {
    Map<String, Integer> found = new HashMap<>();
    for (GetResponse dead = get(topology.deadLetterQueue());
        dead != null;
        dead = get(topology.deadLetterQueue())) {
      found.merge(dead.getProps().getMessageId(), 1, Integer::sum);
    }
    return found;
  }

  void declareDeadLetterQueue() throws IOException {
    topology.declare(channel);
  }

  String replyQueue() throws IOException {
    String name = "masterbus.reply." + UUID.randomUUID();
    channel.queueDeclare(name, false, true, true, null);
    return name;
  }

  GetResponse next(String queue) {
    return await().atMost(Duration.ofSeconds(20)).until(() -> get(queue), r -> r != null);
  }

  GetResponse get(String queue) throws IOException {
    return channel.basicGet(queue, true);
  }

  void delete(String queue) throws IOException {
    channel.queueDelete(queue);
  }

  long ready() throws IOException {
    long sum = 0;
    for (String lane : Topology.LANES) sum += channel.messageCount(topology.laneQueue(lane));
    return sum;
  }

  int count(String outcome) {
    return counts.getOrDefault(outcome, new AtomicInteger()).get();
  }

  int total() {
    return counts.values().stream().mapToInt(AtomicInteger::get).sum();
  }

  /** Waits for exactly these counts, and that no more come. */
  void counts(Map<String, Integer> expected) throws InterruptedException {
    int all = expected.values().stream().mapToInt(Integer::intValue).sum();
    await().atMost(Duration.ofSeconds(20)).until(() -> total() >= all);
    Thread.sleep(200);
    Map<String, Integer> found = new HashMap<>();
    counts.forEach((outcome, count) -> found.put(outcome, count.get()));
    assertThat(found).isEqualTo(expected);
  }

  @Override
  public void close() throws Exception {
    consumer.close();
    for (String lane : Topology.LANES) channel.queueDelete(topology.laneQueue(lane));
    channel.queueDelete(topology.deadLetterQueue());
    connection.close();
  }
}
