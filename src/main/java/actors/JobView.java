package actors;

import identity.JobId;
import java.time.Instant;
import java.util.Optional;

/**
 * A calculation job.
 *
 * @param calculation "risk", "compliance" or "both"
 * @param result present when COMPLETED
 * @param error present when FAILED
 */
public record JobView(
    JobId id,
    String calculation,
    String equipmentId,
    Optional<String> facilityId,
    Status status,
    Instant submittedAt,
    Optional<Instant> finishedAt,
    Optional<EquipmentView> result,
    Optional<String> error)
    implements CborSerializable {
  /** The words of the compatibility route. */
  public enum Status {
    PENDING,
    COMPLETED,
    FAILED
  }
}
