package replay;

import java.time.Instant;
import java.util.List;

/** What of a notice is new; a notice that comes twice, late, or to another phase is none. */
record News(Campaign campaign, Policy policy) {
  List<CampaignEvent> events(Notice notice, Instant at) {
    long id = campaign.id();
    Phase phase = campaign.phase();
    return switch (notice) {
      case Notice.Planned n ->
          only(phase == Phase.PLANNING, new CampaignEvent.Planned(id, n.totals(), at));
      case Notice.Progressed n ->
          only(
              phase == Phase.STAGING
                  && campaign.progress().laidOut().equals(n.laidOut())
                  && campaign.progress().news(n.slice(), n.work()),
              new CampaignEvent.Progressed(id, n.slice(), n.work(), at));
      case Notice.Staged n ->
          only(
              phase == Phase.STAGING && campaign.progress().finished(),
              new CampaignEvent.Staged(id, at));
      case Notice.Behind n ->
          only(
              phase == Phase.STAGED && crossed(n.items()),
              new CampaignEvent.FellBehind(id, n.items(), at));
      case Notice.Switched n ->
          only(switching(phase), new CampaignEvent.Switched(id, n.epoch(), at));
      case Notice.NotSwitched n ->
          only(switching(phase), new CampaignEvent.NotSwitched(id, n.reason(), at));
    };
  }

  private static boolean switching(Phase phase) {
    return phase == Phase.ACTIVATING || phase == Phase.REVERTING;
  }

  /** Only the side of the limit is journaled: the number itself changes with every fact. */
  private boolean crossed(long items) {
    if (campaign.behind().isEmpty()) return true;
    long limit = policy.mayBeBehind();
    return campaign.behind().getAsLong() <= limit != items <= limit;
  }

  private static List<CampaignEvent> only(boolean fits, CampaignEvent event) {
    return fits ? List.of(event) : List.of();
  }
}
