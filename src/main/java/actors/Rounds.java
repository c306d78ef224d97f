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
final class Rounds extends AbstractBehavior<Rounds.Command> {
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  /** What it tells itself. */
  sealed interface Command {}

  private record Begin() implements Command {}

  private record Ended(Duration pause, Throwable failure) implements Command {}

  private final TimerScheduler<Command> timers;
  private final String name;
  private final Supplier<CompletionStage<Duration>> work;

  private Rounds(
      ActorContext<Command> context,
      TimerScheduler<Command> timers,
      String name,
      Supplier<CompletionStage<Duration>> work) {
    super(context);
    this.timers = timers;
    this.name = name;
    this.work = work;
    context.getSelf().tell(new Begin());
  }

  /**
   * @param name of the work, for the log
   * @param work one round; answers the pause until the next one
   */
  static Behavior<Command> create(String name, Supplier<CompletionStage<Duration>> work) {
    return Behaviors.setup(
        context -> Behaviors.withTimers(timers -> new Rounds(context, timers, name, work)));
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
      return work.get();
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
    getContext().getLog().warn("{} failed and goes on: {}", name, ended.failure().toString());
    timers.startSingleTimer(new Begin(), AFTER_FAILURE);
    return this;
  }
}
