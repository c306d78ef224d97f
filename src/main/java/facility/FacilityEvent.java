package facility;

import identity.FacilityId;
import java.time.Instant;
import java.util.List;

/** What happened to one facility. */
public sealed interface FacilityEvent {
  /** It was described. */
  record Described(FacilityId facilityId, FacilityFact fact, Instant arrivedAt)
      implements FacilityEvent {}

  /** Items' parts changed; many changes are one event. */
  record ContributionsApplied(FacilityId facilityId, List<Contribution> contributions, Instant at)
      implements FacilityEvent {}
}
