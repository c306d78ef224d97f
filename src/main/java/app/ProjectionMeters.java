package app;

import actors.Projection.Step;
import actors.ProjectionWorker;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far the read side is behind the journal: rows carried over, and by slice of this node the age
 * of the oldest row that may not have been, which grows while a slice does not get on.
 */
final class ProjectionMeters implements ProjectionWorker.Watch {
  private final MeterRegistry metrics;
  private final Counter rows;
  private final Map<Integer, Gauge> gauges = new ConcurrentHashMap<>();

  /** By slice: everything written before this time, in milliseconds, was carried over. */
  private final Map<Integer, Long> level = new ConcurrentHashMap<>();

  ProjectionMeters(MeterRegistry metrics) {
    this.metrics = metrics;
    this.rows = metrics.counter("voltmetrics.projection.rows");
  }

  @Override
  public void taken(int slice) {
    level.put(slice, System.currentTimeMillis());
    gauges.computeIfAbsent(
        slice,
        s ->
            Gauge.builder("voltmetrics.projection.lag", () -> lag(s))
                .tag("slice", Integer.toString(s))
                .baseUnit("seconds")
                .register(metrics));
  }

  private double lag(int slice) {
    Long reached = level.get(slice);
    return reached == null
        ? Double.NaN
        : Math.max(0, System.currentTimeMillis() - reached) / 1_000.0;
  }

  @Override
  public void went(int slice, Step step) {
    rows.increment(step.rows());
    long now = System.currentTimeMillis();
    level.replace(
        slice, step.more() ? step.oldest().map(at -> at.toEpochMilli()).orElse(now) : now);
  }

  @Override
  public void left(int slice) {
    level.remove(slice);
    Gauge gauge = gauges.remove(slice);
    if (gauge != null) metrics.remove(gauge);
  }
}
