package actors;

import equipment.Equipment;
import equipment.EquipmentEvent;
import equipment.EquipmentEvent.Reassessed;
import equipment.EquipmentRules;
import equipment.EquipmentRules.Arrival;
import equipment.EquipmentRules.Decision;
import equipment.Fact;
import equipment.resident.Packing;
import equipment.resident.Resident;
import identity.EquipmentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.SupervisorStrategy;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.cluster.sharding.typed.javadsl.EntityTypeKey;
import org.apache.pekko.persistence.typed.JournalPersistRejected;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.RecoveryCompleted;
import org.apache.pekko.persistence.typed.SnapshotAdapter;
import org.apache.pekko.persistence.typed.javadsl.CommandHandlerWithReply;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehaviorWithEnforcedReplies;
import org.apache.pekko.persistence.typed.javadsl.ReplyEffect;
import org.apache.pekko.persistence.typed.javadsl.RetentionCriteria;
import org.apache.pekko.persistence.typed.javadsl.SignalHandler;

/** One item: journals facts with the result they lead to, and tells its facility. */
public final class EquipmentActor
    extends EventSourcedBehaviorWithEnforcedReplies<
        EquipmentActor.Command, EquipmentEvent, Resident> {
  public static final EntityTypeKey<Command> KEY = EntityTypeKey.create(Command.class, "Equipment");

  // ---- protocol: what may be asked, and every answer that can come back
  /** What an item may be asked. */
  public sealed interface Command extends CborSerializable {
    record RecordFact(Fact fact, Instant arrivedAt, ActorRef<Receipt> replyTo) implements Command {}

    record Get(ActorRef<Answer> replyTo) implements Command {}

    /** What is published may hold no longer. */
    record Reassess(Instant at, ActorRef<Reassessment> replyTo) implements Command {}

    /** The item, unless it is still at this revision. */
    record GetIfChanged(long revision, ActorRef<Glance> replyTo) implements Command {}

    record GetFacts(ActorRef<FactsAnswer> replyTo) implements Command {}
  }

  /** Empty when the item is not registered. */
  public record Answer(Optional<EquipmentView> view) implements CborSerializable {}

  /**
   * @param same whether the item is still at the revision that was asked for; then without a view
   * @param view empty also when the item is not registered
   */
  public record Glance(boolean same, Optional<EquipmentView> view) implements CborSerializable {}

  /** Empty when the item is not registered. */
  public record FactsAnswer(Optional<EquipmentFacts> item) implements CborSerializable {}

  /** What became of a look at an item whose time has come; given once it is in the journal. */
  public enum Reassessment implements CborSerializable {
    /** Another result was published. */
    CHANGED,
    /** The same result was published again, with a later day until which it holds. */
    CONFIRMED,
    /** What is published still holds, or the item is not in service. */
    NOT_DUE
  }

  /**
   * What every item of a node shares: the algorithm in force and the way to facilities.
   *
   * @param woken told whenever an item was read out of the journal
   */
  public record Surroundings(
      EquipmentRules.InForce inForce,
      Packing packing,
      Consumer<EventAt> facilities,
      Runnable woken) {}

  /** An event with its sequence number. */
  public record EventAt(EquipmentEvent event, long sequence) {}

  // ---- state: where it starts, how events move it, how much history is kept
  @Override
  public Resident emptyState() {
    return new Resident(surroundings.packing());
  }

  @Override
  public EventHandler<Resident, EquipmentEvent> eventHandler() {
    return Resident::after;
  }

  @Override
  public RetentionCriteria retentionCriteria() {
    return RetentionCriteria.snapshotEvery(100, 1);
  }

  /** Snapshots hold the item itself, never its packed form. */
  @Override
  public SnapshotAdapter<Resident> snapshotAdapter() {
    return new SnapshotAdapter<>() {
      @Override
      public Object toJournal(Resident state) {
        return state.equipment();
      }

      @Override
      public Resident fromJournal(Object from) {
        return emptyState().become((Equipment) from);
      }
    };
  }

  /** Folding the events is over: the item rests until it is asked. */
  @Override
  public SignalHandler<Resident> signalHandler() {
    return newSignalHandlerBuilder()
        .onSignal(RecoveryCompleted.instance(), this::woken)
        .onSignal(JournalPersistRejected.class, (state, no) -> recorder.rejected(no.getFailure()))
        .build();
  }

  // ---- behavior: how it is born and which handler answers which command
  private final ActorContext<Command> context;
  private final EquipmentId id;
  private final Surroundings surroundings;
  private final Recorder recorder = new Recorder();

  private EquipmentActor(ActorContext<Command> context, EquipmentId id, Surroundings surroundings) {
    super(
        PersistenceId.of(KEY.name(), id.value()),
        SupervisorStrategy.restartWithBackoff(Duration.ofMillis(200), Duration.ofSeconds(10), 0.2));
    this.context = context;
    this.id = id;
    this.surroundings = surroundings;
  }

  public static Behavior<Command> create(EquipmentId id, Surroundings surroundings) {
    return Behaviors.setup(context -> new EquipmentActor(context, id, surroundings));
  }

  @Override
  public CommandHandlerWithReply<Command, EquipmentEvent, Resident> commandHandler() {
    return (state, command) ->
        switch (command) {
          case Command.RecordFact c -> onRecord(state.equipment(), c);
          case Command.Reassess c -> onReassess(state.equipment(), c);
          case Command.Get c ->
              Effect()
                  .reply(c.replyTo(), new Answer(EquipmentView.of(id, revision(), state.face())));
          case Command.GetIfChanged c -> Effect().reply(c.replyTo(), glance(state, c.revision()));
          case Command.GetFacts c ->
              Effect()
                  .reply(c.replyTo(), new FactsAnswer(EquipmentFacts.of(id, revision(), state)));
        };
  }

  // ---- handlers: one per command, a few lines each
  private ReplyEffect<EquipmentEvent, Resident> onRecord(Equipment state, Command.RecordFact c) {
    Arrival arrival = new Arrival(c.arrivedAt(), surroundings.inForce());
    return switch (EquipmentRules.record(state, id, c.fact(), arrival)) {
      case Decision.Accepted accepted -> {
        recorder.persists(c.replyTo());
        yield Effect()
            .persist(accepted.event())
            .thenRun(after -> tell(after, accepted.event()))
            .thenReply(c.replyTo(), after -> recorded(accepted.event().result(), false));
      }
      case Decision.Repeated repeated ->
          Effect().reply(c.replyTo(), recorded(state.published(), true));
      case Decision.Conflict conflict ->
          Effect().reply(c.replyTo(), new Receipt.Conflict(conflict.detail()));
    };
  }

  private ReplyEffect<EquipmentEvent, Resident> onReassess(Equipment state, Command.Reassess c) {
    Optional<Reassessed> event =
        EquipmentRules.reassess(state, id, new Arrival(c.at(), surroundings.inForce()));
    if (event.isEmpty()) return Effect().reply(c.replyTo(), Reassessment.NOT_DUE);
    boolean same = state.published().map(event.get().result()::same).orElse(false);
    recorder.persistsForNobody();
    return Effect()
        .persist(event.get())
        .thenRun(after -> tell(after, event.get()))
        .thenReply(c.replyTo(), after -> same ? Reassessment.CONFIRMED : Reassessment.CHANGED);
  }

  private void woken(Resident state) {
    state.rest();
    surroundings.woken().run();
  }

  private Glance glance(Resident state, long have) {
    return have == revision()
        ? new Glance(true, Optional.empty())
        : new Glance(false, EquipmentView.of(id, revision(), state.face()));
  }

  private long revision() {
    return lastSequenceNumber(context);
  }

  private void tell(Resident after, EquipmentEvent event) {
    after.rest();
    surroundings.facilities().accept(new EventAt(event, revision()));
  }

  private Receipt recorded(Optional<EquipmentEvent.Result> published, boolean duplicate) {
    List<String> warnings =
        published
            .map(EquipmentEvent.Result::notes)
            .orElse(
                List.of(
                    id
                        + " is not registered yet (no type and facility); its facts are kept and will count"));
    return new Receipt.Recorded(revision(), duplicate, warnings);
  }
}
