package actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import replay.Campaign;
import replay.CampaignEvent.Work;

/**
 * The work in maps. Fails as a database may: before it did anything, or after the transaction, when
 * only the answer is lost.
 */
final class FaultyWork implements CampaignWork {
  static final int CHUNK = 50;
  private static final long SLICE = 400;

  private final SplittableRandom random;
  private final double faults;
  private final Map<Integer, Work> slices = new HashMap<>();
  private final Map<Long, Long> epochs = new HashMap<>();
  final List<String> calculated = new ArrayList<>();
  final Set<Long> dropped = new HashSet<>();
  long waiting = 700;
  long newest = 1;

  FaultyWork(SplittableRandom random, double faults) {
    this.random = random;
    this.faults = faults;
  }

  private <T> CompletionStage<T> perhaps(Supplier<T> transaction) {
    if (random.nextDouble() < faults) return lost();
    T result = transaction.get();
    return random.nextDouble() < faults ? lost() : CompletableFuture.completedStage(result);
  }

  private static <T> CompletionStage<T> lost() {
    return CompletableFuture.failedStage(new IllegalStateException("the connection is lost"));
  }

  @Override
  public CompletionStage<List<Long>> plan(Campaign campaign) {
    return perhaps(() -> List.of(SLICE, SLICE, SLICE));
  }

  @Override
  public CompletionStage<Work> step(Campaign campaign, int slice) {
    return perhaps(() -> slices.compute(slice, (s, known) -> chunk(s, known)));
  }

  private Work chunk(int slice, Work known) {
    long from = known == null ? 0 : known.done();
    if (from == SLICE) return known;
    for (long i = from; i < from + CHUNK; i++) calculated.add(slice + "/" + i);
    long done = from + CHUNK;
    return new Work("E-" + done, done, slice == 1 ? done / 100 : 0, done == SLICE);
  }

  @Override
  public CompletionStage<Void> sumUp(Campaign campaign) {
    return perhaps(() -> null);
  }

  @Override
  public CompletionStage<Long> catchUp(Campaign campaign, int atMost) {
    return perhaps(() -> waiting = Math.max(0, waiting - atMost));
  }

  @Override
  public CompletionStage<Long> putInForce(Campaign campaign) {
    return perhaps(() -> epochs.computeIfAbsent(campaign.id(), id -> ++newest));
  }

  @Override
  public CompletionStage<Long> putBack(Campaign campaign) {
    return perhaps(() -> epochs.computeIfAbsent(-campaign.id(), id -> ++newest));
  }

  @Override
  public CompletionStage<Void> drop(Campaign campaign) {
    return perhaps(
        () -> {
          dropped.add(campaign.id());
          return null;
        });
  }
}
