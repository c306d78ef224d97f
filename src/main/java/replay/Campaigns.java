package replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import replay.Decision.Accepted;
import replay.Decision.Refused;
import replay.Decision.Why;

/**
 * All campaigns, of which one at most is open. Immutable and pure.
 *
 * @param last number of the newest
 * @param byId the last {@value #REMEMBERED}; older ones are in the journal
 */
public record Campaigns(long last, Map<Long, Campaign> byId) {
  static final int REMEMBERED = 100;

  public static final Campaigns NONE = new Campaigns(0, Map.of());

  public Campaigns {
    byId = Map.copyOf(byId);
  }

  /** As they were listed. */
  public static Campaigns of(List<Campaign> listed) {
    return new Campaigns(
        listed.stream().mapToLong(Campaign::id).max().orElse(0),
        listed.stream().collect(Collectors.toMap(Campaign::id, c -> c)));
  }

  public Optional<Campaign> get(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The newest first. */
  public List<Campaign> all() {
    return byId.values().stream()
        .sorted(Comparator.comparingLong(Campaign::id).reversed())
        .toList();
  }

  public Optional<Campaign> open() {
    return byId.values().stream().filter(c -> c.phase().open()).findAny();
  }

  /** Whether it is the one whose version is in force everywhere by the latest epoch. */
  boolean newest(Campaign campaign) {
    return byId.values().stream().allMatch(other -> newestEpoch(other) <= newestEpoch(campaign));
  }

  private static long newestEpoch(Campaign campaign) {
    return campaign.epochs().isEmpty() ? 0 : campaign.epochs().getLast();
  }

  /** What a command leads to; changes nothing. */
  public Decision decide(Command command, Policy policy) {
    return switch (command) {
      case Command.Submit c -> submit(c);
      case Command.Order c -> order(c, policy);
      case Command.Tell c -> tell(c, policy);
    };
  }

  private Decision submit(Command.Submit c) {
    for (Campaign known : byId.values())
      if (known.request().key().equals(c.request().key()))
        return new Accepted(known.id(), List.of()); // the same request once more
    Optional<Campaign> open = open();
    if (open.isPresent())
      return refused(
          Why.CAMPAIGN_OPEN,
          "campaign %d is open (%s)".formatted(open.get().id(), open.get().phase()));
    Optional<Refused> narrow = narrow(c.request());
    if (narrow.isPresent()) return narrow.get();
    long id = last + 1;
    return new Accepted(id, List.of(new CampaignEvent.Submitted(id, c.request(), c.by())));
  }

  private static Optional<Refused> narrow(Request request) {
    Scope scope = request.goal().scope();
    return switch (request.mode()) {
      case SHADOW -> Optional.empty();
      case CANARY ->
          scope instanceof Scope.Facilities
              ? Optional.empty()
              : Optional.of(refused(Why.SCOPE_TOO_NARROW, "a canary needs its facilities named"));
      case ACTIVATE ->
          scope instanceof Scope.All
              ? Optional.empty()
              : Optional.of(refused(Why.SCOPE_TOO_NARROW, "everywhere needs the scope of all"));
    };
  }

  private Decision order(Command.Order c, Policy policy) {
    Campaign campaign = byId.get(c.campaign());
    if (campaign == null) return unknown(c.campaign());
    OptionalLong expected = c.expected();
    if (expected.isPresent() && expected.getAsLong() != campaign.revision())
      return refused(
          Why.REVISION_CHANGED,
          "campaign %d is at revision %d, not %d"
              .formatted(campaign.id(), campaign.revision(), expected.getAsLong()));
    Optional<Refused> against = new Gate(this, campaign, policy).against(c.deed(), c.by());
    if (against.isPresent()) return against.get();
    return new Accepted(
        c.campaign(), List.of(new CampaignEvent.Ordered(c.campaign(), c.deed(), c.by())));
  }

  private Decision tell(Command.Tell c, Policy policy) {
    Campaign campaign = byId.get(c.campaign());
    if (campaign == null) return unknown(c.campaign());
    return new Accepted(c.campaign(), new News(campaign, policy).events(c.notice(), c.at()));
  }

  /**
   * What the campaign does by itself now, in the name of who submitted or promoted it; whether it
   * may is decided like any operator's order.
   */
  public Optional<Command.Order> due(Instant at) {
    return open()
        .filter(c -> c.phase() == Phase.STAGED && c.automatic())
        .map(
            c ->
                new Command.Order(
                    c.id(),
                    OptionalLong.of(c.revision()),
                    new Deed.Activate(false),
                    new By(c.asker().who(), at, c.asker().why())));
  }

  public Campaigns after(CampaignEvent event) {
    Map<Long, Campaign> next = new TreeMap<>(byId);
    if (event instanceof CampaignEvent.Submitted e) {
      next.put(e.campaign(), Campaign.begun(e));
      forget(next);
      return new Campaigns(e.campaign(), next);
    }
    Campaign known = byId.get(event.campaign());
    if (known == null) throw new IllegalStateException("of no known campaign: " + event);
    next.put(event.campaign(), known.after(event));
    return new Campaigns(last, next);
  }

  private static void forget(Map<Long, Campaign> campaigns) {
    List<Long> ids = new ArrayList<>(campaigns.keySet());
    ids.subList(0, Math.max(0, ids.size() - REMEMBERED)).forEach(campaigns::remove);
  }

  private static Refused unknown(long id) {
    return refused(Why.UNKNOWN_CAMPAIGN, "campaign %d is not known".formatted(id));
  }

  private static Refused refused(Why why, String detail) {
    return new Refused(why, detail);
  }
}
