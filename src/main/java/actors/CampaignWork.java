package actors;

import java.util.List;
import java.util.concurrent.CompletionStage;
import replay.Campaign;
import replay.CampaignEvent.Work;

/**
 * The work of a campaign in bulk, in the database. Whoever works may die at any time and another
 * begin the same again: everything may be called twice, also by two nodes at once, and what was
 * done stays done. A stage that fails has changed nothing or is simply called again; only {@link
 * NotDone} says that calling again is of no use.
 */
public interface CampaignWork {
  /**
   * Makes room for what is calculated and lays out slices of {@link Campaign#goal}; what was laid
   * out for another scope of the same campaign is dropped.
   *
   * @return items of each slice
   */
  CompletionStage<List<Long>> plan(Campaign campaign);

  /** Calculates the next chunk of a slice, and answers how the slice stands since its start. */
  CompletionStage<Work> step(Campaign campaign, int slice);

  /** Sums up every facility from what is calculated. */
  CompletionStage<Void> sumUp(Campaign campaign);

  /**
   * Calculates items anew whose facts came behind their slice.
   *
   * @return how many still wait
   */
  CompletionStage<Long> catchUp(Campaign campaign, int atMost);

  /**
   * Puts the campaign's version in force within its scope.
   *
   * @return the epoch that began with it; the same one when it is called again
   */
  CompletionStage<Long> putInForce(Campaign campaign);

  /**
   * Puts the version in force again that was before the campaign.
   *
   * @return the epoch that began with it; the same one when it is called again
   */
  CompletionStage<Long> putBack(Campaign campaign);

  /** Drops what was calculated. */
  CompletionStage<Void> drop(Campaign campaign);

  /** It is certain that nothing came into force, and that it will not by trying again. */
  final class NotDone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotDone(String reason) {
      super(reason);
    }
  }
}
