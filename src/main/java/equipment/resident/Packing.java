package equipment.resident;

import equipment.Equipment;
import equipment.Ledger;

/**
 * An item's state in bytes, about a fifth of what its objects take. For memory alone, never for the
 * journal: the bytes mean something only to the packing that made them. Safe for many threads.
 */
public final class Packing {
  private final Vocabulary vocabulary = new Vocabulary();

  byte[] packed(Equipment item) {
    PackedOutput out = new PackedOutput(vocabulary);
    FactPacking.write(out, item.ledger());
    out.optional(item.published(), result -> ResultPacking.write(out, result));
    out.number(item.recorded());
    out.instant(item.updatedAt());
    return out.bytes();
  }

  Equipment unpacked(byte[] bytes) {
    PackedInput in = new PackedInput(vocabulary, bytes);
    Ledger ledger = FactPacking.ledger(in);
    return new Equipment(
        ledger, in.optional(() -> ResultPacking.result(in)), in.number(), in.instant());
  }
}
