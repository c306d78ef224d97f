package replay;

import java.util.List;

/** What those who work for a campaign tell it. */
public sealed interface Notice {
  /**
   * @param totals items of each slice
   */
  record Planned(List<Long> totals) implements Notice {}

  record Progressed(int slice, CampaignEvent.Work work) implements Notice {}

  record Staged() implements Notice {}

  /**
   * @param items with facts that came behind their slice
   */
  record Behind(long items) implements Notice {}

  record Switched(long epoch) implements Notice {}

  record NotSwitched(String reason) implements Notice {}
}
