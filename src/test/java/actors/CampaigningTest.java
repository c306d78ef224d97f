package actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import identity.AlgorithmVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.cluster.typed.Cluster;
import org.apache.pekko.cluster.typed.Join;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import replay.By;
import replay.Campaign;
import replay.Command;
import replay.Deed;
import replay.Depth;
import replay.Mode;
import replay.Phase;
import replay.Policy;
import replay.Request;
import replay.Scope;

/** A real node: entity, worker and driver find each other. */
class CampaigningTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final By ANN = new By("ann", Instant.EPOCH, "release");

  private final ActorTestKit kit = ActorTestKit.create("campaigning", config());
  private final FaultyWork work = new FaultyWork(new SplittableRandom(1), 0);

  private static Config config() {
    return ConfigFactory.parseString(
            """
            pekko.actor.provider = cluster
            pekko.remote.artery.canonical { hostname = "127.0.0.1", port = 0 }
            pekko.cluster.jmx.enabled = off
            """)
        .withFallback(MemoryJournal.config())
        .withFallback(ConfigFactory.defaultReference())
        .resolve();
  }

  @AfterEach
  void stop() {
    ActorTestKit.shutdown(kit.system(), Duration.ofSeconds(40)); // it leaves its cluster first
  }

  private static Campaign newest(Replays replays) {
    return replays.campaigns().toCompletableFuture().join().getFirst();
  }

  @Test
  void a_submitted_campaign_is_staged_and_comes_into_force_when_told() {
    Cluster cluster = Cluster.get(kit.system());
    cluster.manager().tell(Join.create(cluster.selfMember().address()));
    Replays replays =
        new Campaigning(new Policy(false, 0), 1, PATIENCE, Duration.ofMillis(20))
            .start(kit.system(), work, Instant::now);
    Request.Goal goal =
        new Request.Goal(
            new AlgorithmVersion("2.1.0"), new Scope.All(), Depth.CURRENT, LocalDate.EPOCH);
    Command submit = new Command.Submit(new Request("k-1", goal, Mode.SHADOW, 1), ANN);
    assertThat(replays.take(submit).toCompletableFuture().join().refusal()).isEmpty();

    await().atMost(PATIENCE).until(() -> newest(replays).behind().equals(OptionalLong.of(0)));
    Command order = new Command.Order(1, OptionalLong.empty(), new Deed.Activate(true), ANN);
    assertThat(replays.take(order).toCompletableFuture().join().refusal()).isEmpty();
    await().atMost(PATIENCE).until(() -> newest(replays).phase() == Phase.ACTIVE);
    assertThat(work.calculated).hasSize(1_200).doesNotHaveDuplicates();
    assertThat(newest(replays).epochs()).containsExactly(2L);
  }
}
