package actors;

import java.time.Duration;
import java.time.InstantSource;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.cluster.sharding.typed.javadsl.ClusterSharding;
import org.apache.pekko.cluster.sharding.typed.javadsl.Entity;
import org.apache.pekko.cluster.sharding.typed.javadsl.ShardedDaemonProcess;
import org.apache.pekko.cluster.typed.ClusterSingleton;
import org.apache.pekko.cluster.typed.SingletonActor;
import replay.Policy;

/**
 * Starts everything of campaigns on this node: the entity that holds them, the workers that fall to
 * it, and the one driver of the cluster, if it falls to it.
 *
 * @param workers over all nodes together
 * @param patience how long the campaigns may take to answer
 * @param pause between two looks when there is nothing to do
 */
public record Campaigning(Policy policy, int workers, Duration patience, Duration pause) {
  /** What starts on this node. */
  public Replays start(ActorSystem<?> system, CampaignWork work, InstantSource clock) {
    ClusterSharding.get(system)
        .init(Entity.of(CampaignActor.KEY, e -> CampaignActor.create(policy)));
    Replays replays = new ShardedReplays(system, patience);
    SliceDriver.Times times = new SliceDriver.Times(clock, System::nanoTime, pause);
    ShardedDaemonProcess.get(system)
        .init(
            Rounds.Command.class,
            "campaign-slices",
            workers,
            worker -> {
              SliceDriver.Share share = new SliceDriver.Share(worker, workers);
              SliceDriver driver = new SliceDriver(replays, work, share, times);
              return Rounds.create("a slice of the campaign", Rounds.Pauses.SHORT, driver::round);
            });
    CampaignDriver driver = new CampaignDriver(replays, work, clock, pause);
    ClusterSingleton.get(system)
        .init(
            SingletonActor.of(
                Rounds.create("the campaign", Rounds.Pauses.SHORT, driver::round), "campaign"));
    return replays;
  }
}
