package amqp;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Publishes with confirms and the mandatory flag: the stage says what the broker said. When the
 * connection is lost, every unconfirmed message fails and the next publish connects again; who
 * needs the message delivered publishes it once more under the same message id.
 */
public final class Publisher implements AutoCloseable {
  private static final int WINDOW = 512;
  private static final long RETURN_FOLLOWS_MILLIS = 100;
  private static final String TAG = "vm-publish-tag";

  /** What the broker said. */
  public enum Result {
    CONFIRMED,
    /** No queue is bound for it. */
    UNROUTABLE,
    /** Refused, or the connection was lost before an answer. */
    FAILED
  }

  @SuppressWarnings("ArrayRecordComponent") // bytes pass through; never compared
  public record Outgoing(
      String exchange, String routingKey, AMQP.BasicProperties properties, byte[] body) {}

  private record Waiting(long tag, CompletableFuture<Result> result) {}

  private final Link link;
  private final BrokerSettings settings;
  private final Semaphore window = new Semaphore(WINDOW);
  private final NavigableMap<Long, Waiting> waiting = new ConcurrentSkipListMap<>();
  private Connection connection;
  private Channel channel;
  private long generation;

  public Publisher(BrokerSettings settings, String name) {
    this.link = new Link(settings, name);
    this.settings = settings;
  }

  /** Publishes; waits while {@value #WINDOW} messages are unconfirmed. */
  public CompletionStage<Result> publish(Outgoing message) throws InterruptedException {
    if (!window.tryAcquire(settings.confirm().toMillis(), TimeUnit.MILLISECONDS)) {
      return CompletableFuture.completedFuture(Result.FAILED);
    }
    CompletableFuture<Result> result = new CompletableFuture<>();
    CompletionStage<Result> answer = result.whenComplete((r, e) -> window.release());
    send(message, result);
    return answer;
  }

  private synchronized void send(Outgoing message, CompletableFuture<Result> result) {
    try {
      if (channel == null || !channel.isOpen()) link.once(this::opened);
      long tag = channel.getNextPublishSeqNo();
      waiting.put(tag, new Waiting(tag, result));
      channel.basicPublish(
          message.exchange(),
          message.routingKey(),
          true,
          tagged(message.properties(), tag),
          message.body());
    } catch (IOException | RuntimeException e) {
      failAll();
      result.complete(Result.FAILED);
    }
  }

  private static AMQP.BasicProperties tagged(AMQP.BasicProperties properties, long tag) {
    Map<String, Object> headers = new java.util.HashMap<>();
    if (properties.getHeaders() != null) headers.putAll(properties.getHeaders());
    headers.put(TAG, tag);
    return properties.builder().headers(headers).build();
  }

  private void opened(Connection fresh) throws IOException {
    failAll();
    connection = fresh;
    channel = fresh.createChannel();
    channel.confirmSelect();
    long mine = ++generation;
    channel.addReturnListener(r -> returned(r.getProperties()));
    channel.addConfirmListener(
        (tag, multiple) -> settle(tag, multiple, Result.CONFIRMED),
        (tag, multiple) -> refused(tag, multiple));
    channel.addShutdownListener(cause -> lost(mine));
  }

  /** Whatever the broker says of this message besides finds it settled. */
  private void returned(AMQP.BasicProperties properties) {
    if (properties.getHeaders() != null && properties.getHeaders().get(TAG) instanceof Number tag) {
      Waiting one = waiting.remove(tag.longValue());
      if (one != null) one.result().complete(Result.UNROUTABLE);
    }
  }

  /**
   * RabbitMQ returns an unroutable message and then confirms it; Qpid refuses it and then returns
   * it, so a refusal counts only when no return followed.
   */
  private void refused(long tag, boolean multiple) {
    CompletableFuture.delayedExecutor(RETURN_FOLLOWS_MILLIS, TimeUnit.MILLISECONDS)
        .execute(() -> settle(tag, multiple, Result.FAILED));
  }

  private void settle(long tag, boolean multiple, Result result) {
    NavigableMap<Long, Waiting> settled =
        multiple ? waiting.headMap(tag, true) : waiting.subMap(tag, true, tag, true);
    for (Long key : List.copyOf(settled.keySet())) {
      Waiting one = waiting.remove(key);
      if (one != null) one.result().complete(result);
    }
  }

  private synchronized void lost(long mine) {
    if (mine == generation) failAll();
  }

  private void failAll() {
    for (Long key : List.copyOf(waiting.keySet())) {
      Waiting one = waiting.remove(key);
      if (one != null) one.result().complete(Result.FAILED);
    }
  }

  @Override
  public synchronized void close() {
    if (connection != null) connection.abort(2_000);
    failAll();
  }
}
