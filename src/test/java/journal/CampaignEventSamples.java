package journal;

import equipment.EquipmentType;
import identity.AlgorithmVersion;
import identity.FacilityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import replay.By;
import replay.CampaignEvent;
import replay.Deed;
import replay.Depth;
import replay.Mode;
import replay.Request;
import replay.Scope;

/** One of everything the journal holds of campaigns. */
final class CampaignEventSamples {
  private static final Instant AT = Instant.parse("2026-05-04T03:02:01.123456Z");
  private static final By ANN = new By("ann", AT, "quarterly release");

  private CampaignEventSamples() {}

  static List<CampaignEvent> all() {
    return List.of(
        submitted(new Scope.Facilities(Set.of(new FacilityId("F-1")))),
        new CampaignEvent.Planned(3, List.of(512L, 100L), AT),
        new CampaignEvent.Progressed(3, 1, new CampaignEvent.Work("E-100", 100, 2, true), AT),
        new CampaignEvent.Staged(3, AT),
        new CampaignEvent.FellBehind(3, 17, AT),
        new CampaignEvent.Ordered(3, new Deed.Activate(true), ANN),
        new CampaignEvent.Switched(3, 2, AT),
        new CampaignEvent.NotSwitched(3, "the tables were locked", AT));
  }

  static CampaignEvent submitted(Scope scope) {
    Request.Goal goal =
        new Request.Goal(
            new AlgorithmVersion("2.1.0"), scope, Depth.CURRENT, LocalDate.of(2026, 5, 4));
    return new CampaignEvent.Submitted(3, new Request("k-1", goal, Mode.CANARY, 0.5), ANN);
  }

  /** Every scope there is. */
  static List<Scope> scopes() {
    return List.of(
        new Scope.All(),
        new Scope.Region("north"),
        new Scope.Facilities(Set.of(new FacilityId("F-1"), new FacilityId("F-2"))),
        new Scope.Types(Set.of(EquipmentType.TRANSFORMER)));
  }

  /** Every deed there is. */
  static List<Deed> deeds() {
    return List.of(
        new Deed.Pause(),
        new Deed.Resume(),
        new Deed.Cancel(),
        new Deed.Throttle(0.25),
        new Deed.Approve(),
        new Deed.Activate(false),
        new Deed.Rollback(),
        new Deed.Promote(),
        new Deed.Withdraw());
  }
}
