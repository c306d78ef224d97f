package wire;

import equipment.Fact;
import facility.FacilityFact;
import identity.EquipmentId;
import identity.FacilityId;

/** What a sender asks for, once its message has been checked whole and put into units. */
public sealed interface Command {
  /**
   * Record a fact about an item: registration, update, inspection, maintenance, test, measurement,
   * move, correction, retraction, end.
   */
  record RecordFact(EquipmentId equipmentId, Fact fact) implements Command {}

  /** Register or update a facility. */
  record DescribeFacility(FacilityId facilityId, FacilityFact fact) implements Command {}
}
