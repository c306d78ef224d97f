package actors;

import actors.CampaignActor.Answer;
import actors.CampaignActor.Listing;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.cluster.sharding.typed.javadsl.ClusterSharding;
import org.apache.pekko.cluster.sharding.typed.javadsl.EntityRef;
import org.apache.pekko.japi.function.Function;
import replay.Campaign;
import replay.Command;

/** The campaigns over cluster sharding. */
public final class ShardedReplays implements Replays {
  private final ClusterSharding sharding;
  private final Duration patience;

  /**
   * @param patience how long an answer may take
   */
  public ShardedReplays(ActorSystem<?> system, Duration patience) {
    this.sharding = ClusterSharding.get(system);
    this.patience = patience;
  }

  @Override
  public CompletionStage<List<Campaign>> campaigns() {
    return this.<Listing>ask(CampaignActor.Command.Get::new).thenApply(Listing::campaigns);
  }

  @Override
  public CompletionStage<Answer> take(Command command) {
    return ask(reply -> new CampaignActor.Command.Take(command, reply));
  }

  private <R> CompletionStage<R> ask(Function<ActorRef<R>, CampaignActor.Command> question) {
    EntityRef<CampaignActor.Command> all =
        sharding.entityRefFor(CampaignActor.KEY, CampaignActor.ALL);
    return all.ask(question, patience)
        .handle(
            (answer, failure) -> {
              if (failure == null) return answer;
              throw new Directory.Unavailable("the campaigns did not answer", failure);
            });
  }
}
