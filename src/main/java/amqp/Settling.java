package amqp;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Envelope;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends each delivery in exactly one way, and counts it. */
final class Settling implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
  private static final long RETURN_AFTER_MILLIS = 500;

  private final Topology topology;
  private final Publisher publisher;
  private final DeliveryCounter counter;
  private final AtomicLong warned = new AtomicLong();
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("amqp-settling").daemon().factory());

  /** A delivery with the channel that alone may settle it. */
  record Received(
      Channel channel, Envelope envelope, AMQP.BasicProperties properties, Delivery delivery) {}

  Settling(Topology topology, Publisher publisher, DeliveryCounter counter) {
    this.topology = topology;
    this.publisher = publisher;
    this.counter = counter;
  }

  void settle(Received received, Outcome outcome, Runnable ended) {
    switch (outcome) {
      case Outcome.Done done -> {
        reply(received, done.reply());
        acknowledge(received, "done", ended);
      }
      case Outcome.Refused refused -> later.execute(() -> deadLetter(received, refused, ended));
      case Outcome.Unavailable unavailable -> {
        warn(received, unavailable);
        later.schedule(() -> giveBack(received, ended), RETURN_AFTER_MILLIS, TimeUnit.MILLISECONDS);
      }
    }
  }

  /** One line a second: when the journal is down, every message in flight comes back. */
  private void warn(Received received, Outcome.Unavailable unavailable) {
    long second = System.nanoTime() / 1_000_000_000;
    if (warned.getAndSet(second) == second) return;
    LOG.warn("returned to {}: {}", received.delivery().lane(), unavailable.reason());
  }

  private void deadLetter(Received received, Outcome.Refused refused, Runnable ended) {
    Map<String, Object> headers = new HashMap<>();
    if (received.properties().getHeaders() != null)
      headers.putAll(received.properties().getHeaders());
    headers.put("vm-error-code", refused.code());
    headers.put(
        "vm-problem", new String(refused.problem(), java.nio.charset.StandardCharsets.UTF_8));
    headers.put("vm-first-seen", Instant.now().toString());
    headers.put("vm-exchange", received.envelope().getExchange());
    headers.put("vm-routing-key", received.envelope().getRoutingKey());
    AMQP.BasicProperties properties =
        received.properties().builder().headers(headers).deliveryMode(2).build();
    publish(
            new Publisher.Outgoing(
                topology.deadLetters(),
                received.envelope().getRoutingKey(),
                properties,
                received.delivery().body()))
        .whenComplete(
            (result, e) -> {
              if (result == Publisher.Result.CONFIRMED) {
                reply(received, refused.reply());
                acknowledge(received, "refused", ended);
              } else {
                later.schedule(
                    () -> giveBack(received, ended), RETURN_AFTER_MILLIS, TimeUnit.MILLISECONDS);
              }
            });
  }

  private CompletableFuture<Publisher.Result> publish(Publisher.Outgoing message) {
    try {
      return publisher.publish(message).toCompletableFuture();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return CompletableFuture.completedFuture(Publisher.Result.FAILED);
    }
  }

  private void acknowledge(Received received, String outcome, Runnable ended) {
    end(
        received,
        outcome,
        ended,
        () -> received.channel().basicAck(received.envelope().getDeliveryTag(), false));
  }

  private void giveBack(Received received, Runnable ended) {
    end(
        received,
        "returned",
        ended,
        () -> received.channel().basicNack(received.envelope().getDeliveryTag(), false, true));
  }

  private interface Step {
    void run() throws IOException;
  }

  private void end(Received received, String outcome, Runnable ended, Step step) {
    String how = outcome;
    try {
      synchronized (received.channel()) {
        step.run();
      }
    } catch (IOException | RuntimeException e) {
      how = "lost"; // its channel is gone, so the broker delivers it again
    }
    counter.count(received.delivery().lane(), how);
    ended.run();
  }

  private void reply(Received received, byte[] body) {
    String to = received.properties().getReplyTo();
    if (to == null || !ReplyAddress.allowed(to)) return;
    String correlation = received.properties().getCorrelationId();
    AMQP.BasicProperties properties =
        new AMQP.BasicProperties.Builder()
            .contentType("application/json")
            .type("voltmetrics.reply.v1")
            .correlationId(correlation != null ? correlation : received.properties().getMessageId())
            .build();
    try {
      synchronized (received.channel()) {
        received.channel().basicPublish("", to, properties, body);
      }
    } catch (IOException | RuntimeException e) {
      LOG.debug("no reply to {}: {}", to, e.toString());
    }
  }

  @Override
  public void close() {
    later.shutdown();
    publisher.close();
  }
}
