package app;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is to be stopped in the end, last started first. One that fails keeps none from stopping.
 */
final class Stops implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Stops.class);

  private final Deque<Runnable> stops = new ArrayDeque<>();

  void push(Runnable stop) {
    stops.push(stop);
  }

  @Override
  public void close() {
    while (!stops.isEmpty()) {
      try {
        stops.pop().run();
      } catch (RuntimeException e) {
        LOG.error("did not stop cleanly", e);
      }
    }
  }
}
