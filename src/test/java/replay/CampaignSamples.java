package replay;

import identity.AlgorithmVersion;
import identity.FacilityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import replay.CampaignEvent.Work;
import replay.Decision.Accepted;
import replay.Decision.Refused;

/** A set of campaigns that is told things, one after the other, a second apart. */
final class CampaignSamples {
  static final Scope ALL = new Scope.All();
  static final Scope TWO =
      new Scope.Facilities(Set.of(new FacilityId("F-1"), new FacilityId("F-2")));

  private final Policy policy;
  private Instant now = Instant.parse("2026-05-04T03:02:01Z");
  private Campaigns campaigns = Campaigns.NONE;

  CampaignSamples(Policy policy) {
    this.policy = policy;
  }

  static Request request(String key, Scope scope, Mode mode) {
    return new Request(
        key,
        new Request.Goal(
            new AlgorithmVersion("2.1.0"), scope, Depth.CURRENT, LocalDate.of(2026, 5, 4)),
        mode,
        0.5);
  }

  By by(String who) {
    return new By(who, now, "quarterly release");
  }

  Decision submit(String key, Scope scope, Mode mode) {
    return take(new Command.Submit(request(key, scope, mode), by("ann")));
  }

  Decision order(Deed deed, String who) {
    return take(new Command.Order(campaigns.last(), OptionalLong.empty(), deed, by(who)));
  }

  Decision tell(Notice notice) {
    return take(new Command.Tell(campaigns.last(), notice, now));
  }

  Decision take(Command command) {
    Decision decision = campaigns.decide(command, policy);
    if (decision instanceof Accepted accepted)
      for (CampaignEvent event : accepted.events()) campaigns = campaigns.after(event);
    now = now.plusSeconds(1);
    return decision;
  }

  /** Two slices of ten items each, of which so many fail. */
  void stage(long failed) {
    tell(new Notice.Planned(List.of(10L, 10L)));
    Instant laidOut = newest().progress().laidOut();
    tell(new Notice.Progressed(laidOut, 0, new Work("E-10", 10, failed, true)));
    tell(new Notice.Progressed(laidOut, 1, new Work("E-20", 10, 0, true)));
    tell(new Notice.Staged());
    tell(new Notice.Behind(0));
  }

  Campaigns campaigns() {
    return campaigns;
  }

  Campaign newest() {
    return campaigns.get(campaigns.last()).orElseThrow();
  }

  Instant now() {
    return now;
  }

  static Decision.Why why(Decision decision) {
    if (decision instanceof Refused refused) return refused.why();
    throw new AssertionError("not refused: " + decision);
  }
}
