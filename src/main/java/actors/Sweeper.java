package actors;

import facility.Contribution;
import identity.EquipmentId;
import identity.FacilityId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.IntConsumer;
import org.apache.pekko.actor.CoordinatedShutdown;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.SupervisorStrategy;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;
import org.apache.pekko.cluster.sharding.typed.javadsl.ClusterSharding;

/**
 * Follows the journal's tail and offers every contribution to its facility again: what a crash lost
 * on the way is repaired within seconds, without waking an item. One in the cluster.
 */
public final class Sweeper extends AbstractBehavior<Sweeper.Command> {
  private static final int BATCH = 5_000;
  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final Duration ANSWER = Duration.ofSeconds(20);

  /** What the sweeper tells itself. */
  public sealed interface Command {}

  private record Begin() implements Command {}

  private record Went(Tail.Position position, boolean more) implements Command {}

  private record Failed(String reason) implements Command {}

  private final Tail tail;
  private final TimerScheduler<Command> timers;
  private final ClusterSharding sharding;
  private final IntConsumer repaired;

  private Sweeper(
      ActorContext<Command> context,
      TimerScheduler<Command> timers,
      Tail tail,
      IntConsumer repaired) {
    super(context);
    this.repaired = repaired;
    this.tail = tail;
    this.timers = timers;
    this.sharding = ClusterSharding.get(context.getSystem());
    context.getSelf().tell(new Begin());
  }

  /**
   * @param repaired told how many contributions had been missing, whenever there were any
   */
  public static Behavior<Command> create(Tail tail, IntConsumer repaired) {
    Behavior<Command> behavior =
        Behaviors.setup(
            context ->
                Behaviors.withTimers(timers -> new Sweeper(context, timers, tail, repaired)));
    return Behaviors.supervise(behavior)
        .onFailure(
            SupervisorStrategy.restartWithBackoff(
                Duration.ofSeconds(1), Duration.ofSeconds(30), 0.2));
  }

  @Override
  public Receive<Command> createReceive() {
    return newReceiveBuilder()
        .onMessage(Begin.class, begin -> from(tail.position()))
        .onMessage(Went.class, this::onWent)
        .onMessage(Failed.class, this::onFailed)
        .build();
  }

  private Behavior<Command> onWent(Went went) {
    if (went.more()) return from(CompletableFuture.completedFuture(went.position()));
    timers.startSingleTimer(new Begin(), IDLE);
    return this;
  }

  private Behavior<Command> onFailed(Failed failed) {
    // A node that leaves hands its shards off; the next one to sweep goes on from here.
    if (CoordinatedShutdown.get(getContext().getSystem()).getShutdownReason().isPresent())
      return Behaviors.stopped();
    getContext()
        .getLog()
        .warn("sweeping the journal's tail failed and goes on: {}", failed.reason());
    timers.startSingleTimer(new Begin(), IDLE);
    return this;
  }

  private Behavior<Command> from(CompletionStage<Tail.Position> start) {
    CompletionStage<Went> step =
        start.thenCompose(
            position -> tail.after(position, BATCH).thenCompose(rows -> sweep(position, rows)));
    getContext()
        .pipeToSelf(
            step, (went, failure) -> failure == null ? went : new Failed(String.valueOf(failure)));
    return this;
  }

  private CompletionStage<Went> sweep(Tail.Position from, List<Tail.Row> rows) {
    if (rows.isEmpty()) return CompletableFuture.completedFuture(new Went(from, false));
    List<CompletableFuture<FacilityActor.Taken>> repairs = new ArrayList<>();
    newest(rows)
        .forEach((facility, parts) -> repairs.add(repair(facility, List.copyOf(parts.values()))));
    Tail.Position last = rows.getLast().at();
    return CompletableFuture.allOf(repairs.toArray(CompletableFuture[]::new))
        .thenCompose(
            done -> {
              int missing = repairs.stream().mapToInt(r -> r.join().fresh()).sum();
              if (missing > 0) repaired.accept(missing);
              return tail.save(
                  new Tail.Position(last.xid(), last.ordering(), from.repaired() + missing));
            })
        .thenApply(position -> new Went(position, rows.size() == BATCH));
  }

  private static Map<FacilityId, Map<EquipmentId, Contribution>> newest(List<Tail.Row> rows) {
    Map<FacilityId, Map<EquipmentId, Contribution>> out = new HashMap<>();
    for (Tail.Row row : rows) {
      row.event()
          .ifPresent(
              event ->
                  Contributions.of(event, row.sequence())
                      .forEach(
                          (facility, part) ->
                              out.computeIfAbsent(facility, f -> new HashMap<>())
                                  .merge(
                                      part.equipmentId(), part, (a, b) -> b.newerThan(a) ? b : a)));
    }
    return out;
  }

  private CompletableFuture<FacilityActor.Taken> repair(
      FacilityId facility, List<Contribution> parts) {
    return sharding
        .entityRefFor(FacilityActor.KEY, facility.value())
        .<FacilityActor.Taken>ask(reply -> new FacilityActor.Command.Take(parts, reply), ANSWER)
        .toCompletableFuture();
  }
}
