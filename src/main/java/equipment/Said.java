package equipment;

import identity.AlgorithmVersion;
import java.time.Instant;
import java.time.LocalDate;
import risk.Assessment;
import risk.Level;

/**
 * What was published at a time. Its reasons are let go: an item may have a hundred thousand events.
 *
 * @param exact the score before rounding, 0..100
 */
public record Said(
    Instant at,
    long revision,
    AlgorithmVersion version,
    LocalDate asOf,
    double exact,
    int score,
    Level level) {
  static Said of(Instant at, long revision, Assessment a) {
    return new Said(at, revision, a.version(), a.asOf(), a.exact(), a.score(), a.level());
  }
}
