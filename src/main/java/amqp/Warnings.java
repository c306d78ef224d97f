package amqp;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;

/** Logs each cause once, and once more when it lasts: never once per message. */
final class Warnings {
  private static final long AGAIN_AFTER_NANOS = Duration.ofMinutes(10).toNanos();
  private static final int KEPT = 1_000;

  private final Logger log;
  private final Map<String, Long> told =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > KEPT;
        }
      };

  Warnings(Logger log) {
    this.log = log;
  }

  /** Two causes that differ only in numbers, such as sizes or channels, are one. */
  void warn(String cause) {
    if (isNews(cause.replaceAll("[0-9]+", "#"))) log.warn("{}", cause);
  }

  private synchronized boolean isNews(String cause) {
    long now = System.nanoTime();
    Long before = told.get(cause);
    if (before != null && now - before < AGAIN_AFTER_NANOS) return false;
    told.put(cause, now);
    return true;
  }
}
