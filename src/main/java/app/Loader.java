package app;

import amqp.BrokerSettings;
import amqp.Publisher;
import amqp.Topology;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import sample.SampleMessage;

/** Publishes messages as MasterBus would, and counts the engine's replies. */
public final class Loader implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final long SILENCE_MILLIS = 60_000;

  private final BrokerSettings broker;
  private final Topology topology;
  private final Publisher publisher;
  private final AtomicInteger recorded = new AtomicInteger();
  private final AtomicInteger repeated = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final Map<String, Integer> reasons = new ConcurrentHashMap<>();
  private final AtomicReference<Publisher.Result> unconfirmed = new AtomicReference<>();

  /** What the engine answered; reasons of refusals with how often each was given. */
  record Counts(long sent, int recorded, int repeated, int refused, Map<String, Integer> reasons) {}

  public Loader(BrokerSettings broker, Topology topology) {
    this.broker = broker;
    this.topology = topology;
    this.publisher = new Publisher(broker, "sample-publisher");
  }

  /**
   * Publishes everything and waits until each message has its reply.
   *
   * @param stopped asked again and again; once true, no more is published nor waited for
   */
  Counts load(Portfolio portfolio, Progress progress, BooleanSupplier stopped) throws Exception {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setUri(broker.uri());
    factory.setAutomaticRecoveryEnabled(false);
    String replies = "masterbus.reply." + UUID.randomUUID();
    try (Connection connection = connected(factory);
        Channel channel = connection.createChannel();
        Stream<SampleMessage> messages = portfolio.messages().get()) {
      channel.queueDeclare(replies, false, true, true, null);
      channel.basicConsume(replies, true, (tag, message) -> replied(message.getBody()), tag -> {});
      long sent = 0;
      for (SampleMessage message : (Iterable<SampleMessage>) messages::iterator) {
        if (stopped.getAsBoolean()) break;
        sent++;
        confirmed(publisher.publish(outgoing(message, replies)));
        progress.show(answered(), portfolio.size());
      }
      await(portfolio.size(), progress, stopped);
      return new Counts(sent, recorded.get(), repeated.get(), refused.get(), Map.copyOf(reasons));
    }
  }

  private static Connection connected(ConnectionFactory factory) {
    try {
      return factory.newConnection("sample-loader");
    } catch (IOException | TimeoutException e) {
      String place = factory.getHost() + ":" + factory.getPort();
      throw new StartFailure(
          "the broker at " + place + " cannot be used: " + StartFailure.reason(e), e);
    }
  }

  private void confirmed(CompletionStage<Publisher.Result> result) {
    result.thenAccept(
        r -> {
          if (r != Publisher.Result.CONFIRMED) unconfirmed.compareAndSet(null, r);
        });
    if (unconfirmed.get() != null) {
      throw new StartFailure("the broker took a message as " + unconfirmed.get(), null);
    }
  }

  /**
   * Publishes without asking for replies, and returns when the broker has confirmed all of them.
   *
   * @throws IllegalStateException when one was not confirmed
   */
  public void publish(List<SampleMessage> messages) throws Exception {
    List<CompletableFuture<Publisher.Result>> results = new ArrayList<>();
    for (SampleMessage message : messages) {
      results.add(publisher.publish(outgoing(message, null)).toCompletableFuture());
    }
    for (CompletableFuture<Publisher.Result> result : results) {
      if (result.get(60, TimeUnit.SECONDS) != Publisher.Result.CONFIRMED) {
        throw new IllegalStateException("a message was not confirmed: " + result.get());
      }
    }
  }

  @Override
  public void close() {
    publisher.close();
  }

  private int answered() {
    return recorded.get() + repeated.get() + refused.get();
  }

  private void replied(byte[] body) throws IOException {
    JsonNode reply = MAPPER.readTree(body);
    if (!reply.path("status").asText().equals("COMPLETED")) refused(reply);
    else if (reply.path("duplicate").asBoolean()) repeated.incrementAndGet();
    else recorded.incrementAndGet();
  }

  private void refused(JsonNode reply) {
    refused.incrementAndGet();
    for (JsonNode error : reply.path("problem").path("errors")) {
      String reason =
          "%s %s: expected %s"
              .formatted(
                  error.path("code").asText(),
                  error.path("pointer").asText(),
                  error.path("expected").asText());
      reasons.merge(reason, 1, Integer::sum);
    }
  }

  private void await(long all, Progress progress, BooleanSupplier stopped)
      throws InterruptedException {
    long deadline = System.currentTimeMillis() + SILENCE_MILLIS;
    for (int last = -1;
        answered() < all && System.currentTimeMillis() < deadline && !stopped.getAsBoolean();
        Thread.sleep(50)) {
      progress.show(answered(), all);
      if (answered() > last) deadline = System.currentTimeMillis() + SILENCE_MILLIS;
      last = answered();
    }
    progress.show(answered(), all);
    progress.end();
  }

  private Publisher.Outgoing outgoing(SampleMessage message, String replies) throws IOException {
    String[] words = message.type().split("\\.", -1);
    String key = String.join(".", "sample", words[1], words[2], message.lane());
    AMQP.BasicProperties properties =
        new AMQP.BasicProperties.Builder()
            .type(message.type())
            .messageId(message.messageId())
            .contentType("application/json")
            .deliveryMode(2)
            .timestamp(message.sentAt().map(Date::from).orElse(null))
            .replyTo(replies)
            .appId("masterbus")
            .build();
    return new Publisher.Outgoing(
        topology.commands(),
        key.toLowerCase(Locale.ROOT),
        properties,
        MAPPER.writeValueAsBytes(message.body()));
  }
}
