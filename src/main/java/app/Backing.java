package app;

import amqp.BrokerSettings;
import amqp.embedded.EmbeddedBroker;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import journal.Database;
import repository.AlgorithmRepository;
import repository.Location;
import settings.Settings;

/** What a node stands on: its database and its broker, embedded where none is named. */
final class Backing {
  /**
   * Resolved from the database's address when the configuration was read, hence set again beside
   * it.
   */
  private static final String JOURNAL_URL = "pekko-persistence-jdbc.shared-databases.slick.db.url";

  private final Settings settings;
  private final Consumer<Runnable> stops;

  /**
   * @param stops takes what must be done to stop each thing that was started
   */
  Backing(Settings settings, Consumer<Runnable> stops) {
    this.settings = settings;
    this.stops = stops;
  }

  /** The configuration with the database's address in it. */
  Config database(Config config) {
    if (!settings.database().url().isEmpty()) return config;
    LocalDatabase local = LocalDatabase.start(settings.data());
    stops.accept(local::close);
    Map<String, String> address =
        Map.of("voltmetrics.database.url", local.url(), JOURNAL_URL, local.url());
    return ConfigFactory.parseMap(address).withFallback(config);
  }

  Database connect(Config resolved) {
    Settings.Database target = Settings.from(resolved).database();
    try {
      Database database = new Database(target.url(), target.user(), target.password());
      stops.accept(database::close);
      database.migrate();
      return database;
    } catch (SQLException | IOException | RuntimeException e) {
      String place = target.url().replaceAll("\\?.*", "");
      throw new StartFailure(
          "the database at " + place + " cannot be used: " + StartFailure.reason(e), e);
    }
  }

  /** Its tables are there; nothing fills them yet. */
  ReadSide readSide(Config resolved, InstantSource clock) {
    Settings.Database target = Settings.from(resolved).database();
    try {
      ReadSide readSide = new ReadSide(target, settings.views(), clock);
      stops.accept(readSide::close);
      readSide.migrate();
      return readSide;
    } catch (SQLException | RuntimeException e) {
      throw new StartFailure(
          "the tables of the read side cannot be made: " + StartFailure.reason(e), e);
    }
  }

  /** The versions there are now, before anything assesses with one of them. */
  AlgorithmRepository algorithms(Database database, InstantSource clock) {
    Settings.Algorithms from = settings.algorithms();
    Location location =
        new Location(
            from.repository(),
            from.branch(),
            from.directory(),
            settings.data().resolve("algorithms.git"));
    AlgorithmRepository repository =
        AlgorithmRepository.open(location, database.releases(), clock, from.poll());
    stops.accept(repository::close);
    return repository;
  }

  BrokerSettings broker() {
    Settings.Broker to = settings.broker();
    String uri = to.uri().isEmpty() ? embedded(to.embeddedPort()) : to.uri();
    return new BrokerSettings(uri, to.prefetch(), to.reconnect(), to.confirm());
  }

  private String embedded(int port) {
    Ports.free("AMQP", "127.0.0.1", port, "VOLTMETRICS_BROKER_PORT");
    try {
      EmbeddedBroker embedded = EmbeddedBroker.start(port == 0 ? Ports.any() : port);
      stops.accept(embedded::close);
      return embedded.uri();
    } catch (Exception e) {
      throw new StartFailure("the embedded broker did not start: " + StartFailure.reason(e), e);
    }
  }
}
