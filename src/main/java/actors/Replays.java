package actors;

import actors.CampaignActor.Answer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import replay.Campaign;
import replay.Command;

/**
 * The campaigns of the cluster, wherever they are kept. A stage fails with {@link
 * Directory.Unavailable} when there was no answer in time; nothing is known then about what
 * happened.
 */
public interface Replays {
  /** The newest first. */
  CompletionStage<List<Campaign>> campaigns();

  /** Answers when what was decided is in the journal. */
  CompletionStage<Answer> take(Command command);
}
