package amqp;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes with confirms and the mandatory flag: the stage says what the broker said. When the
 * connection is lost, every unconfirmed message fails and the next publish connects again; who
 * needs the message delivered publishes it once more under the same message id. A message that
 * cannot be written fails alone.
 */
public final class Publisher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
  private static final int WINDOW = 512;

  /** What the broker said. */
  public enum Result {
    CONFIRMED,
    /** No queue is bound for it. */
    UNROUTABLE,
    /** The message itself cannot be written, for instance because its headers outgrow a frame. */
    UNSENDABLE,
    /** Refused, or the connection was lost before an answer. */
    FAILED
  }

  @SuppressWarnings("ArrayRecordComponent") // bytes pass through; never compared
  public record Outgoing(
      String exchange, String routingKey, AMQP.BasicProperties properties, byte[] body) {}

  private final Link link;
  private final BrokerSettings settings;
  private final Warnings warnings = new Warnings(LOG);
  private final Semaphore window = new Semaphore(WINDOW);
  private volatile Confirms confirms;
  private volatile boolean closed;

  public Publisher(BrokerSettings settings, String name) {
    this.link = new Link(settings, name);
    this.settings = settings;
  }

  /** Publishes; waits while {@value #WINDOW} messages are unconfirmed. */
  public CompletionStage<Result> publish(Outgoing message) throws InterruptedException {
    if (!window.tryAcquire(settings.confirm().toMillis(), TimeUnit.MILLISECONDS)) {
      warnings.warn("the broker confirms no more; " + WINDOW + " messages wait");
      return CompletableFuture.completedFuture(Result.FAILED);
    }
    CompletableFuture<Result> result = new CompletableFuture<>();
    CompletionStage<Result> answer = result.whenComplete((r, e) -> window.release());
    send(message, result);
    return answer;
  }

  private synchronized void send(Outgoing message, CompletableFuture<Result> result) {
    try {
      if (confirms == null || !confirms.open()) open();
      confirms.send(message, result);
    } catch (IOException | RuntimeException e) {
      warnings.warn("nothing can be published: " + Link.reason(e));
      result.complete(Result.FAILED);
    }
  }

  /** The broker may have closed the channel alone, over one message. */
  private void open() throws IOException {
    if (closed) throw new IOException("closed here");
    if (confirms != null && confirms.connected()) {
      confirms = confirms.renewed();
    } else {
      link.end();
      link.once(this::opened);
    }
  }

  private void opened(Connection fresh) throws IOException {
    if (closed) throw new IOException("closed here");
    confirms = new Confirms(fresh.createChannel(), warnings);
  }

  /** Takes no lock: whoever publishes may hang in a write, and this ends it. */
  @Override
  public void close() {
    closed = true;
    link.end();
    Confirms last = confirms;
    if (last != null) last.failAll();
  }
}
