package actors;

import facility.Contribution;
import facility.Facility;
import facility.FacilityEvent;
import facility.FacilityFact;
import identity.EquipmentId;
import identity.FacilityId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.SupervisorStrategy;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;
import org.apache.pekko.cluster.sharding.typed.javadsl.EntityTypeKey;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.RecoveryCompleted;
import org.apache.pekko.persistence.typed.SnapshotAdapter;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.Effect;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;
import org.apache.pekko.persistence.typed.javadsl.RetentionCriteria;
import org.apache.pekko.persistence.typed.javadsl.SignalHandler;

/**
 * One facility: gathers its items' contributions into few events and tells its alerts what stands
 * too high.
 */
public final class FacilityActor
    extends EventSourcedBehavior<FacilityActor.Command, FacilityEvent, Facility> {
  public static final EntityTypeKey<Command> KEY = EntityTypeKey.create(Command.class, "Facility");

  // ---- protocol: what may be asked, and every answer that can come back
  /** What a facility may be asked. */
  public sealed interface Command extends CborSerializable {
    /**
     * An item's part changed. No answer: what gets lost on the way is repaired from the journal.
     */
    record Contribute(Contribution contribution) implements Command {}

    /** Parts read from the journal, for the case that one was lost on the way. */
    record Repair(List<Contribution> contributions, ActorRef<Repaired> replyTo)
        implements Command {}

    record Describe(FacilityFact fact, Instant arrivedAt, ActorRef<Receipt> replyTo)
        implements Command {}

    record Get(ActorRef<Answer> replyTo) implements Command {}

    /** The alerts have seen the findings of this revision. */
    record AlertsTold(long revision) implements Command {}
  }

  private enum Tick implements Command {
    FLUSH,
    TELL_ALERTS
  }

  /** Empty when the facility is unknown. */
  public record Answer(Optional<FacilityView> view) implements CborSerializable {}

  /** How many of the contributions had been missing; given once they are in the journal. */
  public record Repaired(int missing) implements CborSerializable {}

  /** What every facility of a node shares. */
  public record Surroundings(
      Views views, InstantSource clock, Consumer<AlertActor.Report> alerts, Batching batching) {}

  /** When gathered contributions are written: after this time, or when so many wait. */
  public record Batching(Duration after, int atMost, Duration tellAlertsAgain) {}

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
  private final Map<EquipmentId, Contribution> waiting = new LinkedHashMap<>();
  private final AlertReporter reporter;

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
          case Command.Contribute c -> onContribute(state, c.contribution());
          case Command.Repair c -> onRepair(state, c);
          case Command.Describe c -> onDescribe(state, c);
          case Command.Get c -> onGet(state, c);
          case Command.AlertsTold c -> onAlertsTold(c);
          case Tick tick -> onTick(tick);
        };
  }

  /** Alerts that a crash kept from being told are told when the facility wakes. */
  @Override
  public SignalHandler<Facility> signalHandler() {
    return newSignalHandlerBuilder()
        .onSignal(RecoveryCompleted.instance(), this::tellAlerts)
        .build();
  }

  // ---- handlers: one per command, a few lines each
  private Effect<FacilityEvent, Facility> onContribute(Facility state, Contribution contribution) {
    if (!awaits(state, contribution)) return Effect().none();
    waiting.put(contribution.equipmentId(), contribution);
    if (waiting.size() >= surroundings.batching().atMost()) return flush();
    if (!timers.isTimerActive(Tick.FLUSH)) {
      timers.startSingleTimer(Tick.FLUSH, Tick.FLUSH, surroundings.batching().after());
    }
    return Effect().none();
  }

  private Effect<FacilityEvent, Facility> onRepair(Facility state, Command.Repair repair) {
    List<Contribution> missing =
        repair.contributions().stream().filter(c -> awaits(state, c)).toList();
    missing.forEach(c -> waiting.put(c.equipmentId(), c));
    Repaired repaired = new Repaired(missing.size());
    if (waiting.isEmpty()) return Effect().reply(repair.replyTo(), repaired);
    return Effect()
        .persist(batch())
        .thenRun(this::tellAlerts)
        .thenReply(repair.replyTo(), after -> repaired);
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

  private Effect<FacilityEvent, Facility> onTick(Tick tick) {
    if (tick == Tick.FLUSH) return flush();
    reporter.again();
    return Effect().none();
  }

  private Effect<FacilityEvent, Facility> flush() {
    if (waiting.isEmpty()) return Effect().none();
    return Effect().persist(batch()).thenRun(this::tellAlerts);
  }

  private FacilityEvent batch() {
    List<Contribution> contributions = List.copyOf(waiting.values());
    waiting.clear();
    return new FacilityEvent.ContributionsApplied(
        id, contributions, surroundings.clock().instant());
  }

  private boolean awaits(Facility state, Contribution contribution) {
    Contribution queued = waiting.get(contribution.equipmentId());
    return state.misses(contribution) && (queued == null || contribution.newerThan(queued));
  }

  private void tellAlerts(Facility state) {
    if (!reporter.report(state, revision(), context.getSelf())) return;
    timers.startTimerWithFixedDelay(
        Tick.TELL_ALERTS, Tick.TELL_ALERTS, surroundings.batching().tellAlertsAgain());
  }

  private long revision() {
    return lastSequenceNumber(context);
  }
}
