package actors;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import replay.Campaign;
import replay.Campaigns;
import replay.Command;
import replay.Notice;

/**
 * Takes the newest campaign from phase to phase, as far as no slice is worked on for it. Remembers
 * nothing that matters: each round looks at how the campaign stands.
 */
final class CampaignDriver {
  private static final int CHUNK = 512;
  private static final Duration SOON = Duration.ofMillis(50);

  private final Replays replays;
  private final CampaignWork work;
  private final InstantSource clock;
  private final Duration pause;
  private final Set<Long> dropped = new HashSet<>();

  /**
   * @param pause between two looks when there is nothing to do
   */
  CampaignDriver(Replays replays, CampaignWork work, InstantSource clock, Duration pause) {
    this.replays = replays;
    this.work = work;
    this.clock = clock;
    this.pause = pause;
  }

  /** One round; answers how long to wait for the next one. */
  CompletionStage<Duration> round() {
    return replays.campaigns().thenCompose(this::round);
  }

  private CompletionStage<Duration> round(List<Campaign> campaigns) {
    if (campaigns.isEmpty()) return idle();
    Campaign open =
        campaigns.stream().filter(c -> c.phase().open()).findFirst().orElse(campaigns.getFirst());
    return switch (open.phase()) {
      case PLANNING -> open.stand().paused() ? idle() : plan(open);
      case STAGING -> open.working() && open.progress().finished() ? sumUp(open) : idle();
      case STAGED -> open.stand().paused() ? idle() : staged(open, campaigns);
      case ACTIVATING -> switched(open, work.putInForce(open));
      case REVERTING -> switched(open, work.putBack(open));
      case CANARY, ACTIVE, WITHDRAWN, ROLLED_BACK ->
          work.catchUp(open, CHUNK).thenApply(this::untilNext);
      case CANCELLED -> drop(open);
    };
  }

  private CompletionStage<Duration> plan(Campaign campaign) {
    return work.plan(campaign).thenCompose(totals -> tell(campaign, new Notice.Planned(totals)));
  }

  private CompletionStage<Duration> sumUp(Campaign campaign) {
    return work.sumUp(campaign).thenCompose(done -> tell(campaign, new Notice.Staged()));
  }

  private CompletionStage<Duration> staged(Campaign campaign, List<Campaign> campaigns) {
    return work.catchUp(campaign, CHUNK)
        .thenCompose(
            left ->
                tell(campaign, new Notice.Behind(left))
                    .thenCompose(told -> byItself(campaigns))
                    .thenApply(ordered -> untilNext(left)));
  }

  /** What is ordered here without an operator may be refused, and is tried again next time. */
  private CompletionStage<Boolean> byItself(List<Campaign> campaigns) {
    Optional<Command.Order> due = Campaigns.of(campaigns).due(clock.instant());
    if (due.isEmpty()) return CompletableFuture.completedStage(false);
    return replays.take(due.get()).thenApply(answer -> answer.refusal().isEmpty());
  }

  private CompletionStage<Duration> switched(Campaign campaign, CompletionStage<Long> epoch) {
    return epoch
        .<Notice>thenApply(Notice.Switched::new)
        .exceptionally(CampaignDriver::certainly)
        .thenCompose(notice -> tell(campaign, notice));
  }

  /** Any other failure leaves it open whether the transaction came through: it is asked again. */
  private static Notice certainly(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof CampaignWork.NotDone no) return new Notice.NotSwitched(no.getMessage());
    throw new CompletionException(cause);
  }

  private CompletionStage<Duration> drop(Campaign campaign) {
    if (dropped.contains(campaign.id())) return idle();
    return work.drop(campaign)
        .thenApply(
            done -> {
              dropped.add(campaign.id());
              return pause;
            });
  }

  private CompletionStage<Duration> tell(Campaign campaign, Notice notice) {
    return replays
        .take(new Command.Tell(campaign.id(), notice, clock.instant()))
        .thenApply(answer -> SOON);
  }

  private Duration untilNext(long left) {
    return left > 0 ? SOON : pause;
  }

  private CompletionStage<Duration> idle() {
    return CompletableFuture.completedStage(pause);
  }
}
