package actors;

import java.time.Instant;
import java.util.Optional;

/** What happened to a calculation job. */
public sealed interface JobEvent {
  record Submitted(String calculation, String equipmentId, Instant at) implements JobEvent {}

  /** It ended: with a result, or with the reason why there is none. */
  record Finished(Optional<EquipmentView> result, Optional<String> error, Instant at)
      implements JobEvent {}
}
