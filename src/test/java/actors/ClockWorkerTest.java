package actors;

import static org.assertj.core.api.Assertions.assertThat;

import actors.EquipmentActor.Reassessment;
import com.typesafe.config.ConfigFactory;
import identity.EquipmentId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.ManualTime;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import risk.Level;

/** Who is woken when, with time moved by hand. */
class ClockWorkerTest {
  private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");
  private static final Duration LOOK = Duration.ofSeconds(60);
  private static final OffPeak ALWAYS =
      new OffPeak(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, ZoneId.of("UTC"));

  private final ActorTestKit kit =
      ActorTestKit.create(ManualTime.config().withFallback(ConfigFactory.load("reference.conf")));
  private final ManualTime time = ManualTime.get(kit.system());
  private final Index index = new Index();
  private final TestProbe<EquipmentId> woken = kit.createTestProbe(EquipmentId.class);
  private final Map<EquipmentId, CompletableFuture<Reassessment>> answers =
      new ConcurrentHashMap<>();
  private final List<Reassessment> counted = Collections.synchronizedList(new ArrayList<>());
  private final AtomicLong waiting = new AtomicLong();

  /** A map instead of a table. */
  private static final class Index implements DueItems {
    private final Map<EquipmentId, Level> items = new ConcurrentHashMap<>();
    private final List<Level> askedFrom = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean broken;

    @Override
    public CompletionStage<List<EquipmentId>> due(
        int slice, LocalDate day, Level least, int atMost) {
      assertThat(day).isEqualTo(LocalDate.of(2026, 10, 1));
      askedFrom.add(least);
      if (broken) return CompletableFuture.failedStage(new IllegalStateException("away"));
      return CompletableFuture.completedStage(
          items.entrySet().stream()
              .filter(item -> item.getValue().compareTo(least) >= 0)
              .sorted(
                  Map.Entry.<EquipmentId, Level>comparingByValue()
                      .reversed()
                      .thenComparing(item -> item.getKey().value()))
              .map(Map.Entry::getKey)
              .limit(atMost)
              .toList());
    }

    @Override
    public CompletionStage<Long> waiting(int slice, LocalDate day) {
      return CompletableFuture.completedStage((long) items.size());
    }
  }

  private final class Counters implements Clockwork.Watch {
    @Override
    public void answered(Reassessment reassessment) {
      counted.add(reassessment);
    }

    @Override
    public void waiting(int slice, long items) {
      waiting.set(items);
    }

    @Override
    public void left(int slice) {
      waiting.set(-1);
    }
  }

  private static EquipmentId id(int number) {
    return new EquipmentId("T-" + number);
  }

  private void start(Clockwork.Pace pace) {
    Clockwork.Waking waking =
        (id, at) -> {
          woken.getRef().tell(id);
          return answers.computeIfAbsent(id, none -> new CompletableFuture<>());
        };
    kit.spawn(
        ClockWorker.create(new Clockwork(index, waking, () -> NOON, pace, new Counters()), 3));
  }

  private static Clockwork.Pace pace(int inFlight, OffPeak window) {
    return new Clockwork.Pace(LOOK, Duration.ofMillis(100), inFlight, window);
  }

  private void answer(int number, Reassessment reassessment) {
    int before = counted.size();
    answers.get(id(number)).complete(reassessment);
    woken.awaitAssert(
        () -> {
          assertThat(counted).hasSize(before + 1);
          return null;
        });
  }

  @Test
  void due_items_are_woken_worst_first_and_spread_over_the_time_until_the_next_look() {
    index.items.putAll(
        Map.of(id(1), Level.LOW, id(2), Level.CRITICAL, id(3), Level.HIGH, id(4), Level.MEDIUM));
    start(pace(16, ALWAYS));

    woken.expectMessage(id(2));
    for (int next : List.of(3, 4, 1)) {
      time.timePasses(Duration.ofSeconds(14));
      woken.expectNoMessage(Duration.ofMillis(50));
      time.timePasses(Duration.ofSeconds(1));
      woken.expectMessage(id(next));
    }
    assertThat(waiting.get()).isEqualTo(4);
  }

  @Test
  void no_more_are_in_flight_than_allowed_however_long_they_take() {
    IntStream.range(10, 20).forEach(i -> index.items.put(id(i), Level.LOW));
    start(pace(2, ALWAYS));
    woken.expectMessage(id(10));
    time.timePasses(Duration.ofSeconds(6));
    woken.expectMessage(id(11));
    time.timePasses(Duration.ofSeconds(30));
    woken.expectNoMessage(Duration.ofMillis(50));

    answer(10, Reassessment.CHANGED);
    time.timePasses(Duration.ofSeconds(6));

    woken.expectMessage(id(12));
  }

  @Test
  void an_item_that_kept_silent_is_asked_again_and_one_that_answered_is_left_alone() {
    index.items.putAll(Map.of(id(1), Level.LOW, id(2), Level.LOW));
    start(pace(16, ALWAYS));
    woken.expectMessage(id(1));
    time.timePasses(Duration.ofSeconds(30));
    woken.expectMessage(id(2));
    answers.remove(id(2)).completeExceptionally(new TimeoutException());
    answer(1, Reassessment.CONFIRMED);

    time.timePasses(Duration.ofSeconds(30));
    woken.expectMessage(id(2));
    time.timePasses(LOOK);
    woken.expectNoMessage(Duration.ofMillis(50));

    assertThat(counted).containsExactly(Reassessment.CONFIRMED);
  }

  @Test
  void what_can_wait_waits_for_the_window_and_what_is_high_does_not() {
    index.items.putAll(Map.of(id(1), Level.MEDIUM, id(2), Level.HIGH, id(3), Level.UNKNOWN));
    // 14:00 in Berlin
    start(
        pace(16, new OffPeak(LocalTime.of(22, 0), LocalTime.of(6, 0), ZoneId.of("Europe/Berlin"))));

    woken.expectMessage(id(2));
    time.timePasses(Duration.ofSeconds(59));
    woken.expectNoMessage(Duration.ofMillis(50));
    assertThat(index.askedFrom).containsOnly(Level.HIGH);
    assertThat(waiting.get()).isEqualTo(3);
  }

  @Test
  void within_the_window_all_are_woken_and_an_index_that_is_away_is_asked_again() {
    index.broken = true;
    index.items.put(id(1), Level.LOW);
    // 21:00 in Tokyo
    start(pace(16, new OffPeak(LocalTime.of(20, 0), LocalTime.of(22, 0), ZoneId.of("Asia/Tokyo"))));
    woken.expectNoMessage(Duration.ofMillis(100));
    index.broken = false;

    time.timePasses(LOOK);

    woken.expectMessage(id(1));
    assertThat(index.askedFrom).containsOnly(Level.UNKNOWN);
  }

  @Test
  void a_window_over_midnight_ends_in_the_morning_of_its_zone() {
    OffPeak night =
        new OffPeak(LocalTime.of(22, 0), LocalTime.of(6, 0), ZoneId.of("Europe/Berlin"));
    // Berlin is two hours ahead of UTC in July and one in January
    assertThat(night.covers(Instant.parse("2026-07-01T20:00:00Z"))).isTrue();
    assertThat(night.covers(Instant.parse("2026-07-01T19:59:59Z"))).isFalse();
    assertThat(night.covers(Instant.parse("2026-01-01T20:59:59Z"))).isFalse();
    assertThat(night.covers(Instant.parse("2026-01-01T04:59:59Z"))).isTrue();
    assertThat(night.covers(Instant.parse("2026-01-01T05:00:00Z"))).isFalse();
  }

  @AfterEach
  void stop() {
    kit.shutdownTestKit();
  }
}
