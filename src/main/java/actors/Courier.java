package actors;

import facility.Contribution;
import identity.EquipmentId;
import identity.FacilityId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.Receive;
import org.apache.pekko.cluster.sharding.typed.javadsl.ClusterSharding;

/**
 * Brings the contributions of a node's items to their facilities: gathers them for a moment, keeps
 * the newest of each item, and sends a facility its next batch only after it has the one before. So
 * a facility never has more than one batch a node to take in, however fast its items change. What
 * is lost with the node is repaired by the {@link Sweeper}.
 */
public final class Courier extends AbstractBehavior<Courier.Command> {
  /** What the courier is told. */
  public sealed interface Command {
    record Bring(FacilityId facility, Contribution contribution) implements Command {}
  }

  private enum Tick implements Command {
    DEPART
  }

  private record Delivered(FacilityId facility) implements Command {}

  private record Failed(FacilityId facility, List<Contribution> batch) implements Command {}

  /** How long to gather, how many at most go in a batch, and how long a facility may take. */
  public record Pace(Duration gather, int batch, Duration patience) {}

  private static final class Bag {
    private final Map<EquipmentId, Contribution> waiting = new LinkedHashMap<>();
    private boolean underWay;

    void put(Contribution contribution) {
      waiting.merge(contribution.equipmentId(), contribution, (a, b) -> b.newerThan(a) ? b : a);
    }

    List<Contribution> take(int atMost) {
      List<Contribution> batch = new ArrayList<>();
      var left = waiting.values().iterator();
      while (left.hasNext() && batch.size() < atMost) {
        batch.add(left.next());
        left.remove();
      }
      return batch;
    }
  }

  private final Map<FacilityId, Bag> bags = new HashMap<>();
  private final ClusterSharding sharding;
  private final Pace pace;

  private Courier(ActorContext<Command> context, Pace pace) {
    super(context);
    this.sharding = ClusterSharding.get(context.getSystem());
    this.pace = pace;
  }

  public static Behavior<Command> create(Pace pace) {
    return Behaviors.setup(
        context ->
            Behaviors.withTimers(
                timers -> {
                  timers.startTimerWithFixedDelay(Tick.DEPART, pace.gather());
                  return new Courier(context, pace);
                }));
  }

  @Override
  public Receive<Command> createReceive() {
    return newReceiveBuilder()
        .onMessage(Command.Bring.class, this::onBring)
        .onMessageEquals(Tick.DEPART, this::onDepart)
        .onMessage(Delivered.class, this::onDelivered)
        .onMessage(Failed.class, this::onFailed)
        .build();
  }

  private Behavior<Command> onBring(Command.Bring bring) {
    bags.computeIfAbsent(bring.facility(), f -> new Bag()).put(bring.contribution());
    return this;
  }

  private Behavior<Command> onDepart() {
    bags.values().removeIf(bag -> bag.waiting.isEmpty() && !bag.underWay);
    bags.forEach(this::depart);
    return this;
  }

  private void depart(FacilityId facility, Bag bag) {
    if (bag.underWay) return;
    List<Contribution> batch = bag.take(pace.batch());
    bag.underWay = true;
    getContext()
        .ask(
            FacilityActor.Taken.class,
            sharding.entityRefFor(FacilityActor.KEY, facility.value()),
            pace.patience(),
            reply -> new FacilityActor.Command.Take(batch, reply),
            (taken, failure) ->
                failure == null ? new Delivered(facility) : new Failed(facility, batch));
  }

  /** A full bag goes on at once; a nearly empty one gathers until the next departure. */
  private Behavior<Command> onDelivered(Delivered delivered) {
    Bag bag = bags.get(delivered.facility());
    bag.underWay = false;
    if (bag.waiting.size() >= pace.batch()) depart(delivered.facility(), bag);
    return this;
  }

  /** The batch goes back into the bag; what is newer there by now stays. */
  private Behavior<Command> onFailed(Failed failed) {
    Bag bag = bags.get(failed.facility());
    bag.underWay = false;
    failed.batch().forEach(bag::put);
    return this;
  }
}
