package actors;

import static org.assertj.core.api.Assertions.assertThat;

import actors.CampaignActor.Answer;
import identity.AlgorithmVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import replay.By;
import replay.Campaign;
import replay.CampaignEvent;
import replay.Campaigns;
import replay.Command;
import replay.Decision;
import replay.Deed;
import replay.Depth;
import replay.Mode;
import replay.Phase;
import replay.Policy;
import replay.Progress.Slice;
import replay.Request;
import replay.Scope;

/** A campaign that is driven while answers are lost on every way. */
class CampaignDrivingTest {
  private static final long SEED = 20260505;
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Policy POLICY = new Policy(false, 10);

  private final SplittableRandom random = new SplittableRandom(SEED);

  /** A cluster: the campaigns, two workers and two drivers, as while nodes disagree. */
  private final class Cluster implements Replays {
    private final double faults;
    private final FaultyWork work;
    private final List<Supplier<CompletionStage<Duration>>> rounds = new ArrayList<>();
    private Campaigns campaigns = Campaigns.NONE;
    private Instant now = Instant.parse("2026-05-04T03:00:00Z");

    Cluster(double faults) {
      this.faults = faults;
      this.work = new FaultyWork(random.split(), faults);
      SliceDriver.Times times = new SliceDriver.Times(() -> now, () -> 0, PAUSE);
      for (int worker = 0; worker < 2; worker++) {
        SliceDriver.Share share = new SliceDriver.Share(worker, 2);
        rounds.add(new SliceDriver(this, work, share, times)::round);
        rounds.add(new CampaignDriver(this, work, () -> now, PAUSE)::round);
      }
    }

    @Override
    public CompletionStage<List<Campaign>> campaigns() {
      return CompletableFuture.completedStage(campaigns.all());
    }

    @Override
    public CompletionStage<Answer> take(Command command) {
      if (random.nextDouble() < faults) return silent();
      Answer answer = decide(command);
      return random.nextDouble() < faults ? silent() : CompletableFuture.completedStage(answer);
    }

    private CompletionStage<Answer> silent() {
      return CompletableFuture.failedStage(new Directory.Unavailable("no answer", null));
    }

    Answer decide(Command command) {
      return switch (campaigns.decide(command, POLICY)) {
        case Decision.Refused no -> new Answer(Optional.of(no), Optional.empty());
        case Decision.Accepted yes -> {
          for (CampaignEvent event : yes.events()) campaigns = campaigns.after(event);
          yield new Answer(Optional.empty(), campaigns.get(yes.campaign()));
        }
      };
    }

    void run(int times) {
      for (int i = 0; i < times; i++) {
        now = now.plusMillis(100);
        rounds.get(random.nextInt(rounds.size())).get().exceptionally(lost -> PAUSE);
      }
    }

    void order(Deed deed) {
      By bob = new By("bob", now, "because");
      decide(new Command.Order(campaigns.last(), OptionalLong.empty(), deed, bob));
    }

    Campaign campaign() {
      return campaigns.get(campaigns.last()).orElseThrow();
    }

    List<CampaignEvent.Work> slices() {
      return campaign().progress().slices().stream().map(Slice::work).toList();
    }
  }

  private Cluster submitted(double faults) {
    Cluster cluster = new Cluster(faults);
    Request.Goal goal =
        new Request.Goal(
            new AlgorithmVersion("2.1.0"), new Scope.All(), Depth.CURRENT, LocalDate.EPOCH);
    cluster.decide(
        new Command.Submit(
            new Request("k-1", goal, Mode.ACTIVATE, 0.5), new By("ann", cluster.now, "release")));
    return cluster;
  }

  @Test
  void whatever_is_lost_everything_is_calculated_once_and_comes_into_force_once() {
    Cluster calm = submitted(0);
    calm.run(2_000);
    calm.order(new Deed.Activate(true)); // slice 1 has 4 failed items: not by itself
    calm.run(50);
    for (int life = 0; life < 200; life++) {
      Cluster troubled = submitted(0.3);
      troubled.run(2_000);
      assertThat(troubled.campaign().phase()).as("seed %d", SEED).isEqualTo(Phase.STAGED);
      troubled.order(new Deed.Activate(true));
      troubled.run(200);

      assertThat(troubled.campaign().phase()).as("seed %d", SEED).isEqualTo(Phase.ACTIVE);
      assertThat(troubled.work.calculated).hasSize(1_200).doesNotHaveDuplicates();
      assertThat(troubled.slices()).isEqualTo(calm.slices());
      assertThat(troubled.campaign().epochs()).containsExactly(2L);
      assertThat(troubled.work.newest).isEqualTo(2);
    }
    assertThat(calm.campaign().progress().failed()).isEqualTo(4);
  }

  @Test
  void a_rollback_that_loses_its_answer_is_asked_again_and_begins_one_epoch() {
    Cluster cluster = submitted(0.4);
    cluster.run(3_000);
    cluster.order(new Deed.Activate(true));
    cluster.run(300);
    cluster.order(new Deed.Rollback());
    cluster.run(300);
    assertThat(cluster.campaign().phase()).isEqualTo(Phase.ROLLED_BACK);
    assertThat(cluster.campaign().epochs()).containsExactly(2L, 3L);
  }

  @Test
  void a_pause_stops_the_work_and_a_cancelled_campaign_is_dropped() {
    Cluster cluster = submitted(0);
    cluster.run(20);
    cluster.order(new Deed.Pause());
    int calculated = cluster.work.calculated.size();
    cluster.run(200);
    assertThat(cluster.work.calculated).hasSize(calculated);
    assertThat(calculated).isBetween(1, 1_199);
    cluster.order(new Deed.Cancel());
    cluster.run(50);
    assertThat(cluster.work.dropped).containsExactly(1L);
    assertThat(cluster.campaign().phase()).isEqualTo(Phase.CANCELLED);
  }

  @Test
  void at_a_quarter_of_the_time_a_worker_rests_three_times_as_long_as_it_worked() {
    Cluster cluster = submitted(0);
    cluster.order(new Deed.Throttle(0.25));
    cluster.run(1);
    while (cluster.campaign().phase() == Phase.PLANNING) cluster.run(1);
    long[] ticks = {0};
    SliceDriver.Times times =
        new SliceDriver.Times(() -> cluster.now, () -> ticks[0] += 40_000_000, PAUSE);
    SliceDriver driver = new SliceDriver(cluster, cluster.work, new SliceDriver.Share(0, 1), times);
    assertThat(driver.round().toCompletableFuture().join()).isEqualTo(Duration.ofMillis(120));
  }

  @Test
  void an_activation_that_certainly_failed_leaves_everything_as_before() {
    Cluster cluster = submitted(0);
    cluster.run(2_000);
    cluster.order(new Deed.Activate(true));
    CampaignWork refusing = new RefusingWork(cluster.work);
    new CampaignDriver(cluster, refusing, () -> cluster.now, PAUSE)
        .round()
        .toCompletableFuture()
        .join();
    assertThat(cluster.campaign().phase()).isEqualTo(Phase.STAGED);
    assertThat(cluster.campaign().log().getLast().by().why()).isEqualTo("a slice was never done");
    assertThat(cluster.campaign().epochs()).isEmpty();
  }
}
