package amqp;

import amqp.embedded.EmbeddedBroker;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * The brokers tests run against: the embedded one always, and RabbitMQ where {@code
 * VOLTMETRICS_TEST_RABBITMQ} names one.
 */
public final class Brokers {
  private static EmbeddedBroker embedded;

  private Brokers() {}

  /** Addresses of all brokers there are. */
  public static List<String> uris() throws Exception {
    List<String> uris = new ArrayList<>();
    uris.add(embedded());
    String rabbit = System.getenv("VOLTMETRICS_TEST_RABBITMQ");
    if (rabbit != null) uris.add(rabbit);
    return uris;
  }

  /** RabbitMQ's address where there is one; it alone tells consumers that their queue is gone. */
  public static List<String> rabbit() throws Exception {
    return uris().subList(1, uris().size());
  }

  private static synchronized String embedded() throws Exception {
    if (embedded == null) {
      embedded = EmbeddedBroker.start(freePort());
      Runtime.getRuntime().addShutdownHook(new Thread(embedded::close));
    }
    return embedded.uri();
  }

  public static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
