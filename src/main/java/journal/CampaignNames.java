package journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.module.SimpleModule;
import replay.Command;
import replay.Decision;
import replay.Deed;
import replay.Notice;
import replay.Scope;

/** Short names of the sealed types of campaigns; in the journal for ever. */
final class CampaignNames {
  private CampaignNames() {}

  static void in(SimpleModule module) {
    module.setMixInAnnotation(Scope.class, Scopes.class);
    module.setMixInAnnotation(Deed.class, Deeds.class);
    module.setMixInAnnotation(Notice.class, Notices.class);
    module.setMixInAnnotation(Command.class, Commands.class);
    module.setMixInAnnotation(Decision.class, Decisions.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Scope.All.class, name = "all"),
    @JsonSubTypes.Type(value = Scope.Region.class, name = "region"),
    @JsonSubTypes.Type(value = Scope.Facilities.class, name = "facilities"),
    @JsonSubTypes.Type(value = Scope.Types.class, name = "types")
  })
  private interface Scopes {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Deed.Pause.class, name = "pause"),
    @JsonSubTypes.Type(value = Deed.Resume.class, name = "resume"),
    @JsonSubTypes.Type(value = Deed.Cancel.class, name = "cancel"),
    @JsonSubTypes.Type(value = Deed.Throttle.class, name = "throttle"),
    @JsonSubTypes.Type(value = Deed.Approve.class, name = "approve"),
    @JsonSubTypes.Type(value = Deed.Activate.class, name = "activate"),
    @JsonSubTypes.Type(value = Deed.Rollback.class, name = "rollback"),
    @JsonSubTypes.Type(value = Deed.Promote.class, name = "promote"),
    @JsonSubTypes.Type(value = Deed.Withdraw.class, name = "withdraw")
  })
  private interface Deeds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Notice.Planned.class, name = "planned"),
    @JsonSubTypes.Type(value = Notice.Progressed.class, name = "progressed"),
    @JsonSubTypes.Type(value = Notice.Staged.class, name = "staged"),
    @JsonSubTypes.Type(value = Notice.Behind.class, name = "behind"),
    @JsonSubTypes.Type(value = Notice.Switched.class, name = "switched"),
    @JsonSubTypes.Type(value = Notice.NotSwitched.class, name = "not-switched")
  })
  private interface Notices {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Command.Submit.class, name = "submit"),
    @JsonSubTypes.Type(value = Command.Order.class, name = "order"),
    @JsonSubTypes.Type(value = Command.Tell.class, name = "tell")
  })
  private interface Commands {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Decision.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = Decision.Refused.class, name = "refused")
  })
  private interface Decisions {}
}
