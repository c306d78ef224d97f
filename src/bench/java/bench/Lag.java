package bench;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the tables of lists are behind the journal: the age of the oldest row any slice has not
 * carried over, looked at twenty times a second until it is closed.
 */
final class Lag implements AutoCloseable {
  private static final long PAUSE_MILLIS = 50;

  private final MeterRegistry metrics;
  private final List<Double> millis = new ArrayList<>();
  private final Thread thread;

  Lag(MeterRegistry metrics) {
    this.metrics = metrics;
    this.thread = Thread.ofPlatform().start(this::look);
  }

  private void look() {
    try {
      while (!Thread.interrupted()) {
        Thread.sleep(PAUSE_MILLIS);
        millis.add(worst() * 1_000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private double worst() {
    return metrics.find("voltmetrics.projection.lag").gauges().stream()
        .mapToDouble(Gauge::value)
        .max()
        .orElseThrow();
  }

  /** Ends looking. */
  List<Row> rows() throws InterruptedException {
    close();
    double[] all = millis.stream().mapToDouble(m -> m).toArray();
    return List.of(
        row("p50", Rounds.quantile(all, 0.5)),
        row("p99", Rounds.quantile(all, 0.99)),
        row("longest", Rounds.quantile(all, 1)));
  }

  private static Row row(String name, double millis) {
    return new Row("j  lag of the tables, " + name, "ms", millis, Double.NaN, "");
  }

  @Override
  public void close() throws InterruptedException {
    thread.interrupt();
    thread.join();
  }
}
