package wire;

import identity.EquipmentId;
import identity.FacilityId;
import java.util.List;
import java.util.Optional;

/**
 * What a body of POST /calculations/risk asks for; calculation is "risk", "compliance" or "both".
 */
public sealed interface Calculation {
  /**
   * Calculate a known item.
   *
   * @param facilityId where the sender takes it to be, if it says so
   */
  record ByReference(EquipmentId equipmentId, Optional<FacilityId> facilityId, String calculation)
      implements Calculation {}

  /** Record what was sent, then calculate. */
  record WithData(Command command, EquipmentId equipmentId, String calculation)
      implements Calculation {}

  record Refused(List<Problem> problems) implements Calculation {}
}
