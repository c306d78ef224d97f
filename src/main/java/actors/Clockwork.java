package actors;

import actors.EquipmentActor.Reassessment;
import identity.EquipmentId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.cluster.sharding.typed.javadsl.ClusterSharding;
import org.apache.pekko.cluster.sharding.typed.javadsl.ShardedDaemonProcess;

/**
 * What the workers of the clock work with.
 *
 * @param index who is due
 * @param pace of one slice
 */
public record Clockwork(
    DueItems index, Waking waking, InstantSource clock, Pace pace, Watch watch) {

  /** Asks an item to look at itself; fails when it does not answer in time. */
  @FunctionalInterface
  public interface Waking {
    CompletionStage<Reassessment> wake(EquipmentId id, Instant at);
  }

  /** Is told what becomes of the items, and how the slices of this node stand. */
  public interface Watch {
    void answered(Reassessment reassessment);

    /** How many items of a slice are due, those that are being asked among them. */
    void waiting(int slice, long items);

    /** The slice is not worked on here any more. */
    void left(int slice);
  }

  /**
   * How fast, for one slice.
   *
   * @param look pause between two looks
   * @param least pause between two items
   * @param inFlight items asked at once
   * @param window when items below HIGH are looked at; those from HIGH on are at any time
   */
  public record Pace(Duration look, Duration least, int inFlight, OffPeak window) {
    int atMost() {
      return (int) Math.max(1, look.toNanos() / Math.max(1, least.toNanos()));
    }

    Duration between(int items) {
      Duration even = look.dividedBy(Math.max(1, items));
      return even.compareTo(least) > 0 ? even : least;
    }
  }

  /** Asks items through cluster sharding. */
  public static Waking sharded(ActorSystem<?> system, Duration patience) {
    ClusterSharding sharding = ClusterSharding.get(system);
    return (id, at) ->
        sharding
            .entityRefFor(EquipmentActor.KEY, id.value())
            .<Reassessment>ask(reply -> new EquipmentActor.Command.Reassess(at, reply), patience);
  }

  /** Starts the workers that fall to this node. */
  public void start(ActorSystem<?> system) {
    ShardedDaemonProcess.get(system)
        .init(
            ClockWorker.Command.class,
            "clock",
            DueItems.SLICES,
            slice -> ClockWorker.create(this, slice));
  }
}
