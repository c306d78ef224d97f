package actors;

import java.time.Duration;
import org.apache.pekko.actor.CoordinatedShutdown;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.PostStop;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;
import org.apache.pekko.cluster.sharding.typed.javadsl.ShardedDaemonProcess;

/**
 * Drives the projection of one slice; one worker a slice in the cluster, spread over its nodes. Two
 * at once, as may be while nodes disagree, do no harm.
 */
public final class ProjectionWorker extends AbstractBehavior<ProjectionWorker.Command> {
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  /** What a worker tells itself. */
  public sealed interface Command {}

  private record Begin() implements Command {}

  private record Went(Projection.Step step) implements Command {}

  private record Failed(String reason) implements Command {}

  /** Is told how the slices of this node stand. */
  public interface Watch {
    /** The slice is worked on here. */
    void taken(int slice);

    void went(int slice, Projection.Step step);

    /** The slice is not worked on here any more. */
    void left(int slice);
  }

  /**
   * @param poll pause before a slice that had nothing more is looked at again
   */
  public record Drive(Projection projection, Duration poll, Watch watch) {}

  private final TimerScheduler<Command> timers;
  private final Drive drive;
  private final int slice;

  private ProjectionWorker(
      ActorContext<Command> context, TimerScheduler<Command> timers, Drive drive, int slice) {
    super(context);
    this.timers = timers;
    this.drive = drive;
    this.slice = slice;
    drive.watch().taken(slice);
    context.getSelf().tell(new Begin());
  }

  /** Starts the workers that fall to this node. */
  public static void start(ActorSystem<?> system, Drive drive) {
    ShardedDaemonProcess.get(system)
        .init(Command.class, "projection", DueItems.SLICES, slice -> create(drive, slice));
  }

  static Behavior<Command> create(Drive drive, int slice) {
    return Behaviors.setup(
        context ->
            Behaviors.withTimers(timers -> new ProjectionWorker(context, timers, drive, slice)));
  }

  @Override
  public Receive<Command> createReceive() {
    return newReceiveBuilder()
        .onMessage(Begin.class, begin -> step())
        .onMessage(Went.class, went -> onWent(went.step()))
        .onMessage(Failed.class, this::onFailed)
        .onSignal(PostStop.class, stop -> onStop())
        .build();
  }

  private Behavior<Command> step() {
    getContext()
        .pipeToSelf(
            drive.projection().step(slice),
            (step, failure) ->
                failure == null ? new Went(step) : new Failed(String.valueOf(failure)));
    return this;
  }

  private Behavior<Command> onWent(Projection.Step step) {
    drive.watch().went(slice, step);
    if (step.more()) return step();
    timers.startSingleTimer(new Begin(), drive.poll());
    return this;
  }

  private Behavior<Command> onFailed(Failed failed) {
    if (CoordinatedShutdown.get(getContext().getSystem()).getShutdownReason().isPresent())
      return Behaviors.stopped(); // the slice is another node's soon
    getContext()
        .getLog()
        .warn("the projection of slice {} failed and goes on: {}", slice, failed.reason());
    timers.startSingleTimer(new Begin(), AFTER_FAILURE);
    return this;
  }

  private Behavior<Command> onStop() {
    drive.watch().left(slice);
    return this;
  }
}
