package actors;

import equipment.Fact;
import equipment.resident.Resident;
import identity.EquipmentId;
import java.util.List;
import java.util.Optional;

/**
 * What one item shows together with the facts in force behind it, for those who look at an item
 * more closely than its published result does.
 *
 * @param facts oldest first
 */
public record EquipmentFacts(EquipmentView view, List<Fact> facts) implements CborSerializable {
  /** Empty when the item is not registered. */
  static Optional<EquipmentFacts> of(EquipmentId id, long revision, Resident item) {
    return EquipmentView.of(id, revision, item.face())
        .map(view -> new EquipmentFacts(view, item.equipment().ledger().facts()));
  }
}
