package actors;

import equipment.Timeline;
import identity.EquipmentId;
import identity.FacilityId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** What is read out of the journal itself, waking nobody and off the actors' dispatcher. */
public interface Archive {
  /** Every facility ever described or named by an item, sorted by id. */
  CompletionStage<List<FacilityId>> facilities();

  /** Every event of an item that was ever acknowledged; empty when there is none. */
  CompletionStage<Optional<Timeline>> timeline(EquipmentId id);
}
