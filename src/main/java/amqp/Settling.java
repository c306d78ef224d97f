package amqp;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Envelope;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends each delivery in exactly one way, and counts it. */
final class Settling {
  private static final Logger LOG = LoggerFactory.getLogger(Settling.class);

  private final DeadLetters deadLetters;
  private final DeliveryCounter counter;
  private final Returns returns = new Returns();
  private final Warnings warnings = new Warnings(LOG);
  private final AtomicLong warned = new AtomicLong();
  private final Set<Returning> returning = ConcurrentHashMap.newKeySet();
  private volatile boolean hurried;
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("amqp-settling").daemon().factory());

  /**
   * A delivery with the channel that alone may settle it.
   *
   * @param ended run once, when the delivery is settled and counted
   */
  record Received(
      Channel channel,
      Envelope envelope,
      AMQP.BasicProperties properties,
      Delivery delivery,
      Runnable ended) {}

  private interface Step {
    void run() throws IOException;
  }

  /** A delivery that goes back, when its pause is over or as soon as all are hurried. */
  private final class Returning implements Runnable {
    private final Received received;
    private final AtomicBoolean gone = new AtomicBoolean();

    Returning(Received received) {
      this.received = received;
    }

    @Override
    public void run() {
      if (!gone.compareAndSet(false, true)) return;
      returning.remove(this);
      long tag = received.envelope().getDeliveryTag();
      end(received, "returned", () -> received.channel().basicNack(tag, false, true));
    }
  }

  Settling(DeadLetters deadLetters, DeliveryCounter counter) {
    this.deadLetters = deadLetters;
    this.counter = counter;
  }

  void settle(Received received, Outcome outcome) {
    switch (outcome) {
      case Outcome.Done done -> {
        reply(received, done.reply());
        acknowledge(received, "done");
      }
      case Outcome.Refused refused -> setAside(received, refused);
      case Outcome.Unavailable unavailable -> {
        warn(received, unavailable);
        giveBack(received);
      }
    }
  }

  /** One line a second: when the journal is down, every message in flight comes back. */
  private void warn(Received received, Outcome.Unavailable unavailable) {
    long second = System.nanoTime() / 1_000_000_000;
    if (warned.getAndSet(second) == second) return;
    LOG.warn("returned to {}: {}", received.delivery().lane(), unavailable.reason());
  }

  private void setAside(Received received, Outcome.Refused refused) {
    deadLetters
        .publish(received, refused, returns.include(received))
        .thenAccept(result -> soon(received, () -> setAside(received, refused, result)));
  }

  private void setAside(Received received, Outcome.Refused refused, Publisher.Result result) {
    if (result == Publisher.Result.CONFIRMED) {
      reply(received, refused.reply());
      acknowledge(received, refused.counted());
    } else {
      warnings.warn("refused messages go back, for no dead letter can be written: " + result);
      giveBack(received);
    }
  }

  private void acknowledge(Received received, String outcome) {
    returns.forget(received);
    long tag = received.envelope().getDeliveryTag();
    end(received, outcome, () -> received.channel().basicAck(tag, false));
  }

  private void giveBack(Received received) {
    Returning one = new Returning(received);
    long pause = returns.pauseMillis(received);
    returning.add(one);
    try {
      later.schedule(one, hurried ? 0 : pause, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      one.run();
    }
  }

  /** Off the thread that reads from the broker, which must not wait for a write. */
  private void soon(Received received, Runnable step) {
    try {
      later.execute(step);
    } catch (RejectedExecutionException e) {
      end(received, "lost", () -> {});
    }
  }

  private void end(Received received, String outcome, Step step) {
    String how = outcome;
    try {
      synchronized (received.channel()) {
        step.run();
      }
    } catch (IOException | RuntimeException e) {
      how = "lost"; // its channel is gone, so the broker delivers it again
    }
    counter.count(received.delivery().lane(), how);
    received.ended().run();
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

  /** What waits to go back goes now, and from now on at once. */
  void hurry() {
    hurried = true;
    if (!later.isShutdown()) returning.forEach(later::execute);
  }

  /** Dead letters that are not confirmed fail, and their messages go back. */
  void end() {
    deadLetters.close();
  }

  /** To be called when the channels are closed: what still hangs is counted as lost. */
  void close() {
    later.shutdown();
    try {
      if (!later.awaitTermination(500, TimeUnit.MILLISECONDS)) later.shutdownNow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
