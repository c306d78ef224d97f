package facility;

import identity.FacilityId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happened to one facility. */
public sealed interface FacilityEvent {
  /** It was described. */
  record Described(FacilityId facilityId, FacilityFact fact, Instant arrivedAt)
      implements FacilityEvent {}

  /**
   * Items' parts changed; many changes are one event.
   *
   * @param result what the facility says after them; empty in events of releases that did not write
   *     it
   */
  record ContributionsApplied(
      FacilityId facilityId,
      List<Contribution> contributions,
      Instant at,
      Optional<FacilityResult> result)
      implements FacilityEvent {
    public ContributionsApplied {
      result = result == null ? Optional.empty() : result;
    }

    public ContributionsApplied(
        FacilityId facilityId, List<Contribution> contributions, Instant at) {
      this(facilityId, contributions, at, Optional.empty());
    }
  }
}
