package amqp;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each message went back, by the broker's count where it keeps one (quorum queues) and by
 * the count of this process: the more often, the longer it waits.
 */
final class Returns {
  private static final String COUNT_OF_BROKER = "x-delivery-count";
  private static final int PROMPT = 3;
  private static final long SHORTEST_MILLIS = 500;
  private static final long LONGEST_MILLIS = 60_000;
  private static final int KEPT = 10_000;

  private final Map<String, Integer> counts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
          return size() > KEPT;
        }
      };

  /** Whether the message went back before and has not ended since. */
  synchronized boolean include(Settling.Received received) {
    return counts.containsKey(key(received.delivery()));
  }

  /** Counts one more return, and says how long to wait before it. */
  synchronized long pauseMillis(Settling.Received received) {
    int before = counts.merge(key(received.delivery()), 1, Integer::sum) - 1;
    return pauseMillis(Math.max(before, counted(received)));
  }

  /** Half a second for the first {@value #PROMPT} returns, then twice as long each time. */
  static long pauseMillis(int returnsBefore) {
    int doublings = Math.clamp(returnsBefore - PROMPT + 1L, 0, 10);
    return Math.min(LONGEST_MILLIS, SHORTEST_MILLIS << doublings);
  }

  private static int counted(Settling.Received received) {
    Map<String, Object> headers = received.properties().getHeaders();
    return headers != null && headers.get(COUNT_OF_BROKER) instanceof Number count
        ? Math.clamp(count.longValue(), 0, Integer.MAX_VALUE)
        : 0;
  }

  /** It ended. */
  synchronized void forget(Settling.Received received) {
    counts.remove(key(received.delivery()));
  }

  private static String key(Delivery delivery) {
    return delivery
        .messageId()
        .orElseGet(() -> "#" + delivery.body().length + "#" + Arrays.hashCode(delivery.body()));
  }
}
