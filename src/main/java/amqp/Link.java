package amqp;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens connections, and opens them again with growing, jittered pauses. Recovery is ours alone:
 * the client's own is off.
 */
final class Link {
  private static final Logger LOG = LoggerFactory.getLogger(Link.class);
  private static final int LONGEST = 60;

  private final ConnectionFactory factory = new ConnectionFactory();
  private final String name;
  private final Duration pause;

  Link(BrokerSettings settings, String name) {
    this.name = name;
    this.pause = settings.reconnect();
    try {
      factory.setUri(settings.uri());
    } catch (URISyntaxException | GeneralSecurityException e) {
      throw new IllegalArgumentException("not a broker address: " + e.getMessage(), e);
    }
    factory.setAutomaticRecoveryEnabled(false);
    factory.setTopologyRecoveryEnabled(false);
    factory.setRequestedHeartbeat(10);
    factory.setConnectionTimeout(5_000);
  }

  /** Something done with a fresh connection. */
  interface Use {
    void with(Connection connection) throws IOException;
  }

  /** Tries once. */
  void once(Use use) throws IOException {
    Connection connection = null;
    try {
      connection = factory.newConnection(name);
      use.with(connection);
    } catch (IOException | TimeoutException | RuntimeException e) {
      if (connection != null) connection.abort(1_000);
      throw new IOException(
          "broker at " + factory.getHost() + ":" + factory.getPort() + ": " + reason(e), e);
    }
  }

  private static String reason(Throwable e) {
    return e.getMessage() != null
        ? e.getMessage()
        : e.getCause() != null ? String.valueOf(e.getCause().getMessage()) : e.toString();
  }

  /** Tries until it works or stops being wanted. */
  void until(java.util.function.BooleanSupplier wanted, Use use) throws InterruptedException {
    for (int attempt = 0; wanted.getAsBoolean(); attempt++) {
      try {
        once(use);
        return;
      } catch (IOException e) {
        LOG.warn("{}: {}; trying again", name, e.getMessage());
        long longest = pause.toMillis() * Math.min(LONGEST, 1L << Math.min(attempt, 10));
        Thread.sleep(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1));
      }
    }
  }
}
