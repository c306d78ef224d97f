package equipment;

import java.time.Instant;
import java.util.Optional;

/**
 * One item as it is now. Folding its events rebuilds it and calculates nothing: the published
 * result is in the events.
 *
 * @param published empty until the item is registered
 * @param recorded how many facts were recorded
 * @param updatedAt arrival of the last fact, or when it was last published by time alone
 */
public record Equipment(
    Ledger ledger, Optional<EquipmentEvent.Result> published, long recorded, Instant updatedAt) {
  private static final Equipment UNKNOWN =
      new Equipment(Ledger.empty(), Optional.empty(), 0, Instant.EPOCH);

  public static Equipment unknown() {
    return UNKNOWN;
  }

  /** The item after an event. */
  public Equipment after(EquipmentEvent event) {
    return switch (event) {
      case EquipmentEvent.FactRecorded e ->
          new Equipment(ledger.with(e.fact()), e.result(), recorded + 1, e.arrivedAt());
      case EquipmentEvent.Reassessed e -> new Equipment(ledger, e.published(), recorded, e.at());
    };
  }
}
