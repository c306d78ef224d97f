package replay;

import java.time.Instant;
import java.util.List;

/** What those who work for a campaign tell it. */
public sealed interface Notice {
  /**
   * @param totals items of each slice
   */
  record Planned(List<Long> totals) implements Notice {}

  /**
   * @param laidOut of the slices that were worked on: news of slices that are none any more comes
   *     late
   */
  record Progressed(Instant laidOut, int slice, CampaignEvent.Work work) implements Notice {}

  record Staged() implements Notice {}

  /**
   * @param items with facts that came behind their slice
   */
  record Behind(long items) implements Notice {}

  record Switched(long epoch) implements Notice {}

  record NotSwitched(String reason) implements Notice {}
}
