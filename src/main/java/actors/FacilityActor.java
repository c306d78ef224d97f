package actors;

import facility.Contribution;
import facility.Facility;
import facility.FacilityEvent;
import facility.FacilityFact;
import identity.FacilityId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.SupervisorStrategy;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;
import org.apache.pekko.cluster.sharding.typed.javadsl.EntityTypeKey;
import org.apache.pekko.persistence.typed.JournalPersistRejected;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.RecoveryCompleted;
import org.apache.pekko.persistence.typed.SnapshotAdapter;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.Effect;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;
import org.apache.pekko.persistence.typed.javadsl.RetentionCriteria;
import org.apache.pekko.persistence.typed.javadsl.SignalHandler;
import risk.Level;

/**
 * One facility: keeps the newest contribution of each item, and tells its alerts what stands too
 * high.
 */
public final class FacilityActor
    extends EventSourcedBehavior<FacilityActor.Command, FacilityEvent, Facility> {
  public static final EntityTypeKey<Command> KEY = EntityTypeKey.create(Command.class, "Facility");

  // ---- protocol: what may be asked, and every answer that can come back
  /** What a facility may be asked. */
  public sealed interface Command extends CborSerializable {
    /** Items' parts, new ones and perhaps known ones, in any order. */
    record Take(List<Contribution> contributions, ActorRef<Taken> replyTo) implements Command {}

    record Describe(FacilityFact fact, Instant arrivedAt, ActorRef<Receipt> replyTo)
        implements Command {}

    record Get(ActorRef<Answer> replyTo) implements Command {}

    /** The alerts have seen the findings of this revision. */
    record AlertsTold(long revision) implements Command {}
  }

  private enum Tick implements Command {
    TELL_ALERTS
  }

  /** Empty when the facility is unknown. */
  public record Answer(Optional<FacilityView> view) implements CborSerializable {}

  /** How many of the contributions were new; given once they are in the journal. */
  public record Taken(int fresh) implements CborSerializable {}

  /** What every facility of a node shares. */
  public record Surroundings(
      Views views,
      InstantSource clock,
      Consumer<AlertActor.Report> alerts,
      Duration tellAlertsAgain) {
    IntFunction<Level> levelOf() {
      return views.algorithm()::levelOf;
    }
  }

  // ---- state: where it starts, how events move it, how much history is kept
  @Override
  public Facility emptyState() {
    return new Facility();
  }

  @Override
  public EventHandler<Facility, FacilityEvent> eventHandler() {
    return Facility::after;
  }

  @Override
  public RetentionCriteria retentionCriteria() {
    return RetentionCriteria.snapshotEvery(200, 1);
  }

  /** The state is mutable, so what is stored is a copy taken in the actor. */
  @Override
  public SnapshotAdapter<Facility> snapshotAdapter() {
    return new SnapshotAdapter<>() {
      @Override
      public Object toJournal(Facility facility) {
        return facility.snapshot();
      }

      @Override
      public Facility fromJournal(Object from) {
        return Facility.of((Facility.Snapshot) from);
      }
    };
  }

  // ---- behavior: how it is born and which handler answers which command
  private final ActorContext<Command> context;
  private final TimerScheduler<Command> timers;
  private final FacilityId id;
  private final Surroundings surroundings;
  private final AlertReporter reporter;
  private final Recorder recorder = new Recorder();

  private FacilityActor(
      ActorContext<Command> context,
      TimerScheduler<Command> timers,
      FacilityId id,
      Surroundings surroundings) {
    super(
        PersistenceId.of(KEY.name(), id.value()),
        SupervisorStrategy.restartWithBackoff(Duration.ofMillis(200), Duration.ofSeconds(10), 0.2));
    this.context = context;
    this.timers = timers;
    this.id = id;
    this.surroundings = surroundings;
    this.reporter = new AlertReporter(id, surroundings);
  }

  public static Behavior<Command> create(FacilityId id, Surroundings surroundings) {
    return Behaviors.setup(
        context ->
            Behaviors.withTimers(timers -> new FacilityActor(context, timers, id, surroundings)));
  }

  @Override
  public CommandHandler<Command, FacilityEvent, Facility> commandHandler() {
    return (state, command) ->
        switch (command) {
          case Command.Take c -> onTake(state, c);
          case Command.Describe c -> onDescribe(state, c);
          case Command.Get c -> onGet(state, c);
          case Command.AlertsTold c -> onAlertsTold(c);
          case Tick tick -> onTellAlerts();
        };
  }

  /** Alerts that a crash kept from being told are told when the facility wakes. */
  @Override
  public SignalHandler<Facility> signalHandler() {
    return newSignalHandlerBuilder()
        .onSignal(RecoveryCompleted.instance(), this::tellAlerts)
        .onSignal(JournalPersistRejected.class, (state, no) -> recorder.rejected(no.getFailure()))
        .build();
  }

  // ---- handlers: one per command, a few lines each
  private Effect<FacilityEvent, Facility> onTake(Facility state, Command.Take take) {
    List<Contribution> fresh = take.contributions().stream().filter(state::misses).toList();
    Taken taken = new Taken(fresh.size());
    if (fresh.isEmpty()) return Effect().reply(take.replyTo(), taken);
    recorder.persistsForNobody();
    return Effect()
        .persist(state.taking(id, fresh, surroundings.clock().instant(), surroundings.levelOf()))
        .thenRun(this::tellAlerts)
        .thenReply(take.replyTo(), after -> taken);
  }

  private Effect<FacilityEvent, Facility> onDescribe(Facility state, Command.Describe c) {
    Optional<Boolean> repeats = state.repeats(c.fact());
    if (repeats.isPresent()) {
      return Effect()
          .reply(
              c.replyTo(),
              repeats.get()
                  ? new Receipt.Recorded(revision(), true, List.of())
                  : new Receipt.Conflict(
                      "fact id " + c.fact().id() + " described " + id + " with another content"));
    }
    recorder.persists(c.replyTo());
    return Effect()
        .persist(new FacilityEvent.Described(id, c.fact(), c.arrivedAt()))
        .thenReply(c.replyTo(), after -> new Receipt.Recorded(revision(), false, List.of()));
  }

  private Effect<FacilityEvent, Facility> onGet(Facility state, Command.Get get) {
    return Effect()
        .reply(get.replyTo(), new Answer(surroundings.views().facility(id, revision(), state)));
  }

  private Effect<FacilityEvent, Facility> onAlertsTold(Command.AlertsTold told) {
    if (reporter.told(told.revision())) timers.cancel(Tick.TELL_ALERTS);
    return Effect().none();
  }

  private Effect<FacilityEvent, Facility> onTellAlerts() {
    reporter.again();
    return Effect().none();
  }

  private void tellAlerts(Facility state) {
    if (!reporter.report(state, revision(), context.getSelf())) return;
    timers.startTimerWithFixedDelay(
        Tick.TELL_ALERTS, Tick.TELL_ALERTS, surroundings.tellAlertsAgain());
  }

  private long revision() {
    return lastSequenceNumber(context);
  }
}
