package views.query;

import java.util.Map;
import java.util.Optional;
import risk.Level;

/**
 * Items counted together.
 *
 * @param assessed how many of them have a score
 * @param score the average of those, 0..100; empty when there is none
 * @param levels how many have which level; every level is there
 */
public record Tally(
    long items,
    long assessed,
    Optional<Double> score,
    Map<Level, Long> levels,
    Optional<Double> nfpa70b,
    Optional<Double> nfpa70e) {}
