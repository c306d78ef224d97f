package amqp;

import amqp.Publisher.Result;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * Publishes refused messages to the dead-letter exchange: many at a time, and one by one those that
 * failed before. A message over which the broker closes the channel takes its neighbours along only
 * the first time.
 */
final class DeadLetters implements AutoCloseable {
  private final Topology topology;
  private final Publisher together;
  private final Publisher alone;
  private final ExecutorService manyAtATime = thread("amqp-dead-letters");
  private final ExecutorService oneByOne = thread("amqp-dead-letters-alone");

  DeadLetters(BrokerSettings settings, Topology topology) {
    this.topology = topology;
    this.together = new Publisher(settings, "voltmetrics-settling");
    this.alone = new Publisher(settings, "voltmetrics-settling-alone");
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon().factory());
  }

  CompletionStage<Result> publish(
      Settling.Received received, Outcome.Refused refused, boolean failedBefore) {
    CompletableFuture<Result> result = new CompletableFuture<>();
    try {
      if (failedBefore) {
        oneByOne.execute(() -> result.complete(sent(alone, received, refused).join()));
      } else {
        manyAtATime.execute(() -> sent(together, received, refused).thenAccept(result::complete));
      }
    } catch (RejectedExecutionException e) {
      result.complete(Result.FAILED);
    }
    return result;
  }

  private CompletableFuture<Result> sent(
      Publisher publisher, Settling.Received received, Outcome.Refused refused) {
    return published(publisher, DeadLetter.of(topology, received, refused))
        .thenCompose(
            result ->
                result == Result.UNSENDABLE
                    ? published(
                        publisher, DeadLetter.withoutSendersHeaders(topology, received, refused))
                    : CompletableFuture.completedFuture(result));
  }

  private static CompletableFuture<Result> published(
      Publisher publisher, Publisher.Outgoing message) {
    try {
      return publisher.publish(message).toCompletableFuture();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return CompletableFuture.completedFuture(Result.FAILED);
    }
  }

  /** What the broker has not confirmed fails. */
  @Override
  public void close() {
    manyAtATime.shutdown();
    oneByOne.shutdown();
    Thread other = Thread.ofPlatform().daemon().start(alone::close);
    together.close();
    Link.join(other, Link.END_MILLIS);
  }
}
