package wire;

import identity.EquipmentId;
import java.util.List;

/**
 * What a body of POST /calculations/risk asks for; calculation is "risk", "compliance" or "both".
 */
public sealed interface Calculation {
  /** Calculate a known item. */
  record ByReference(EquipmentId equipmentId, String calculation) implements Calculation {}

  /** Record what was sent, then calculate. */
  record WithData(Command command, EquipmentId equipmentId, String calculation)
      implements Calculation {}

  record Refused(List<Problem> problems) implements Calculation {}
}
