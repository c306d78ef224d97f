package actors;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.apache.pekko.actor.CoordinatedShutdown;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;

/** Does the same work round after round, never two rounds at once; each says when the next is. */
public final class Rounds extends AbstractBehavior<Rounds.Command> {
  /**
   * @param first before the first round
   * @param afterFailure before the next one when a round failed
   */
  public record Pauses(Duration first, Duration afterFailure) {
    /** At once, and soon again. */
    static final Pauses SHORT = new Pauses(Duration.ZERO, Duration.ofSeconds(1));
  }

  /** What it tells itself. */
  public sealed interface Command {}

  private record Begin() implements Command {}

  private record Ended(Duration pause, Throwable failure) implements Command {}

  private final TimerScheduler<Command> timers;
  private final Work work;
  private final Duration afterFailure;

  private Rounds(
      ActorContext<Command> context, TimerScheduler<Command> timers, Work work, Pauses pauses) {
    super(context);
    this.timers = timers;
    this.work = work;
    this.afterFailure = pauses.afterFailure();
    timers.startSingleTimer(new Begin(), pauses.first());
  }

  private record Work(String name, Supplier<CompletionStage<Duration>> round) {}

  /**
   * @param name of the work, for the log
   * @param round of the work; answers the pause until the next one
   */
  public static Behavior<Command> create(
      String name, Pauses pauses, Supplier<CompletionStage<Duration>> round) {
    return Behaviors.setup(
        context ->
            Behaviors.withTimers(
                timers -> new Rounds(context, timers, new Work(name, round), pauses)));
  }

  @Override
  public Receive<Command> createReceive() {
    return newReceiveBuilder()
        .onMessage(Begin.class, begin -> begin())
        .onMessage(Ended.class, this::onEnded)
        .build();
  }

  private Behavior<Command> begin() {
    getContext().pipeToSelf(begun(), Ended::new);
    return this;
  }

  /** Work that cannot even begin has failed like any other. */
  private CompletionStage<Duration> begun() {
    try {
      return work.round().get();
    } catch (RuntimeException e) {
      return CompletableFuture.failedStage(e);
    }
  }

  private Behavior<Command> onEnded(Ended ended) {
    if (ended.failure() == null) {
      timers.startSingleTimer(new Begin(), ended.pause());
      return this;
    }
    // A node that leaves hands its work to another, which begins the round again.
    if (CoordinatedShutdown.get(getContext().getSystem()).getShutdownReason().isPresent())
      return Behaviors.stopped();
    getContext()
        .getLog()
        .warn("{} failed and goes on: {}", work.name(), ended.failure().toString());
    timers.startSingleTimer(new Begin(), afterFailure);
    return this;
  }
}
