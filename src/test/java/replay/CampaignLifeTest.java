package replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import replay.CampaignEvent.Ordered;
import replay.CampaignEvent.Work;
import replay.Decision.Accepted;
import replay.Decision.Refused;

/** Whatever is said in whatever order: 400 lives of 300 commands each. */
class CampaignLifeTest {
  private static final long SEED = 20260504;
  private static final List<String> PEOPLE = List.of("ann", "bob");

  private final Set<Phase> seen = EnumSet.noneOf(Phase.class);
  private final Set<Decision.Why> refused = EnumSet.noneOf(Decision.Why.class);

  @Test
  void no_order_of_commands_breaks_a_rule() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int life = 0; life < 400; life++) live(random, new Policy(random.nextBoolean(), 5));

    assertThat(seen).as("seed %d", SEED).containsExactlyInAnyOrder(Phase.values());
    assertThat(refused).as("seed %d", SEED).containsExactlyInAnyOrder(Decision.Why.values());
  }

  private void live(SplittableRandom random, Policy policy) {
    Campaigns now = Campaigns.NONE;
    List<CampaignEvent> journal = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Command command = any(random, now, i);
      Decision decision = now.decide(command, policy);
      if (decision instanceof Refused no) refused.add(no.why());
      if (!(decision instanceof Accepted accepted)) continue;
      for (CampaignEvent event : accepted.events()) {
        lawful(now, event, policy);
        now = now.after(event);
        journal.add(event);
      }
      lawful(now);
      if (command instanceof Command.Tell) saidTwice(now, command, policy);
    }
    assertThat(folded(journal)).as("seed %d", SEED).isEqualTo(now);
  }

  private void lawful(Campaigns now) {
    assertThat(now.byId().values().stream().filter(c -> c.phase().open()).count())
        .as("open campaigns, seed %d", SEED)
        .isLessThanOrEqualTo(1);
    now.byId().values().forEach(c -> seen.add(c.phase()));
  }

  private static void lawful(Campaigns before, CampaignEvent event, Policy policy) {
    if (!(event instanceof Ordered ordered) || !(ordered.deed() instanceof Deed.Activate activate))
      return;
    Campaign campaign = before.get(event.campaign()).orElseThrow();
    assertThat(campaign.progress().finished()).isTrue();
    assertThat(campaign.progress().failed() == 0 || activate.forced()).isTrue();
    assertThat(campaign.behind().orElseThrow()).isLessThanOrEqualTo(policy.mayBeBehind());
    if (policy.secondPerson())
      assertThat(campaign.stand().approval().orElseThrow().who())
          .isNotEqualTo(campaign.asker().who());
  }

  private static void saidTwice(Campaigns now, Command command, Policy policy) {
    if (now.decide(command, policy) instanceof Accepted again)
      assertThat(again.events()).as("%s again, seed %d", command, SEED).isEmpty();
  }

  private static Campaigns folded(List<CampaignEvent> journal) {
    Campaigns state = Campaigns.NONE;
    for (CampaignEvent event : journal) state = state.after(event);
    return state;
  }

  private static Command any(SplittableRandom random, Campaigns now, int step) {
    Instant at = Instant.parse("2026-05-04T00:00:00Z").plusSeconds(step);
    By by = new By(PEOPLE.get(random.nextInt(2)), at, "because");
    long newest = random.nextInt(50) == 0 ? now.last() + 1 : now.last();
    long target = newest > 1 && random.nextInt(10) == 0 ? newest - 1 : newest;
    return switch (random.nextInt(10)) {
      case 0 -> new Command.Submit(request(random, step), by);
      case 1 -> now.due(at).<Command>map(order -> order).orElse(tell(random, now, target, at));
      case 2, 3, 4 -> new Command.Order(target, expected(random, now), deed(random), by);
      default -> tell(random, now, target, at);
    };
  }

  private static OptionalLong expected(SplittableRandom random, Campaigns now) {
    return now.last() == 0 || random.nextInt(4) > 0
        ? OptionalLong.empty()
        : OptionalLong.of(now.get(now.last()).orElseThrow().revision() - random.nextInt(2));
  }

  private static Request request(SplittableRandom random, int step) {
    Mode mode = List.of(Mode.values()).get(random.nextInt(3));
    List<Scope> scopes =
        List.of(CampaignSamples.ALL, CampaignSamples.TWO, new Scope.Region("north"));
    return CampaignSamples.request("k-" + step, scopes.get(random.nextInt(3)), mode);
  }

  private static Deed deed(SplittableRandom random) {
    return switch (random.nextInt(12)) {
      case 0 -> new Deed.Pause();
      case 1, 2 -> new Deed.Resume();
      case 3 -> random.nextInt(4) == 0 ? new Deed.Cancel() : new Deed.Resume();
      case 4 -> new Deed.Throttle(random.nextInt(5) / 2.0);
      case 5, 6 -> new Deed.Approve();
      case 7, 8 -> new Deed.Activate(random.nextBoolean());
      case 9 -> new Deed.Rollback();
      case 10 -> new Deed.Promote();
      default -> new Deed.Withdraw();
    };
  }

  private static Command tell(SplittableRandom random, Campaigns now, long target, Instant at) {
    Instant laidOut =
        now.get(target)
            .filter(c -> random.nextInt(20) > 0)
            .map(c -> c.progress().laidOut())
            .orElse(at);
    int slice = random.nextInt(3);
    long done = random.nextInt(1, 11);
    long failed = random.nextInt(8) == 0 ? 1 : 0;
    Notice notice =
        switch (random.nextInt(8)) {
          case 0 -> new Notice.Planned(List.of(10L, 10L));
          case 1, 2, 3 ->
              new Notice.Progressed(
                  laidOut, slice, new Work("E-" + done, done, failed, random.nextBoolean()));
          case 4 -> new Notice.Staged();
          case 5 -> new Notice.Behind(random.nextInt(12));
          case 6 -> new Notice.Switched(at.getEpochSecond() % 100_000 + 2);
          default -> new Notice.NotSwitched("the database was away");
        };
    return new Command.Tell(target, notice, at);
  }
}
