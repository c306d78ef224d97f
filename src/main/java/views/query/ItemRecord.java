package views.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A published result of an item, or the last of those of a day or month.
 *
 * @param grain how finely it is kept or shown, whichever is coarser
 * @param day the UTC day it was published, or the first of its month
 * @param byTime whether no fact but time alone brought it
 * @param score empty when nothing could be assessed
 * @param lowest of all scores it stands for
 * @param results how many it stands for
 */
public record ItemRecord(
    Grain grain,
    LocalDate day,
    Instant at,
    long revision,
    boolean byTime,
    String version,
    long epoch,
    Optional<Integer> score,
    Optional<Double> exact,
    risk.Level level,
    Optional<String> topFactor,
    Tree factors,
    Optional<Integer> nfpa70b,
    Optional<Integer> nfpa70e,
    String facilityId,
    boolean inService,
    Optional<Integer> lowest,
    Optional<Integer> highest,
    long results) {}
