package actors;

import java.time.Instant;
import java.util.Optional;
import risk.Level;

/**
 * One alert of a facility.
 *
 * @param id stable for the life of the alert
 * @param subject "equipment/T-1" or "facility/F-1"
 * @param resolvedAt empty while it is open
 */
public record AlertView(
    String id,
    String facilityId,
    String subject,
    Level level,
    int score,
    Instant raisedAt,
    Optional<Instant> resolvedAt)
    implements CborSerializable {}
