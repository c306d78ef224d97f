package actors;

import equipment.Equipment;
import equipment.EquipmentEvent;
import equipment.EquipmentEvent.FactRecorded;
import equipment.EquipmentRules;
import equipment.EquipmentRules.Arrival;
import equipment.EquipmentRules.Decision;
import equipment.Fact;
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
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.javadsl.CommandHandlerWithReply;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehaviorWithEnforcedReplies;
import org.apache.pekko.persistence.typed.javadsl.ReplyEffect;
import org.apache.pekko.persistence.typed.javadsl.RetentionCriteria;

/** One item: journals facts with the result they lead to, and tells its facility. */
public final class EquipmentActor
    extends EventSourcedBehaviorWithEnforcedReplies<
        EquipmentActor.Command, EquipmentEvent, Equipment> {
  public static final EntityTypeKey<Command> KEY = EntityTypeKey.create(Command.class, "Equipment");

  // ---- protocol: what may be asked, and every answer that can come back
  /** What an item may be asked. */
  public sealed interface Command extends CborSerializable {
    record RecordFact(Fact fact, Instant arrivedAt, ActorRef<Receipt> replyTo) implements Command {}

    record Get(ActorRef<Answer> replyTo) implements Command {}
  }

  /** Empty when the item is not registered. */
  public record Answer(Optional<EquipmentView> view) implements CborSerializable {}

  /** What every item of a node shares: the algorithm in force and the way to facilities. */
  public record Surroundings(EquipmentRules.InForce inForce, Consumer<FactRecordedAt> facilities) {}

  /** An event with its sequence number. */
  public record FactRecordedAt(FactRecorded event, long sequence) {}

  // ---- state: where it starts, how events move it, how much history is kept
  @Override
  public Equipment emptyState() {
    return Equipment.unknown();
  }

  @Override
  public EventHandler<Equipment, EquipmentEvent> eventHandler() {
    return Equipment::after;
  }

  @Override
  public RetentionCriteria retentionCriteria() {
    return RetentionCriteria.snapshotEvery(100, 1);
  }

  // ---- behavior: how it is born and which handler answers which command
  private final ActorContext<Command> context;
  private final EquipmentId id;
  private final Surroundings surroundings;

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
  public CommandHandlerWithReply<Command, EquipmentEvent, Equipment> commandHandler() {
    return (state, command) ->
        switch (command) {
          case Command.RecordFact c -> onRecord(state, c);
          case Command.Get c -> Effect().reply(c.replyTo(), new Answer(view(state)));
        };
  }

  // ---- handlers: one per command, a few lines each
  private ReplyEffect<EquipmentEvent, Equipment> onRecord(Equipment state, Command.RecordFact c) {
    Arrival arrival = new Arrival(c.arrivedAt(), surroundings.inForce());
    return switch (EquipmentRules.record(state, id, c.fact(), arrival)) {
      case Decision.Accepted accepted ->
          Effect()
              .persist(accepted.event())
              .thenRun(
                  after ->
                      surroundings
                          .facilities()
                          .accept(new FactRecordedAt(accepted.event(), revision())))
              .thenReply(
                  c.replyTo(), after -> new Receipt.Recorded(revision(), false, warnings(after)));
      case Decision.Repeated repeated ->
          Effect().reply(c.replyTo(), new Receipt.Recorded(revision(), true, warnings(state)));
      case Decision.Conflict conflict ->
          Effect().reply(c.replyTo(), new Receipt.Conflict(conflict.detail()));
    };
  }

  private long revision() {
    return lastSequenceNumber(context);
  }

  private List<String> warnings(Equipment state) {
    return state
        .published()
        .map(EquipmentEvent.Result::notes)
        .orElse(
            List.of(
                id
                    + " is not registered yet (no type and facility); its facts are kept and will count"));
  }

  private Optional<EquipmentView> view(Equipment state) {
    return state
        .published()
        .map(
            r ->
                new EquipmentView(
                    id,
                    r.facilityId(),
                    r.type(),
                    r.name(),
                    r.decommissioned(),
                    revision(),
                    state.recorded(),
                    state.updatedAt(),
                    r.assessment(),
                    r.notes()));
  }
}
