package app;

import actors.Clockwork;
import actors.DueItems;
import actors.EquipmentActor.Reassessment;
import actors.OffPeak;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import settings.Settings;

/** How the clock of items is set, and what it counts on this node. */
final class ItemClock implements Clockwork.Watch {
  private static final double NANOS = 1e9;

  private final MeterRegistry metrics;
  private final Counter reassessed;
  private final Counter unchanged;
  private final Map<Integer, Long> overdue = new ConcurrentHashMap<>();
  private final Map<Integer, Gauge> gauges = new ConcurrentHashMap<>();

  ItemClock(MeterRegistry metrics) {
    this.metrics = metrics;
    this.reassessed = metrics.counter("voltmetrics.clock.reassessed");
    this.unchanged = metrics.counter("voltmetrics.clock.unchanged");
  }

  /** The share of one slice. */
  static Clockwork.Pace pace(Settings.Clock clock) {
    Duration least = Duration.ofNanos((long) (DueItems.SLICES * NANOS / clock.perSecond()));
    return new Clockwork.Pace(
        clock.look(),
        least,
        Math.max(1, clock.inFlight() / DueItems.SLICES),
        new OffPeak(clock.from(), clock.to(), clock.zone()));
  }

  @Override
  public void answered(Reassessment reassessment) {
    switch (reassessment) {
      case CHANGED -> reassessed.increment();
      case CONFIRMED, NOT_DUE -> unchanged.increment();
    }
  }

  @Override
  public void waiting(int slice, long items) {
    overdue.put(slice, items);
    gauges.computeIfAbsent(
        slice,
        s ->
            Gauge.builder("voltmetrics.clock.overdue", () -> overdue.get(s))
                .tag("slice", Integer.toString(s))
                .register(metrics));
  }

  @Override
  public void left(int slice) {
    overdue.remove(slice);
    Gauge gauge = gauges.remove(slice);
    if (gauge != null) metrics.remove(gauge);
  }
}
