package actors;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Carries the journal's events into the tables of the read side, slice by slice. */
public interface Projection {
  /**
   * What one step did.
   *
   * @param rows journal rows that were carried over
   * @param more whether more were waiting
   * @param oldest when the oldest of them was written; empty when there was none
   */
  record Step(int rows, boolean more, Optional<Instant> oldest) {}

  /**
   * Carries over what one slice still lacks, up to a batch, each event once whoever else works on
   * the slice at the same time; fails when the database does not answer, having changed nothing.
   *
   * @param slice 0..{@value DueItems#SLICES} (excluded)
   */
  CompletionStage<Step> step(int slice);
}
