package equipment.resident;

import equipment.Equipment;
import equipment.EquipmentEvent.Result;
import java.time.Instant;
import java.util.Optional;

/**
 * What an item shows when asked: all of {@link Equipment} but its facts.
 *
 * @param published empty until the item is registered
 * @param recorded how many facts were recorded
 */
public record Face(Optional<Result> published, long recorded, Instant updatedAt) {
  static Face of(Equipment item) {
    return new Face(item.published(), item.recorded(), item.updatedAt());
  }
}
