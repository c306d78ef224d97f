package replay;

import java.util.Optional;
import replay.Decision.Refused;
import replay.Decision.Why;

/** What stands against an operator's step. */
record Gate(Campaigns campaigns, Campaign campaign, Policy policy) {
  Optional<Refused> against(Deed deed, By by) {
    return switch (deed) {
      case Deed.Pause d -> unless(preparing() && !campaign.stand().paused(), deed);
      case Deed.Resume d -> unless(preparing() && campaign.stand().paused(), deed);
      case Deed.Cancel d -> unless(preparing(), deed);
      case Deed.Throttle d -> throttle(d);
      case Deed.Approve d -> approve(d, by);
      case Deed.Activate d -> activate(d);
      case Deed.Rollback d -> rollback(d);
      case Deed.Promote d -> unless(campaign.phase() == Phase.CANARY, deed);
      case Deed.Withdraw d -> unless(campaign.phase() == Phase.CANARY, deed);
    };
  }

  private boolean preparing() {
    return campaign.phase().preparing();
  }

  private Optional<Refused> unless(boolean fits, Deed deed) {
    if (fits) return Optional.empty();
    String phase = campaign.phase() + (campaign.stand().paused() ? ", paused" : "");
    return no(
        Why.WRONG_PHASE,
        "%s does not fit campaign %d, which is %s".formatted(deed.word(), campaign.id(), phase));
  }

  private Optional<Refused> throttle(Deed.Throttle deed) {
    if (!Request.share(deed.share()))
      return no(Why.OUT_OF_RANGE, "a throttle is above 0 and at most 1, not " + deed.share());
    return unless(campaign.phase().open(), deed);
  }

  private Optional<Refused> approve(Deed.Approve deed, By by) {
    Optional<Refused> early = unless(campaign.phase() == Phase.STAGED, deed);
    if (early.isPresent()) return early;
    return campaign.asker().who().equals(by.who())
        ? no(Why.SAME_PERSON, by.who() + " asked for it, somebody else must approve it")
        : Optional.empty();
  }

  private Optional<Refused> activate(Deed.Activate deed) {
    return unless(campaign.phase() == Phase.STAGED, deed)
        .or(this::narrow)
        .or(this::unapproved)
        .or(() -> deed.forced() ? Optional.empty() : failed())
        .or(this::behind);
  }

  private Optional<Refused> narrow() {
    return campaign.goal().scope() instanceof Scope.All || campaign.canary()
        ? Optional.empty()
        : no(Why.SCOPE_TOO_NARROW, "only all or named facilities can come into force");
  }

  private Optional<Refused> unapproved() {
    return policy.secondPerson() && campaign.stand().approval().isEmpty()
        ? no(Why.NOT_APPROVED, "a second person must approve it first")
        : Optional.empty();
  }

  private Optional<Refused> failed() {
    long failed = campaign.progress().failed();
    return failed == 0
        ? Optional.empty()
        : no(Why.FAILED_ITEMS, failed + " items could not be calculated; force it, or cancel it");
  }

  private Optional<Refused> behind() {
    if (campaign.behind().isEmpty())
      return no(Why.BEHIND, "it is not known yet whether facts came behind their slice");
    long items = campaign.behind().getAsLong();
    return items <= policy.mayBeBehind()
        ? Optional.empty()
        : no(
            Why.BEHIND,
            "%d items have facts not calculated yet, at most %d may"
                .formatted(items, policy.mayBeBehind()));
  }

  private Optional<Refused> rollback(Deed.Rollback deed) {
    Optional<Refused> early = unless(campaign.phase() == Phase.ACTIVE, deed);
    if (early.isPresent()) return early;
    if (campaigns.open().isPresent())
      return no(Why.CAMPAIGN_OPEN, "campaign %d is open".formatted(campaigns.open().get().id()));
    return campaigns.newest(campaign)
        ? Optional.empty()
        : no(Why.WRONG_PHASE, "a later campaign changed what is in force");
  }

  private static Optional<Refused> no(Why why, String detail) {
    return Optional.of(new Refused(why, detail));
  }
}
