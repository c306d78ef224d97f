package actors;

import identity.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.SupervisorStrategy;
import org.apache.pekko.cluster.sharding.typed.javadsl.EntityTypeKey;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.Effect;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;

/** One calculation job: what was asked, and the result as it stood when the job ended. */
public final class JobActor
    extends EventSourcedBehavior<JobActor.Command, JobEvent, Optional<JobView>> {
  public static final EntityTypeKey<Command> KEY = EntityTypeKey.create(Command.class, "Job");

  // ---- protocol: what may be asked, and every answer that can come back
  /** What a job may be asked. */
  public sealed interface Command extends CborSerializable {
    record Submit(String calculation, String equipmentId, Instant at, ActorRef<Answer> replyTo)
        implements Command {}

    record Finish(
        Optional<EquipmentView> result,
        Optional<String> error,
        Instant at,
        ActorRef<Answer> replyTo)
        implements Command {}

    record Get(ActorRef<Answer> replyTo) implements Command {}
  }

  /** Empty when there is no such job. */
  public record Answer(Optional<JobView> view) implements CborSerializable {}

  // ---- state: where it starts, how events move it, how much history is kept
  @Override
  public Optional<JobView> emptyState() {
    return Optional.empty();
  }

  @Override
  public EventHandler<Optional<JobView>, JobEvent> eventHandler() {
    return (state, event) ->
        Optional.of(
            switch (event) {
              case JobEvent.Submitted e -> submitted(e);
              case JobEvent.Finished e -> finished(state.orElseThrow(), e);
            });
  }

  // ---- behavior: how it is born and which handler answers which command
  private final JobId id;

  private JobActor(JobId id) {
    super(
        PersistenceId.of(KEY.name(), id.value()),
        SupervisorStrategy.restartWithBackoff(Duration.ofMillis(200), Duration.ofSeconds(10), 0.2));
    this.id = id;
  }

  public static Behavior<Command> create(JobId id) {
    return new JobActor(id);
  }

  @Override
  public CommandHandler<Command, JobEvent, Optional<JobView>> commandHandler() {
    return (state, command) ->
        switch (command) {
          case Command.Submit c -> onSubmit(state, c);
          case Command.Finish c -> onFinish(state, c);
          case Command.Get c -> Effect().reply(c.replyTo(), new Answer(state));
        };
  }

  // ---- handlers: one per command, a few lines each
  private Effect<JobEvent, Optional<JobView>> onSubmit(Optional<JobView> state, Command.Submit c) {
    if (state.isPresent()) return Effect().reply(c.replyTo(), new Answer(state));
    return Effect()
        .persist(new JobEvent.Submitted(c.calculation(), c.equipmentId(), c.at()))
        .thenReply(c.replyTo(), Answer::new);
  }

  private Effect<JobEvent, Optional<JobView>> onFinish(Optional<JobView> state, Command.Finish c) {
    if (state.isEmpty() || state.get().status() != JobView.Status.PENDING) {
      return Effect().reply(c.replyTo(), new Answer(state));
    }
    return Effect()
        .persist(new JobEvent.Finished(c.result(), c.error(), c.at()))
        .thenReply(c.replyTo(), Answer::new);
  }

  private JobView submitted(JobEvent.Submitted e) {
    return new JobView(
        id,
        e.calculation(),
        e.equipmentId(),
        Optional.empty(),
        JobView.Status.PENDING,
        e.at(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static JobView finished(JobView job, JobEvent.Finished e) {
    return new JobView(
        job.id(),
        job.calculation(),
        job.equipmentId(),
        e.result().map(view -> view.facilityId().value()),
        e.error().isPresent() ? JobView.Status.FAILED : JobView.Status.COMPLETED,
        job.submittedAt(),
        Optional.of(e.at()),
        e.result(),
        e.error());
  }
}
