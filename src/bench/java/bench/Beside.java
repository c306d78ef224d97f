package bench;

import app.Loader;
import java.util.concurrent.locks.LockSupport;

/** Inspections at a steady rate beside what is measured, until it is closed. */
final class Beside implements AutoCloseable {
  static final String SITE = "beside";
  static final int ITEMS = 2_000;
  private static final int CHUNK = 10;
  private static final long WARM_UP_MILLIS = 3_000;

  private final Thread thread;

  /**
   * Returns once the load has lasted a moment.
   *
   * @param rate messages a second
   */
  Beside(Loader loader, double rate) throws InterruptedException {
    thread = Thread.ofPlatform().start(() -> load(loader, (long) (CHUNK * 1e9 / rate)));
    Thread.sleep(WARM_UP_MILLIS);
  }

  private static void load(Loader loader, long pause) {
    Facts facts = new Facts();
    long next = System.nanoTime();
    try {
      while (!Thread.interrupted()) {
        loader.publish(facts.inspections(SITE, ITEMS, CHUNK));
        next += pause;
        LockSupport.parkNanos(next - System.nanoTime());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    thread.interrupt();
    thread.join();
  }
}
