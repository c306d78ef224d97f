package app;

import actors.Courier;
import actors.ShardedDirectory;
import actors.Sharding;
import actors.Sweeper;
import actors.Views;
import amqp.BrokerSettings;
import amqp.CommandConsumer;
import amqp.Topology;
import amqp.embedded.EmbeddedBroker;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import equipment.EquipmentRules.InForce;
import http.HttpSettings;
import http.Server;
import identity.AlgorithmVersion;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import journal.Database;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.cluster.typed.Cluster;
import org.apache.pekko.cluster.typed.ClusterSingleton;
import org.apache.pekko.cluster.typed.Join;
import org.apache.pekko.cluster.typed.JoinSeedNodes;
import org.apache.pekko.cluster.typed.SingletonActor;
import org.apache.pekko.http.javadsl.ServerBinding;
import risk.Level;
import risk.RiskAlgorithm;
import risk.catalogue.AlgorithmCatalogue;
import settings.Settings;

/** One node: starts the rooms in order and stops them in reverse. */
public final class Engine implements AutoCloseable {
  /**
   * Resolved from the database's address when the configuration was read, hence set again beside
   * it.
   */
  private static final String JOURNAL_URL = "pekko-persistence-jdbc.shared-databases.slick.db.url";

  private static final Duration STEP = Duration.ofSeconds(20);

  private final Settings settings;
  private final InstantSource clock;
  private final Deque<Runnable> stops = new ArrayDeque<>();
  private final PrometheusMeterRegistry metrics =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Topology topology;
  private BrokerSettings broker;
  private ShardedDirectory directory;
  private String http = "";

  private Engine(Settings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.topology = new Topology(settings.broker().prefix());
  }

  /**
   * @throws StartFailure saying in one line what stood in the way; whatever had been started is
   *     stopped again
   */
  public static Engine start(Config config, InstantSource clock) {
    Engine engine = new Engine(Settings.from(config), clock);
    try {
      engine.startRooms(config);
      return engine;
    } catch (RuntimeException e) {
      engine.close();
      throw e;
    }
  }

  private void startRooms(Config config) {
    free(settings.http().host(), settings.http().port());
    HttpSettings door = httpSettings();
    RiskAlgorithm algorithm =
        AlgorithmCatalogue.bundled().get(new AlgorithmVersion(settings.risk().algorithm()));
    Config resolved = database(config);
    Database database = connect(resolved);
    ActorSystem<?> system = cluster(resolved);
    Views views = new Views(algorithm, Level.valueOf(settings.risk().alertFrom()));
    Settings.Facility facility = settings.facility();
    Courier.Pace pace = new Courier.Pace(facility.gather(), facility.batch(), facility.patience());
    Sharding.start(
        system,
        new Sharding.Making(
            new InForce(algorithm, 1), views, clock, pace, facility.tellAlertsAgain()));
    ClusterSingleton.get(system).init(SingletonActor.of(Sweeper.create(database), "sweeper"));
    directory =
        new ShardedDirectory(
            system,
            new ShardedDirectory.Patience(settings.askTimeout(), settings.commandTimeout()),
            database::facilities);
    measure();
    serve(system, door, database);
    consume();
  }

  private HttpSettings httpSettings() {
    Settings.Http http = settings.http();
    return new HttpSettings(
        http.host(), http.port(), new HashSet<>(http.apiKeys()), http.maxBodyBytes());
  }

  private static void free(String host, int port) {
    if (port == 0) return;
    try (ServerSocket probe = new ServerSocket(port, 1, java.net.InetAddress.getByName(host))) {
      probe.setReuseAddress(true);
    } catch (IOException e) {
      throw new StartFailure(
          "HTTP cannot listen on "
              + host
              + ":"
              + port
              + ": "
              + e.getMessage()
              + " (VOLTMETRICS_HTTP_PORT chooses another port)",
          e);
    }
  }

  private Config database(Config config) {
    if (!settings.database().url().isEmpty()) return config;
    LocalDatabase local = LocalDatabase.start(settings.data());
    stops.push(local::close);
    Map<String, String> address =
        Map.of("voltmetrics.database.url", local.url(), JOURNAL_URL, local.url());
    return ConfigFactory.parseMap(address).withFallback(config);
  }

  private Database connect(Config resolved) {
    Settings.Database target = Settings.from(resolved).database();
    try {
      Database database = new Database(target.url(), target.user(), target.password());
      stops.push(database::close);
      database.migrate();
      return database;
    } catch (java.sql.SQLException | IOException | RuntimeException e) {
      throw new StartFailure(
          "the database at "
              + target.url().replaceAll("\\?.*", "")
              + " cannot be used: "
              + StartFailure.reason(e),
          e);
    }
  }

  private ActorSystem<?> cluster(Config resolved) {
    ActorSystem<Void> system = ActorSystem.create(Behaviors.empty(), "voltmetrics", resolved);
    stops.push(
        () -> {
          system.terminate();
          await(system.getWhenTerminated().toCompletableFuture());
        });
    Cluster cluster = Cluster.get(system);
    if (settings.cluster().seeds().isEmpty()) {
      cluster.manager().tell(Join.create(cluster.selfMember().address()));
    } else {
      cluster
          .manager()
          .tell(
              new JoinSeedNodes(settings.cluster().seeds().stream().map(Engine::address).toList()));
    }
    return system;
  }

  private static org.apache.pekko.actor.Address address(String hostAndPort) {
    return org.apache.pekko.actor.AddressFromURIString.parse("pekko://voltmetrics@" + hostAndPort);
  }

  private void measure() {
    new JvmMemoryMetrics().bindTo(metrics);
  }

  private void serve(ActorSystem<?> system, HttpSettings door, Database database) {
    Server.Around around =
        new Server.Around(() -> Readiness.failing(system, database), metrics, clock);
    ServerBinding binding =
        await(Server.start(system, door, directory, around).toCompletableFuture());
    http = "http://" + settings.http().host() + ":" + binding.localAddress().getPort();
    stops.push(() -> await(binding.terminate(Duration.ofSeconds(3)).toCompletableFuture()));
  }

  private void consume() {
    Settings.Broker to = settings.broker();
    String uri = to.uri().isEmpty() ? embeddedBroker() : to.uri();
    broker = new BrokerSettings(uri, to.prefetch(), to.reconnect(), to.confirm());
    CommandConsumer consumer =
        new CommandConsumer(
            broker,
            topology,
            new Commands(directory, clock),
            (lane, outcome) ->
                metrics
                    .counter("voltmetrics.amqp.deliveries", "lane", lane, "outcome", outcome)
                    .increment());
    try {
      consumer.start();
    } catch (IOException e) {
      throw new StartFailure(e.getMessage(), e);
    }
    metrics.gauge("voltmetrics.amqp.in.flight", consumer, CommandConsumer::inFlight);
    stops.push(() -> consumer.stop(Duration.ofSeconds(4)));
  }

  private String embeddedBroker() {
    try (ServerSocket probe = new ServerSocket(0)) {
      int port = probe.getLocalPort();
      probe.close();
      EmbeddedBroker embedded = EmbeddedBroker.start(port);
      stops.push(embedded::close);
      return embedded.uri();
    } catch (Exception e) {
      throw new StartFailure("the embedded broker did not start: " + StartFailure.reason(e), e);
    }
  }

  private static <T> T await(java.util.concurrent.CompletableFuture<T> stage) {
    try {
      return stage.get(STEP.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("interrupted", e);
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      throw new StartFailure(StartFailure.reason(e), e);
    }
  }

  public ShardedDirectory directory() {
    return directory;
  }

  public BrokerSettings broker() {
    return broker;
  }

  public Topology topology() {
    return topology;
  }

  public MeterRegistry metrics() {
    return metrics;
  }

  /** Where HTTP answers, for example http://127.0.0.1:8080. */
  public String http() {
    return http;
  }

  /** Stops consuming, lets work finish, leaves the cluster, and ends what was started here. */
  @Override
  public void close() {
    while (!stops.isEmpty()) stops.pop().run();
  }
}
