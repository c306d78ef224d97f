package equipment;

import identity.EquipmentId;
import identity.FacilityId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import risk.Assessment;

/**
 * What happened to one item. One command is one event: the fact together with the result published
 * because of it.
 */
public sealed interface EquipmentEvent {

  /**
   * A fact was recorded.
   *
   * @param arrivedAt when it reached us
   * @param epoch the algorithm epoch the result belongs to; only grows
   * @param result what was published with it; empty until the item is registered
   * @param left the facility that lost the item because of this fact
   */
  record FactRecorded(
      EquipmentId equipmentId,
      Fact fact,
      Instant arrivedAt,
      long epoch,
      Optional<Result> result,
      Optional<FacilityId> left)
      implements EquipmentEvent {}

  /**
   * What is published of an item.
   *
   * @param decommissioned then it counts nowhere any more
   * @param notes data issues in words
   */
  record Result(
      FacilityId facilityId,
      EquipmentType type,
      Optional<String> name,
      boolean decommissioned,
      Assessment assessment,
      List<String> notes) {}
}
