package actors;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.SupervisorStrategy;
import org.apache.pekko.cluster.sharding.typed.javadsl.EntityTypeKey;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.Effect;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;
import replay.Campaign;
import replay.CampaignEvent;
import replay.Campaigns;
import replay.Decision;
import replay.Policy;

/**
 * All campaigns of the cluster, in one entity: that one at most is open is decided in one place,
 * and whichever node has died, the next one that is asked has it.
 */
public final class CampaignActor
    extends EventSourcedBehavior<CampaignActor.Command, CampaignEvent, Campaigns> {
  public static final EntityTypeKey<Command> KEY = EntityTypeKey.create(Command.class, "Campaign");

  /** The one entity's id. */
  public static final String ALL = "all";

  // ---- protocol: what may be asked, and every answer that can come back
  /** What the campaigns may be asked. */
  public sealed interface Command extends CborSerializable {
    record Take(replay.Command command, ActorRef<Answer> replyTo) implements Command {}

    record Get(ActorRef<Listing> replyTo) implements Command {}
  }

  /**
   * Sent only when what was decided is in the journal.
   *
   * @param refusal empty when it was accepted
   * @param campaign as it stands now; empty when it is not known
   */
  public record Answer(Optional<Decision.Refused> refusal, Optional<Campaign> campaign)
      implements CborSerializable {}

  /**
   * @param campaigns the newest first
   */
  public record Listing(List<Campaign> campaigns) implements CborSerializable {}

  // ---- state: where it starts, how events move it, how much history is kept
  @Override
  public Campaigns emptyState() {
    return Campaigns.NONE;
  }

  @Override
  public EventHandler<Campaigns, CampaignEvent> eventHandler() {
    return Campaigns::after;
  }

  // ---- behavior: how it is born and which handler answers which command
  private final Policy policy;

  private CampaignActor(Policy policy) {
    super(
        PersistenceId.of(KEY.name(), ALL),
        SupervisorStrategy.restartWithBackoff(Duration.ofMillis(200), Duration.ofSeconds(10), 0.2));
    this.policy = policy;
  }

  public static Behavior<Command> create(Policy policy) {
    return new CampaignActor(policy);
  }

  @Override
  public CommandHandler<Command, CampaignEvent, Campaigns> commandHandler() {
    return (state, command) ->
        switch (command) {
          case Command.Take c -> onTake(state, c);
          case Command.Get c -> Effect().reply(c.replyTo(), new Listing(state.all()));
        };
  }

  // ---- handlers: one per command, a few lines each
  private Effect<CampaignEvent, Campaigns> onTake(Campaigns state, Command.Take c) {
    return switch (state.decide(c.command(), policy)) {
      case Decision.Refused no ->
          Effect().reply(c.replyTo(), new Answer(Optional.of(no), asked(state, c.command())));
      case Decision.Accepted yes ->
          Effect()
              .persist(yes.events())
              .thenReply(
                  c.replyTo(), after -> new Answer(Optional.empty(), after.get(yes.campaign())));
    };
  }

  private static Optional<Campaign> asked(Campaigns state, replay.Command command) {
    return switch (command) {
      case replay.Command.Submit c -> state.open();
      case replay.Command.Order c -> state.get(c.campaign());
      case replay.Command.Tell c -> state.get(c.campaign());
    };
  }
}
