package views.query;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import risk.Level;

/**
 * What a facility said of itself at a time.
 *
 * @param score empty while none of its items was assessed
 * @param levels how many items have which level; every level is there
 */
public record FacilityRecord(
    String facilityId,
    Instant at,
    long revision,
    Optional<Integer> score,
    Optional<Double> exact,
    Level level,
    int items,
    int assessed,
    Map<Level, Integer> levels,
    Optional<Integer> nfpa70b,
    Optional<Integer> nfpa70e,
    Optional<String> version) {}
