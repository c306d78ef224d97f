package amqp;

import amqp.Publisher.Outgoing;
import amqp.Publisher.Result;
import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;

/**
 * One channel and its unconfirmed messages. The broker's answers take no lock, so that a write that
 * hangs keeps nobody from learning that the connection is gone.
 */
final class Confirms {
  private static final long RETURN_FOLLOWS_MILLIS = 100;
  private static final String TAG = "vm-publish-tag";

  private final Channel channel;
  private final Warnings warnings;
  private final NavigableMap<Long, CompletableFuture<Result>> waiting =
      new ConcurrentSkipListMap<>();
  private volatile boolean broken;
  private long next = 1;

  Confirms(Channel channel, Warnings warnings) throws IOException {
    this.channel = channel;
    this.warnings = warnings;
    channel.confirmSelect();
    channel.addReturnListener(r -> returned(r.getProperties()));
    channel.addConfirmListener(
        (tag, multiple) -> settle(tag, multiple, Result.CONFIRMED), this::refused);
    channel.addShutdownListener(this::lost);
  }

  /** Whether the channel can still be used. */
  boolean open() {
    return !broken && channel.isOpen();
  }

  /** Whether another channel of the same connection may be tried. */
  boolean connected() {
    return !broken && channel.getConnection().isOpen();
  }

  /** Another channel of the same connection. */
  Confirms renewed() throws IOException {
    return new Confirms(channel.getConnection().createChannel(), warnings);
  }

  /**
   * To be called by one thread at a time. Numbers are given here and not by the client, which also
   * counts what it then finds it cannot send and would be ahead of the broker from there on.
   */
  void send(Outgoing message, CompletableFuture<Result> result) {
    long tag = next;
    waiting.put(tag, result);
    try {
      AMQP.BasicProperties properties = tagged(message.properties(), tag);
      channel.basicPublish(
          message.exchange(), message.routingKey(), true, properties, message.body());
      next++;
    } catch (IOException | ShutdownSignalException e) {
      warnings.warn("a message was not published: " + Link.reason(e));
      broken = e instanceof IOException;
      failAll();
    } catch (RuntimeException e) {
      // The client checks before it writes: nothing of this message went out, and the others may.
      warnings.warn("a message cannot be published: " + Link.reason(e));
      waiting.remove(tag);
      result.complete(Result.UNSENDABLE);
    }
  }

  private static AMQP.BasicProperties tagged(AMQP.BasicProperties properties, long tag) {
    Map<String, Object> headers = new HashMap<>();
    if (properties.getHeaders() != null) headers.putAll(properties.getHeaders());
    headers.put(TAG, tag);
    return properties.builder().headers(headers).build();
  }

  /** Whatever the broker says of this message besides finds it settled. */
  private void returned(AMQP.BasicProperties properties) {
    if (properties.getHeaders() != null && properties.getHeaders().get(TAG) instanceof Number tag) {
      CompletableFuture<Result> one = waiting.remove(tag.longValue());
      if (one != null) one.complete(Result.UNROUTABLE);
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
    NavigableMap<Long, CompletableFuture<Result>> settled =
        multiple ? waiting.headMap(tag, true) : waiting.subMap(tag, true, tag, true);
    for (Long key : List.copyOf(settled.keySet())) {
      CompletableFuture<Result> one = waiting.remove(key);
      if (one != null) one.complete(result);
    }
  }

  private void lost(ShutdownSignalException cause) {
    if (!cause.isInitiatedByApplication()) {
      warnings.warn("the broker closed the way to publish: " + Link.reason(cause));
    }
    failAll();
  }

  void failAll() {
    settle(Long.MAX_VALUE, true, Result.FAILED);
  }
}
