package equipment;

import equipment.EquipmentRules.InForce;
import java.time.Instant;

/**
 * From where an item is looked at.
 *
 * @param asOf the moment in the plant
 * @param knownAt what reached us until then is known
 * @param inForce what assesses it
 */
public record Standpoint(AsOf asOf, Instant knownAt, InForce inForce) {}
