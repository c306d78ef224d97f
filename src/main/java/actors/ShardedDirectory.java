package actors;

import equipment.Timeline;
import identity.EquipmentId;
import identity.FacilityId;
import identity.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.cluster.sharding.typed.javadsl.ClusterSharding;
import org.apache.pekko.cluster.sharding.typed.javadsl.EntityTypeKey;
import org.apache.pekko.japi.function.Function;
import wire.Command;

/** The directory over cluster sharding. */
public final class ShardedDirectory implements Directory {
  private final ClusterSharding sharding;
  private final Patience patience;
  private final Archive archive;

  /** How long a question and a command may take. */
  public record Patience(Duration question, Duration command) {}

  /**
   * @param patience how long answers may take
   */
  public ShardedDirectory(ActorSystem<?> system, Patience patience, Archive archive) {
    this.sharding = ClusterSharding.get(system);
    this.patience = patience;
    this.archive = archive;
  }

  @Override
  public CompletionStage<Receipt> record(Command command, Instant arrivedAt) {
    return switch (command) {
      case Command.RecordFact c ->
          this.<EquipmentActor.Command, Receipt>ask(
              patience.command(),
              EquipmentActor.KEY,
              c.equipmentId().value(),
              reply -> new EquipmentActor.Command.RecordFact(c.fact(), arrivedAt, reply));
      case Command.DescribeFacility c ->
          this.<FacilityActor.Command, Receipt>ask(
              patience.command(),
              FacilityActor.KEY,
              c.facilityId().value(),
              reply -> new FacilityActor.Command.Describe(c.fact(), arrivedAt, reply));
    };
  }

  @Override
  public CompletionStage<Optional<EquipmentView>> equipment(EquipmentId id) {
    return this.<EquipmentActor.Command, EquipmentActor.Answer>ask(
            EquipmentActor.KEY, id.value(), EquipmentActor.Command.Get::new)
        .thenApply(EquipmentActor.Answer::view);
  }

  @Override
  public CompletionStage<EquipmentActor.Glance> equipment(EquipmentId id, long revision) {
    return ask(
        EquipmentActor.KEY,
        id.value(),
        (ActorRef<EquipmentActor.Glance> reply) ->
            new EquipmentActor.Command.GetIfChanged(revision, reply));
  }

  @Override
  public CompletionStage<Optional<EquipmentFacts>> facts(EquipmentId id) {
    return this.<EquipmentActor.Command, EquipmentActor.FactsAnswer>ask(
            EquipmentActor.KEY, id.value(), EquipmentActor.Command.GetFacts::new)
        .thenApply(EquipmentActor.FactsAnswer::item);
  }

  @Override
  public CompletionStage<Optional<Timeline>> timeline(EquipmentId id) {
    return archive
        .timeline(id)
        .exceptionallyCompose(
            failure ->
                CompletableFuture.failedStage(
                    new Unavailable("the journal of " + id + " did not answer", cause(failure))));
  }

  @Override
  public CompletionStage<Optional<FacilityView>> facility(FacilityId id) {
    return this.<FacilityActor.Command, FacilityActor.Answer>ask(
            FacilityActor.KEY, id.value(), FacilityActor.Command.Get::new)
        .thenApply(FacilityActor.Answer::view);
  }

  @Override
  public CompletionStage<List<AlertView>> alerts(FacilityId id) {
    return this.<AlertActor.Command, AlertActor.Answer>ask(
            AlertActor.KEY, id.value(), AlertActor.Get::new)
        .thenApply(AlertActor.Answer::alerts);
  }

  @Override
  public CompletionStage<List<FacilityId>> facilities() {
    return archive.facilities();
  }

  @Override
  public CompletionStage<JobView> submit(
      JobId id, String calculation, EquipmentId equipmentId, Instant at) {
    return this.<JobActor.Command, JobActor.Answer>ask(
            JobActor.KEY,
            id.value(),
            reply -> new JobActor.Command.Submit(calculation, equipmentId.value(), at, reply))
        .thenCompose(submitted -> equipment(equipmentId))
        .thenCompose(view -> finish(id, equipmentId, view, at));
  }

  private CompletionStage<JobView> finish(
      JobId id, EquipmentId equipmentId, Optional<EquipmentView> view, Instant at) {
    Optional<String> error =
        view.isPresent()
            ? Optional.empty()
            : Optional.of("equipment " + equipmentId + " is not registered");
    return this.<JobActor.Command, JobActor.Answer>ask(
            JobActor.KEY, id.value(), reply -> new JobActor.Command.Finish(view, error, at, reply))
        .thenApply(answer -> answer.view().orElseThrow());
  }

  @Override
  public CompletionStage<Optional<JobView>> job(JobId id) {
    return this.<JobActor.Command, JobActor.Answer>ask(
            JobActor.KEY, id.value(), JobActor.Command.Get::new)
        .thenApply(JobActor.Answer::view);
  }

  private <C, R> CompletionStage<R> ask(
      EntityTypeKey<C> key, String id, Function<ActorRef<R>, C> question) {
    return ask(patience.question(), key, id, question);
  }

  private <C, R> CompletionStage<R> ask(
      Duration timeout, EntityTypeKey<C> key, String id, Function<ActorRef<R>, C> command) {
    CompletionStage<R> answer = sharding.entityRefFor(key, id).ask(command, timeout);
    // Run where the answer came in: by default this stage would hop to the common pool first.
    return answer.handleAsync(
        (given, failure) -> {
          if (failure == null) return given;
          throw new Unavailable(key.name() + " " + id + " did not answer", cause(failure));
        },
        Runnable::run);
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
