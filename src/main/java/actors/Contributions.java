package actors;

import equipment.EquipmentEvent;
import equipment.EquipmentEvent.Result;
import facility.Contribution;
import facility.Contribution.Share;
import identity.FacilityId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which facilities learn what from an item's event: the one place live delivery and repair both
 * read.
 */
final class Contributions {
  private Contributions() {}

  /** By facility: the item's part where it is now, a withdrawal where it was before. */
  static Map<FacilityId, Contribution> of(EquipmentEvent event, long sequence) {
    Map<FacilityId, Contribution> out = new LinkedHashMap<>();
    event.left().ifPresent(left -> out.put(left, contribution(event, sequence, Optional.empty())));
    event
        .published()
        .ifPresent(
            result -> out.put(result.facilityId(), contribution(event, sequence, share(result))));
    return out;
  }

  private static Contribution contribution(
      EquipmentEvent event, long sequence, Optional<Share> share) {
    return new Contribution(event.equipmentId(), event.epoch(), sequence, share);
  }

  private static Optional<Share> share(Result result) {
    return result.decommissioned()
        ? Optional.empty()
        : Optional.of(Share.of(result.type().name(), result.assessment()));
  }
}
