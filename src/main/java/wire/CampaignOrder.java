package wire;

import java.util.List;
import java.util.OptionalLong;
import replay.By;
import replay.Deed;
import replay.Request;

/** What was asked of the campaigns, or why it cannot be. */
public sealed interface CampaignOrder {
  record Submit(Request request, By by) implements CampaignOrder {}

  /**
   * @param expected the revision the operator saw; absent for whatever it is now
   */
  record Step(OptionalLong expected, Deed deed, By by) implements CampaignOrder {}

  record Refused(List<Problem> problems) implements CampaignOrder {}
}
