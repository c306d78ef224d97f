package actors;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import replay.Campaign;
import replay.CampaignEvent.Work;

/** Work whose results cannot come into force, and never will. */
record RefusingWork(CampaignWork other) implements CampaignWork {
  @Override
  public CompletionStage<List<Long>> plan(Campaign campaign) {
    return other.plan(campaign);
  }

  @Override
  public CompletionStage<Work> step(Campaign campaign, int slice) {
    return other.step(campaign, slice);
  }

  @Override
  public CompletionStage<Void> sumUp(Campaign campaign) {
    return other.sumUp(campaign);
  }

  @Override
  public CompletionStage<Long> catchUp(Campaign campaign, int atMost) {
    return other.catchUp(campaign, atMost);
  }

  @Override
  public CompletionStage<Long> putInForce(Campaign campaign) {
    return CompletableFuture.failedStage(new NotDone("a slice was never done"));
  }

  @Override
  public CompletionStage<Long> putBack(Campaign campaign) {
    return other.putBack(campaign);
  }

  @Override
  public CompletionStage<Void> drop(Campaign campaign) {
    return other.drop(campaign);
  }
}
