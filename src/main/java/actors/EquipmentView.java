package actors;

import equipment.EquipmentType;
import equipment.Situation;
import equipment.resident.Face;
import identity.EquipmentId;
import identity.FacilityId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import risk.Assessment;
import risk.Outlook;

/**
 * What one item answers when asked.
 *
 * @param revision sequence number of its last event
 * @param facts how many facts were recorded for it
 * @param updatedAt arrival of its last fact, or when it was last published by time alone
 * @param notes data issues found, for example facts dated before the installation, that were kept
 *     but not used
 * @param outlook until when it holds; empty where an earlier release published it
 */
public record EquipmentView(
    EquipmentId id,
    FacilityId facilityId,
    EquipmentType type,
    Optional<String> name,
    boolean decommissioned,
    long revision,
    long facts,
    Instant updatedAt,
    Assessment assessment,
    List<String> notes,
    Optional<Outlook> outlook)
    implements CborSerializable {
  public EquipmentView {
    outlook = outlook == null ? Optional.empty() : outlook;
  }

  /** Empty when the item is not registered. */
  static Optional<EquipmentView> of(EquipmentId id, long revision, Face item) {
    return item.published()
        .map(
            r ->
                new EquipmentView(
                    id,
                    r.facilityId(),
                    r.type(),
                    r.name(),
                    r.decommissioned(),
                    revision,
                    item.recorded(),
                    item.updatedAt(),
                    r.assessment(),
                    r.notes(),
                    r.outlook()));
  }

  /** The item as seen from another moment; empty when it is not registered there. */
  public static Optional<EquipmentView> of(EquipmentId id, Situation seen) {
    Situation.Known known = seen.known();
    Face face = new Face(seen.result(), known.facts().size(), known.newest());
    return of(id, known.revision(), face);
  }
}
