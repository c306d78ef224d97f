package app;

import amqp.BrokerSettings;
import amqp.Topology;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sample.SampleMessage;
import sample.SamplePortfolio;
import settings.Settings;

/**
 * Starts one node, loads a portfolio over AMQP, prints what it means, and serves until it is
 * stopped.
 */
@Command(
    name = "voltmetrics",
    mixinStandardHelpOptions = true,
    description = "Live risk of electrical equipment.")
public final class Main implements Callable<Integer> {
  /** The sample is dated by a fixed day, so that a second start publishes the very same facts. */
  private static final LocalDate SAMPLE_DAY = LocalDate.of(2026, 10, 1);

  private static final long SAMPLE_SEED = 70_2023;
  private static final int REASONS = 10;

  @Option(
      names = "--sample",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "publish the bundled sample portfolio (default)")
  private boolean sample;

  @Option(
      names = "--portfolio",
      paramLabel = "FILE",
      description =
          "publish these messages instead of the sample: an .ndjson(.gz) file or a folder of them, one message a line (docs/wire.md)")
  private Path portfolio;

  @Option(
      names = "--publish-to",
      paramLabel = "URI",
      description = "start nothing: publish to the broker of an engine that runs, and stop")
  private String publishTo;

  @Option(names = "--exit", description = "stop after printing instead of serving")
  private boolean exit;

  private final PrintStream out = System.out;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    try {
      Config config = ConfigFactory.load();
      Optional<Portfolio> messages = messages();
      return publishTo == null ? serve(config, messages) : publishOnly(config, messages);
    } catch (StartFailure | ConfigException | IllegalArgumentException e) {
      System.err.println("voltmetrics: " + e.getMessage());
      return 1;
    }
  }

  private Integer serve(Config config, Optional<Portfolio> messages) throws Exception {
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().unstarted(() -> stopAndWait(stop, stopped)));
    try (Engine engine = Engine.start(config, InstantSource.system())) {
      out.println(
          "VoltMetrics is up: HTTP "
              + engine.http()
              + ", AMQP "
              + engine.broker().uri().replaceAll("//.*@", "//"));
      BooleanSupplier stopping = () -> stop.getCount() == 0;
      if (messages.isPresent())
        publish(messages.get(), engine.broker(), engine.topology(), stopping);
      if (stopping.getAsBoolean()) return 0;
      new Summary(engine.directory(), out).print(engine.http());
      if (exit) return 0;
      engine.ended().thenRun(stop::countDown);
      stop.await();
      if (!engine.ended().toCompletableFuture().isDone()) return 0;
      throw new StartFailure("this node was removed from the cluster; start it again", null);
    } finally {
      stopped.countDown();
    }
  }

  private Integer publishOnly(Config config, Optional<Portfolio> messages) throws Exception {
    Settings.Broker broker = Settings.from(config).broker();
    BrokerSettings there =
        new BrokerSettings(publishTo, broker.prefetch(), broker.reconnect(), broker.confirm());
    publish(messages.orElseThrow(), there, new Topology(broker.prefix()), () -> false);
    return 0;
  }

  private Optional<Portfolio> messages() {
    if (portfolio != null) return Optional.of(PortfolioFiles.open(portfolio));
    if (!sample) return Optional.empty();
    List<SampleMessage> messages = SamplePortfolio.generate(SAMPLE_SEED, SAMPLE_DAY);
    return Optional.of(new Portfolio("sample of " + SAMPLE_DAY, messages.size(), messages::stream));
  }

  private static void stopAndWait(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void publish(
      Portfolio messages, BrokerSettings broker, Topology topology, BooleanSupplier stopped)
      throws Exception {
    Instant start = Instant.now();
    out.printf(
        "publishing %d messages over AMQP, as MasterBus would (%s)%n",
        messages.size(), messages.title());
    Loader.Counts counts;
    try (Loader loader = new Loader(broker, topology)) {
      counts = loader.load(messages, new Progress(out), stopped);
    }
    if (stopped.getAsBoolean()) {
      out.printf(
          "stopped: %d of %d messages sent, %d answered; the next start sends all again, which repeats nothing%n",
          counts.sent(), messages.size(), counts.recorded() + counts.repeated() + counts.refused());
      return;
    }
    double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
    out.printf(
        "sent %d: recorded %d, known before %d, refused %d, in %.1f s (%.0f/s)%n",
        counts.sent(),
        counts.recorded(),
        counts.repeated(),
        counts.refused(),
        seconds,
        counts.sent() / seconds);
    counts.reasons().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(REASONS)
        .forEach(
            reason -> out.printf("  refused %d times: %s%n", reason.getValue(), reason.getKey()));
    Thread.sleep(
        500); // the last contributions are gathered for some milliseconds before they count
  }
}
