package http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts and times every answer by method, route template and status. Templates, not paths: ids
 * would make one meter per item.
 */
final class RequestTimers {
  private record Key(String method, String template, int status) {}

  private final Map<Key, Timer> timers = new ConcurrentHashMap<>();
  private final MeterRegistry registry;

  RequestTimers(MeterRegistry registry) {
    this.registry = registry;
  }

  /**
   * @param template "none" when no route was found; the method is then not recorded, since senders
   *     may invent any
   */
  void record(String method, String template, int status, long nanos) {
    String known = template.equals("none") ? "none" : method;
    timers
        .computeIfAbsent(new Key(known, template, status), this::timer)
        .record(Duration.ofNanos(nanos));
  }

  private Timer timer(Key key) {
    return Timer.builder("http.server.requests")
        .description("answers given, by route and status")
        .tag("method", key.method())
        .tag("uri", key.template())
        .tag("status", Integer.toString(key.status()))
        .register(registry);
  }
}
