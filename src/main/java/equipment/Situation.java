package equipment;

import equipment.EquipmentEvent.Result;
import identity.FactId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One item as seen from a standpoint.
 *
 * @param facts that count there, oldest first by (at, id)
 * @param result what the item would publish; empty when it is not registered there
 */
public record Situation(Standpoint from, Known known, List<Fact> facts, Optional<Result> result) {

  /**
   * What had reached us.
   *
   * @param facts ids of every fact, in force or not
   * @param revision sequence number of the last event; 0 for none
   * @param newest its arrival, or when time alone was noticed
   */
  public record Known(Set<FactId> facts, long revision, Instant newest) {}

  /** The score and its parts in whole millionths of a point. */
  public Points points() {
    return Points.of(result);
  }
}
