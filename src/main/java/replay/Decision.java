package replay;

import java.util.List;

/** The answer to a command. */
public sealed interface Decision {
  /**
   * @param events none when nothing is new
   */
  record Accepted(long campaign, List<CampaignEvent> events) implements Decision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /** Nothing happens. */
  record Refused(Why why, String detail) implements Decision {}

  /** Stable words for what stands against a command. */
  enum Why {
    UNKNOWN_CAMPAIGN,
    /** Another campaign is open. */
    CAMPAIGN_OPEN,
    /** Somebody else took a step since. */
    REVISION_CHANGED,
    /** Not in this phase. */
    WRONG_PHASE,
    /** Nothing of this scope can come into force. */
    SCOPE_TOO_NARROW,
    NOT_APPROVED,
    /** Who asked for it cannot approve it. */
    SAME_PERSON,
    /** Some items could not be calculated. */
    FAILED_ITEMS,
    /** Facts came that are not calculated yet. */
    BEHIND,
    OUT_OF_RANGE
  }
}
