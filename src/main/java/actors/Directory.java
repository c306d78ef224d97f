package actors;

import equipment.Timeline;
import identity.EquipmentId;
import identity.FacilityId;
import identity.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import wire.Command;

/**
 * Where the doors ask. Every stage completes within the ask timeout; it fails with {@link
 * Unavailable} when the shard, the journal or the node could not answer in time: the asker should
 * try again.
 */
public interface Directory {
  /** Records what the command brings; answers after the journal has it. */
  CompletionStage<Receipt> record(Command command, Instant arrivedAt);

  /** Empty when the item has never been registered (facts alone do not register it). */
  CompletionStage<Optional<EquipmentView>> equipment(EquipmentId id);

  /** The item, unless it is still at the revision the asker has an answer of. */
  default CompletionStage<EquipmentActor.Glance> equipment(EquipmentId id, long revision) {
    return equipment(id)
        .thenApply(
            found ->
                found.filter(view -> view.revision() == revision).isPresent()
                    ? new EquipmentActor.Glance(true, Optional.empty())
                    : new EquipmentActor.Glance(false, found));
  }

  /** The item with the facts behind it; empty when it has never been registered. */
  CompletionStage<Optional<EquipmentFacts>> facts(EquipmentId id);

  /**
   * Every fact that ever reached us of the item, read without waking it; empty when none did. What
   * was acknowledged is in it.
   */
  CompletionStage<Optional<Timeline>> timeline(EquipmentId id);

  /** Empty when neither described nor named by any item. */
  CompletionStage<Optional<FacilityView>> facility(FacilityId id);

  /**
   * Open alerts first (worst first), then the last resolved ones; empty for an unknown facility.
   */
  CompletionStage<List<AlertView>> alerts(FacilityId id);

  /** Every facility ever described or named by an item, sorted by id. */
  CompletionStage<List<FacilityId>> facilities();

  /** Starts a job that assesses an item; it is usually COMPLETED when this answers. */
  CompletionStage<JobView> submit(
      JobId id, String calculation, EquipmentId equipmentId, Instant at);

  /** Empty when there is no such job. */
  CompletionStage<Optional<JobView>> job(JobId id);

  /** The answer did not come in time; nothing is known about what happened. */
  final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unavailable(String what, Throwable cause) {
      super(what, cause);
    }
  }
}
