package actors;

import equipment.EquipmentRules.InForce;
import equipment.resident.Packing;
import identity.EquipmentId;
import identity.FacilityId;
import identity.JobId;
import java.time.Duration;
import java.time.InstantSource;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Props;
import org.apache.pekko.cluster.sharding.typed.ShardingEnvelope;
import org.apache.pekko.cluster.sharding.typed.javadsl.ClusterSharding;
import org.apache.pekko.cluster.sharding.typed.javadsl.Entity;

/** Starts every sharded entity type of this node. */
public final class Sharding {
  private Sharding() {}

  /**
   * What the entities of a node are made with.
   *
   * @param woken told whenever an item was read out of the journal
   */
  public record Making(
      InForce inForce,
      Views views,
      InstantSource clock,
      Courier.Pace pace,
      Duration tellAlertsAgain,
      Runnable woken) {}

  public static void start(ActorSystem<?> system, Making making) {
    ClusterSharding sharding = ClusterSharding.get(system);
    ActorRef<ShardingEnvelope<AlertActor.Command>> alerts =
        sharding.init(
            Entity.of(AlertActor.KEY, e -> AlertActor.create(new FacilityId(e.getEntityId()))));
    FacilityActor.Surroundings site =
        new FacilityActor.Surroundings(
            making.views(),
            making.clock(),
            report -> alerts.tell(new ShardingEnvelope<>(report.facilityId().value(), report)),
            making.tellAlertsAgain());
    sharding.init(
        Entity.of(
            FacilityActor.KEY, e -> FacilityActor.create(new FacilityId(e.getEntityId()), site)));
    ActorRef<Courier.Command> courier =
        system.systemActorOf(Courier.create(making.pace()), "courier", Props.empty());
    EquipmentActor.Surroundings item =
        new EquipmentActor.Surroundings(
            making.inForce(),
            new Packing(),
            recorded ->
                Contributions.of(recorded.event(), recorded.sequence())
                    .forEach(
                        (facility, part) ->
                            courier.tell(new Courier.Command.Bring(facility, part))),
            making.woken());
    sharding.init(
        Entity.of(
            EquipmentActor.KEY,
            e -> EquipmentActor.create(new EquipmentId(e.getEntityId()), item)));
    sharding.init(Entity.of(JobActor.KEY, e -> JobActor.create(new JobId(e.getEntityId()))));
  }
}
