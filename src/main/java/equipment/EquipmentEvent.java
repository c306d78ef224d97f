package equipment;

import identity.EquipmentId;
import identity.FacilityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import risk.Assessment;
import risk.Outlook;

/**
 * What happened to one item. One command is one event: the fact, or the passing of time, together
 * with the result published because of it.
 */
public sealed interface EquipmentEvent {
  EquipmentId equipmentId();

  /** When it reached us, or was noticed. */
  Instant at();

  /** The algorithm epoch the result belongs to; only grows. */
  long epoch();

  /** What was published with it; empty until the item is registered. */
  Optional<Result> published();

  /** The facility that lost the item because of it. */
  Optional<FacilityId> left();

  /**
   * A fact was recorded.
   *
   * @param arrivedAt when it reached us
   * @param result what was published with it
   */
  record FactRecorded(
      EquipmentId equipmentId,
      Fact fact,
      Instant arrivedAt,
      long epoch,
      Optional<Result> result,
      Optional<FacilityId> left)
      implements EquipmentEvent {
    @Override
    public Instant at() {
      return arrivedAt;
    }

    @Override
    public Optional<Result> published() {
      return result;
    }
  }

  /**
   * What is published became another by time alone, or was found to hold on.
   *
   * @param at when that was noticed; the result is for its UTC day
   */
  record Reassessed(EquipmentId equipmentId, Instant at, long epoch, Result result)
      implements EquipmentEvent {
    @Override
    public Optional<Result> published() {
      return Optional.of(result);
    }

    /** Time moves no item. */
    @Override
    public Optional<FacilityId> left() {
      return Optional.empty();
    }
  }

  /**
   * What is published of an item.
   *
   * @param decommissioned then it counts nowhere any more
   * @param notes data issues in words
   * @param outlook until when it holds; empty in events of releases that did not look ahead
   */
  record Result(
      FacilityId facilityId,
      EquipmentType type,
      Optional<String> name,
      boolean decommissioned,
      Assessment assessment,
      List<String> notes,
      Optional<Outlook> outlook) {
    public Result {
      outlook = outlook == null ? Optional.empty() : outlook;
    }

    /**
     * Whether this says the same of the item by the same version; numbers behind the score drift.
     */
    public boolean same(Result other) {
      return assessment.same(other.assessment);
    }

    /** Whether this is worth publishing on a day in the place of what is. */
    boolean replaces(Result published, LocalDate day) {
      return !same(published) || !published.outlook.map(o -> o.holdsOn(day)).orElse(false);
    }
  }
}
