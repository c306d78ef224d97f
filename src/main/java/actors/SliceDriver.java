package actors;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import replay.Campaign;
import replay.CampaignEvent.Work;
import replay.Command;
import replay.Notice;

/** Works on every n-th slice of the open campaign, chunk by chunk, and rests between them. */
final class SliceDriver {
  private static final double NANOS = 1e9;

  private final Replays replays;
  private final CampaignWork work;
  private final Share share;
  private final Times times;

  /**
   * @param worker 0 to {@code workers} (excluded)
   */
  record Share(int worker, int workers) {
    boolean has(int slice) {
      return slice % workers == worker;
    }
  }

  /**
   * @param pause between two looks when there is nothing to do
   * @param ticks nanoseconds that only grow
   */
  record Times(InstantSource clock, LongSupplier ticks, Duration pause) {}

  SliceDriver(Replays replays, CampaignWork work, Share share, Times times) {
    this.replays = replays;
    this.work = work;
    this.share = share;
    this.times = times;
  }

  /** One chunk; answers how long to wait for the next one. */
  CompletionStage<Duration> round() {
    return replays.campaigns().thenCompose(this::round);
  }

  private CompletionStage<Duration> round(List<Campaign> campaigns) {
    Optional<Campaign> open = campaigns.stream().filter(Campaign::working).findFirst();
    OptionalInt slice = open.map(this::next).orElse(OptionalInt.empty());
    if (slice.isEmpty()) return CompletableFuture.completedStage(times.pause());
    Campaign campaign = open.orElseThrow();
    long began = times.ticks().getAsLong();
    return work.step(campaign, slice.getAsInt())
        .thenCompose(
            went -> {
              Duration rest = rest(campaign, times.ticks().getAsLong() - began);
              return told(campaign, slice.getAsInt(), went).thenApply(answer -> rest);
            });
  }

  private OptionalInt next(Campaign campaign) {
    var slices = campaign.progress().slices();
    return IntStream.range(0, slices.size())
        .filter(share::has)
        .filter(slice -> !slices.get(slice).work().finished())
        .findFirst();
  }

  private CompletionStage<?> told(Campaign campaign, int slice, Work went) {
    Notice notice = new Notice.Progressed(campaign.progress().laidOut(), slice, went);
    return replays.take(new Command.Tell(campaign.id(), notice, times.clock().instant()));
  }

  /** As long that the chunk is the campaign's share of the time. */
  private static Duration rest(Campaign campaign, long nanos) {
    double share = campaign.request().throttle();
    return Duration.ofMillis(Math.round(1e3 * nanos / NANOS * (1 - share) / share));
  }
}
