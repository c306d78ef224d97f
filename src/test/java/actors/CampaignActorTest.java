package actors;

import static org.assertj.core.api.Assertions.assertThat;

import actors.CampaignActor.Answer;
import actors.CampaignActor.Command.Get;
import actors.CampaignActor.Command.Take;
import actors.CampaignActor.Listing;
import identity.AlgorithmVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.actor.typed.ActorRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replay.By;
import replay.Campaign;
import replay.CampaignEvent.Work;
import replay.Command;
import replay.Decision.Why;
import replay.Deed;
import replay.Depth;
import replay.Mode;
import replay.Notice;
import replay.Phase;
import replay.Policy;
import replay.Request;
import replay.Scope;

/** The campaigns in their journal. */
class CampaignActorTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final By ANN =
      new By("ann", Instant.parse("2026-05-04T03:02:01Z"), "quarterly release");

  private final ActorTestKit kit = ActorTestKit.create(MemoryJournal.config());
  private final TestProbe<Answer> answers = kit.createTestProbe(Answer.class);
  private ActorRef<CampaignActor.Command> campaigns =
      kit.spawn(CampaignActor.create(new Policy(false, 0)));

  @AfterEach
  void stop() {
    kit.shutdownTestKit();
  }

  private static Command.Submit submit(String key) {
    Request.Goal goal =
        new Request.Goal(
            new AlgorithmVersion("2.1.0"),
            new Scope.All(),
            Depth.CURRENT,
            LocalDate.of(2026, 5, 4));
    return new Command.Submit(new Request(key, goal, Mode.SHADOW, 0.5), ANN);
  }

  private static Command tell(Notice notice) {
    return new Command.Tell(1, notice, ANN.at());
  }

  private static Command order(OptionalLong expected, Deed deed) {
    return new Command.Order(1, expected, deed, ANN);
  }

  private Answer take(Command command) {
    campaigns.tell(new Take(command, answers.getRef()));
    return answers.receiveMessage(PATIENCE);
  }

  private List<Campaign> listed() {
    TestProbe<Listing> listings = kit.createTestProbe(Listing.class);
    campaigns.tell(new Get(listings.getRef()));
    return listings.receiveMessage(PATIENCE).campaigns();
  }

  @Test
  void what_was_answered_is_there_after_a_restart_and_goes_on() {
    take(submit("k-1"));
    take(tell(new Notice.Planned(List.of(512L))));
    Campaign before =
        take(tell(new Notice.Progressed(ANN.at(), 0, new Work("E-300", 300, 1, false))))
            .campaign()
            .orElseThrow();
    kit.stop(campaigns);
    campaigns = kit.spawn(CampaignActor.create(new Policy(false, 0)));

    assertThat(listed()).containsExactly(before);
    take(tell(new Notice.Progressed(ANN.at(), 0, new Work("E-512", 512, 1, true))));
    Campaign after = take(tell(new Notice.Staged())).campaign().orElseThrow();
    assertThat(after.phase()).isEqualTo(Phase.STAGED);
    assertThat(after.progress().failed()).isEqualTo(1);
  }

  @Test
  void of_two_orders_at_once_one_is_refused_with_how_the_campaign_stands() {
    OptionalLong seen = OptionalLong.of(take(submit("k-1")).campaign().orElseThrow().revision());
    campaigns.tell(new Take(order(seen, new Deed.Pause()), answers.getRef()));
    campaigns.tell(new Take(order(seen, new Deed.Cancel()), answers.getRef()));

    assertThat(answers.receiveMessage(PATIENCE).refusal()).isEmpty();
    Answer second = answers.receiveMessage(PATIENCE);
    assertThat(second.refusal().orElseThrow().why()).isEqualTo(Why.REVISION_CHANGED);
    assertThat(second.campaign().orElseThrow().stand().paused()).isTrue();
  }

  @Test
  void a_submission_that_is_refused_shows_the_campaign_that_is_open() {
    take(submit("k-1"));
    Answer second = take(submit("k-2"));
    assertThat(second.refusal().orElseThrow().why()).isEqualTo(Why.CAMPAIGN_OPEN);
    assertThat(second.campaign().orElseThrow().id()).isEqualTo(1);
  }

  @Test
  void every_message_may_cross_nodes() {
    take(submit("k-1"));
    take(order(OptionalLong.empty(), new Deed.Throttle(0.25)));
    Answer refused = take(order(OptionalLong.of(99), new Deed.Cancel()));
    List<Object> messages =
        List.of(
            new Take(submit("k-1"), answers.getRef()),
            new Take(order(OptionalLong.of(3), new Deed.Activate(true)), answers.getRef()),
            new Take(tell(new Notice.Behind(3)), answers.getRef()),
            refused,
            new Listing(listed()));
    for (Object message : messages) kit.serializationTestKit().verifySerialization(message, true);
  }
}
