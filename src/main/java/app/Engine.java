package app;

import actors.Clockwork;
import actors.Courier;
import actors.ShardedDirectory;
import actors.Sharding;
import actors.Sweeper;
import actors.Views;
import amqp.BrokerSettings;
import amqp.CommandConsumer;
import amqp.Topology;
import com.typesafe.config.Config;
import http.HttpSettings;
import http.Server;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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
import repository.AlgorithmRepository;
import risk.Level;
import settings.Settings;

/** One node: starts the rooms in order and stops them in reverse. */
public final class Engine implements AutoCloseable {
  private static final Duration STEP = Duration.ofSeconds(20);

  private final Settings settings;
  private final InstantSource clock;
  private final Stops stops = new Stops();
  private final PrometheusMeterRegistry metrics =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  // there from the start: a series that appears with its first repair has no rate then
  private final Counter repaired = metrics.counter("voltmetrics.sweeper.repaired");
  private final Counter woken = metrics.counter("voltmetrics.equipment.woken");
  private final Topology topology;
  private final Backing backing;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private BrokerSettings broker;
  private ShardedDirectory directory;
  private String http = "";

  private Engine(Settings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
    this.topology = new Topology(settings.broker().prefix());
    this.backing = new Backing(settings, stops::push);
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
    Ports.free("HTTP", settings.http().host(), settings.http().port(), "VOLTMETRICS_HTTP_PORT");
    HttpSettings door = httpSettings();
    Config resolved = backing.database(config);
    Database database = backing.connect(resolved);
    ReadSide readSide = backing.readSide(resolved, clock);
    AlgorithmRepository versions = backing.algorithms(database, clock);
    AlgorithmsInForce algorithms = AlgorithmsInForce.of(versions.algorithms(), settings.risk());
    ActorSystem<?> system = cluster(resolved);
    Views views =
        new Views(algorithms.inForce().algorithm(), Level.valueOf(settings.risk().alertFrom()));
    Settings.Facility facility = settings.facility();
    Courier.Pace pace = new Courier.Pace(facility.gather(), facility.batch(), facility.patience());
    Sharding.start(
        system,
        new Sharding.Making(
            algorithms.inForce(),
            views,
            clock,
            pace,
            facility.tellAlertsAgain(),
            woken::increment));
    ClusterSingleton.get(system)
        .init(SingletonActor.of(Sweeper.create(database, this::repaired), "sweeper"));
    readSide.start(system, metrics);
    new Clockwork(
            readSide.due(),
            Clockwork.sharded(system, settings.clock().patience()),
            clock,
            ItemClock.pace(settings.clock()),
            new ItemClock(metrics))
        .start(system);
    directory =
        new ShardedDirectory(
            system,
            new ShardedDirectory.Patience(settings.askTimeout(), settings.commandTimeout()),
            database);
    new JvmMemoryMetrics().bindTo(metrics);
    broker = backing.broker();
    CommandConsumer consumer = consumer();
    http.Readiness readiness = Readiness.of(system, database, consumer);
    serve(
        system,
        door,
        new Server.Around(
            readiness,
            metrics,
            clock,
            algorithms.releases(),
            versions.algorithms(),
            versions,
            readSide.rebuilds(),
            readSide.tables(),
            readSide.tables(),
            settings.http().maxAge()));
    consume(consumer);
  }

  private void repaired(int contributions) {
    repaired.increment(contributions);
  }

  private HttpSettings httpSettings() {
    Settings.Http http = settings.http();
    return new HttpSettings(
        http.host(), http.port(), new HashSet<>(http.apiKeys()), http.maxBodyBytes());
  }

  private ActorSystem<?> cluster(Config resolved) {
    ActorSystem<Void> system = ActorSystem.create(Behaviors.empty(), "voltmetrics", resolved);
    stops.push(
        () -> {
          system.terminate();
          await(system.getWhenTerminated().toCompletableFuture());
        });
    system.getWhenTerminated().thenRun(() -> ended.complete(null));
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

  private void serve(ActorSystem<?> system, HttpSettings door, Server.Around around) {
    ServerBinding binding =
        await(Server.start(system, door, directory, around).toCompletableFuture());
    http = "http://" + settings.http().host() + ":" + binding.localAddress().getPort();
    stops.push(() -> await(binding.terminate(Duration.ofSeconds(3)).toCompletableFuture()));
  }

  private CommandConsumer consumer() {
    CommandConsumer consumer =
        new CommandConsumer(
            broker,
            topology,
            new Commands(directory, clock),
            (lane, outcome) ->
                metrics
                    .counter("voltmetrics.amqp.deliveries", "lane", lane, "outcome", outcome)
                    .increment());
    metrics.gauge("voltmetrics.amqp.in.flight", consumer, CommandConsumer::inFlight);
    return consumer;
  }

  private void consume(CommandConsumer consumer) {
    try {
      consumer.start();
    } catch (IOException e) {
      throw new StartFailure(e.getMessage(), e);
    }
    stops.push(() -> consumer.stop(Duration.ofSeconds(4)));
  }

  private static <T> T await(CompletableFuture<T> stage) {
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

  /** Completes when this node has ended, by {@link #close} or because the cluster removed it. */
  public CompletionStage<Void> ended() {
    return ended;
  }

  /** Where HTTP answers, for example http://127.0.0.1:8080. */
  public String http() {
    return http;
  }

  /** Stops consuming, lets work finish, leaves the cluster, and ends what was started here. */
  @Override
  public void close() {
    stops.close();
  }
}
