package equipment.resident;

import equipment.Equipment;
import equipment.EquipmentEvent;

/**
 * One item in an actor's memory. Most items rest most of the time, and a resting one holds bytes
 * instead of some two hundred objects. Owned by one actor, which lets it rest after recovery and
 * after each command.
 */
public final class Resident {
  private final Packing packing;
  private Equipment awake = Equipment.unknown();
  private byte[] resting;

  public Resident(Packing packing) {
    this.packing = packing;
  }

  /** The item as it is now. */
  public Equipment equipment() {
    return resting == null ? awake : packing.unpacked(resting);
  }

  /** What it shows, without waking its facts. */
  public Face face() {
    return resting == null ? Face.of(awake) : packing.face(resting);
  }

  /** Changes this item by an event and returns it. */
  public Resident after(EquipmentEvent event) {
    return become(equipment().after(event));
  }

  /** Takes this state, for instance a snapshot's, and returns this. */
  public Resident become(Equipment item) {
    awake = item;
    resting = null;
    return this;
  }

  /** Packs the item; does nothing when it rests already. */
  public void rest() {
    if (resting != null) return;
    resting = packing.packed(awake);
    awake = null;
  }
}
