package electrical.arcflash;

/**
 * The supply's bolted three-phase fault current and how long the protection lets each arcing
 * current burn.
 *
 * @param boltedKiloamperes rms symmetrical
 * @param fullMilliseconds clearing time at the full arcing current
 * @param reducedMilliseconds clearing time at the reduced arcing current
 */
public record Fault(
    double boltedKiloamperes, double fullMilliseconds, double reducedMilliseconds) {}
