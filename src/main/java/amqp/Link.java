package amqp;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.SocketConfigurators;
import java.io.IOException;
import java.net.Socket;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens connections, and opens them again with growing, jittered pauses. Recovery is ours alone:
 * the client's own is off.
 */
final class Link {
  private static final Logger LOG = LoggerFactory.getLogger(Link.class);
  private static final int LONGEST = 60;
  private static final int POLITE_MILLIS = 500;
  static final long END_MILLIS = 1_000;

  /**
   * The most RabbitMQ can be set to take. The client breaks the connection over a larger body, and
   * the broker gives the message out again, for ever.
   */
  private static final int LARGEST_BODY = 512 << 20;

  /** How far a cause is looked for. */
  private static final int DEEP = 4;

  private final ConnectionFactory factory = new ConnectionFactory();
  private final String name;
  private final Duration pause;
  private volatile Connection latest;
  private volatile Socket socket;

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
    factory.setMaxInboundMessageBodySize(LARGEST_BODY);
    factory.setRequestedHeartbeat(10);
    factory.setConnectionTimeout(5_000);
    factory.setHandshakeTimeout(5_000);
    factory.setSocketConfigurator(
        SocketConfigurators.defaultConfigurator().andThen(fresh -> socket = fresh));
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
      latest = connection;
      use.with(connection);
    } catch (IOException | TimeoutException | RuntimeException e) {
      if (connection != null) end();
      throw new IOException(
          "broker at " + factory.getHost() + ":" + factory.getPort() + ": " + reason(e), e);
    }
  }

  /** The messages of a failure and of what caused it, each once. */
  static String reason(Throwable e) {
    List<String> words =
        Stream.iterate(e, Objects::nonNull, Throwable::getCause)
            .limit(DEEP)
            .map(Throwable::getMessage)
            .filter(Objects::nonNull)
            .toList();
    return words.isEmpty() ? e.toString() : words.stream().reduce("", Link::told);
  }

  private static String told(String sofar, String next) {
    if (sofar.contains(next)) return sofar;
    return sofar.isEmpty() || next.contains(sofar) ? next : sofar + ": " + next;
  }

  /**
   * Ends the latest connection within {@value #END_MILLIS} ms: politely, or else by its socket,
   * which also wakes whoever hangs in a write to it.
   */
  void end() {
    Connection ending = latest;
    if (ending == null) return;
    Thread polite =
        Thread.ofPlatform().daemon().name(name + "-end").start(() -> ending.abort(POLITE_MILLIS));
    if (!join(polite, END_MILLIS - 100)) cut(socket);
  }

  private static void cut(Socket socket) {
    try {
      socket.setSoLinger(true, 0); // else a TLS socket waits for the write that hangs
      socket.close();
    } catch (IOException e) {
      LOG.debug("the socket was gone already: {}", e.toString());
    }
  }

  /** Whether the thread ended in time. */
  static boolean join(Thread thread, long millis) {
    try {
      return thread.join(Duration.ofMillis(millis));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
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
