package actors;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.apache.pekko.actor.CoordinatedShutdown;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;

/** Looks now and then for results that are old enough to be made fewer. One in the cluster. */
public final class ThinningOut extends AbstractBehavior<ThinningOut.Command> {
  private static final Duration FIRST = Duration.ofSeconds(30);

  /** What it tells itself. */
  public sealed interface Command {}

  private record Begin() implements Command {}

  private record Ended(long rows, Throwable failure) implements Command {}

  private final TimerScheduler<Command> timers;
  private final Supplier<CompletionStage<Long>> work;
  private final Duration pause;

  private ThinningOut(
      ActorContext<Command> context,
      TimerScheduler<Command> timers,
      Supplier<CompletionStage<Long>> work,
      Duration pause) {
    super(context);
    this.timers = timers;
    this.work = work;
    this.pause = pause;
    timers.startSingleTimer(new Begin(), FIRST);
  }

  /**
   * @param work does what is to be done now; completes with how many rows it moved
   */
  public static Behavior<Command> create(Supplier<CompletionStage<Long>> work, Duration pause) {
    return Behaviors.setup(
        context -> Behaviors.withTimers(timers -> new ThinningOut(context, timers, work, pause)));
  }

  @Override
  public Receive<Command> createReceive() {
    return newReceiveBuilder()
        .onMessage(Begin.class, begin -> begin())
        .onMessage(Ended.class, this::onEnded)
        .build();
  }

  private Behavior<Command> begin() {
    getContext()
        .pipeToSelf(work.get(), (rows, failure) -> new Ended(failure == null ? rows : 0, failure));
    return this;
  }

  private Behavior<Command> onEnded(Ended ended) {
    boolean leaving =
        CoordinatedShutdown.get(getContext().getSystem()).getShutdownReason().isPresent();
    if (ended.failure() != null && leaving) return Behaviors.stopped();
    if (ended.failure() != null)
      getContext()
          .getLog()
          .warn("old results were not thinned out: {}", ended.failure().toString());
    timers.startSingleTimer(new Begin(), pause);
    return this;
  }
}
