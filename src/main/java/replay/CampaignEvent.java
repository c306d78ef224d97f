package replay;

import java.time.Instant;
import java.util.List;

/** What happened to a campaign. */
public sealed interface CampaignEvent {
  /** Number of the campaign, from 1. */
  long campaign();

  record Submitted(long campaign, Request request, By by) implements CampaignEvent {}

  /**
   * Slices are laid out.
   *
   * @param totals items of each slice
   */
  record Planned(long campaign, List<Long> totals, Instant at) implements CampaignEvent {
    public Planned {
      totals = List.copyOf(totals);
    }
  }

  /** A chunk of a slice is committed; the numbers are those of the slice since its start. */
  record Progressed(long campaign, int slice, Work work, Instant at) implements CampaignEvent {}

  /**
   * How a slice stands.
   *
   * @param done items calculated, with those that failed
   */
  record Work(String position, long done, long failed, boolean finished) {}

  /** Every slice is finished and every facility summed up. */
  record Staged(long campaign, Instant at) implements CampaignEvent {}

  /** Items with facts that came behind their slice passed the limit, up or down. */
  record FellBehind(long campaign, long items, Instant at) implements CampaignEvent {}

  /** An operator's step, or the campaign's own in an operator's name. */
  record Ordered(long campaign, Deed deed, By by) implements CampaignEvent {}

  /** A version came into force by it: the new one, or after a rollback or withdrawal the old. */
  record Switched(long campaign, long epoch, Instant at) implements CampaignEvent {}

  /** Nothing came into force, and everything is as before the order. */
  record NotSwitched(long campaign, String reason, Instant at) implements CampaignEvent {}
}
