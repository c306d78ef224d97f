package actors;

import actors.EquipmentActor.Reassessment;
import identity.EquipmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.actor.CoordinatedShutdown;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.PostStop;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;
import risk.Level;

/**
 * Wakes the items of one slice whose published result holds no longer: looks up who is due, and
 * asks them one after the other, the worst first, spread over the time until the next look. An item
 * that keeps silent is still due then. One worker a slice in the cluster; two at once, as may be
 * while nodes disagree, do no harm.
 */
public final class ClockWorker extends AbstractBehavior<ClockWorker.Command> {
  /** An answered item is left alone for so many looks, in which the index catches up. */
  private static final int CATCH_UP = 2;

  private static final String LOOK = "look";
  private static final String SEND = "send";

  /** What a worker tells itself. */
  public sealed interface Command {}

  private record Look() implements Command {}

  private record Found(List<EquipmentId> due, long waiting) implements Command {}

  private record Failed(String reason) implements Command {}

  private record Send() implements Command {}

  private record Answered(EquipmentId id, Reassessment reassessment) implements Command {}

  private record Silent(EquipmentId id) implements Command {}

  private final TimerScheduler<Command> timers;
  private final Clockwork drive;
  private final int slice;
  private final Deque<EquipmentId> queue = new ArrayDeque<>();
  private final Set<EquipmentId> asked = new HashSet<>();
  private final Map<EquipmentId, Long> answered = new HashMap<>();
  private long looks;

  private ClockWorker(
      ActorContext<Command> context, TimerScheduler<Command> timers, Clockwork drive, int slice) {
    super(context);
    this.timers = timers;
    this.drive = drive;
    this.slice = slice;
    context.getSelf().tell(new Look());
    timers.startTimerAtFixedRate(LOOK, new Look(), drive.pace().look());
  }

  static Behavior<Command> create(Clockwork drive, int slice) {
    return Behaviors.setup(
        context -> Behaviors.withTimers(timers -> new ClockWorker(context, timers, drive, slice)));
  }

  @Override
  public Receive<Command> createReceive() {
    return newReceiveBuilder()
        .onMessage(Look.class, look -> onLook())
        .onMessage(Found.class, this::onFound)
        .onMessage(Failed.class, this::onFailed)
        .onMessage(Send.class, send -> onSend())
        .onMessage(Answered.class, this::onAnswered)
        .onMessage(Silent.class, this::onSilent)
        .onSignal(PostStop.class, stop -> onStop())
        .build();
  }

  private Behavior<Command> onLook() {
    looks++;
    answered.values().removeIf(look -> look + CATCH_UP < looks);
    Instant now = drive.clock().instant();
    LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate();
    Level least = drive.pace().window().covers(now) ? Level.UNKNOWN : Level.HIGH;
    CompletionStage<Found> found =
        drive
            .index()
            .due(slice, day, least, drive.pace().atMost() + answered.size() + asked.size())
            .thenCombine(drive.index().waiting(slice, day), Found::new);
    getContext()
        .pipeToSelf(
            found, (due, failure) -> failure == null ? due : new Failed(String.valueOf(failure)));
    return this;
  }

  /** What was still queued is among them, in its new place. */
  private Behavior<Command> onFound(Found found) {
    drive.watch().waiting(slice, found.waiting());
    queue.clear();
    found.due().stream()
        .filter(id -> !asked.contains(id) && !answered.containsKey(id))
        .limit(drive.pace().atMost())
        .forEach(queue::add);
    if (queue.isEmpty()) return this;
    timers.startTimerAtFixedRate(SEND, new Send(), drive.pace().between(queue.size()));
    return onSend();
  }

  private Behavior<Command> onFailed(Failed failed) {
    if (leaving()) return Behaviors.stopped(); // the slice is another node's soon
    getContext()
        .getLog()
        .warn("the items due in slice {} cannot be read now: {}", slice, failed.reason());
    return this;
  }

  private Behavior<Command> onSend() {
    if (asked.size() >= drive.pace().inFlight()) return this;
    EquipmentId next = queue.poll();
    if (next == null) {
      timers.cancel(SEND);
      return this;
    }
    asked.add(next);
    getContext()
        .pipeToSelf(
            drive.waking().wake(next, drive.clock().instant()),
            (answer, failure) -> failure == null ? new Answered(next, answer) : new Silent(next));
    return this;
  }

  private Behavior<Command> onAnswered(Answered answer) {
    asked.remove(answer.id());
    answered.put(answer.id(), looks);
    drive.watch().answered(answer.reassessment());
    return this;
  }

  private Behavior<Command> onSilent(Silent silent) {
    asked.remove(silent.id());
    return leaving() ? Behaviors.stopped() : this;
  }

  private boolean leaving() {
    return CoordinatedShutdown.get(getContext().getSystem()).getShutdownReason().isPresent();
  }

  private Behavior<Command> onStop() {
    drive.watch().left(slice);
    return this;
  }
}
