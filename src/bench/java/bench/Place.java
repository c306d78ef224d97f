package bench;

import amqp.BrokerSettings;
import amqp.Topology;
import amqp.embedded.EmbeddedBroker;
import app.Engine;
import app.LocalDatabase;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A database and a broker of their own, in a folder that goes with them. */
final class Place implements AutoCloseable {
  private final Path folder;
  private final LocalDatabase database;
  private final EmbeddedBroker embedded;

  Place() throws Exception {
    folder = Files.createTempDirectory("voltmetrics-bench");
    database = LocalDatabase.start(folder);
    try (ServerSocket probe = new ServerSocket(0)) {
      int port = probe.getLocalPort();
      probe.close();
      embedded = EmbeddedBroker.start(port);
    }
  }

  /** The broker of the environment where one is named, else the embedded one. */
  String broker() {
    return System.getenv().getOrDefault("VOLTMETRICS_BROKER_URI", embedded.uri());
  }

  BrokerSettings brokerSettings() {
    return new BrokerSettings(broker(), Map.of(), Duration.ofMillis(200), Duration.ofSeconds(30));
  }

  String url() {
    return database.url();
  }

  Connection connection() throws SQLException {
    return DriverManager.getConnection(database.url(), "postgres", "");
  }

  Engine engine() {
    Config config =
        ConfigFactory.parseMap(
                Map.of(
                    "voltmetrics.http.port", 0,
                    "voltmetrics.database.url", database.url(),
                    "voltmetrics.broker.uri", broker(),
                    "voltmetrics.broker.prefix", prefix()))
            .withFallback(ConfigFactory.parseResources("application.conf"))
            .withFallback(ConfigFactory.defaultReference())
            .resolve();
    return Engine.start(config, InstantSource.system());
  }

  private static String prefix() {
    return "bench" + ProcessHandle.current().pid() + ".";
  }

  Topology topology() {
    return new Topology(prefix());
  }

  @Override
  public void close() throws IOException {
    embedded.close();
    database.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
