package app;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sample.SampleMessage;
import sample.SamplePortfolio;

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

  @Option(
      names = "--sample",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "publish the bundled sample portfolio (default)")
  private boolean sample;

  @Option(names = "--exit", description = "stop after printing instead of serving")
  private boolean exit;

  private final PrintStream out = System.out;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().unstarted(() -> stopAndWait(stop, stopped)));
    try (Engine engine = Engine.start(ConfigFactory.load(), InstantSource.system())) {
      out.println(
          "VoltMetrics is up: HTTP "
              + engine.http()
              + ", AMQP "
              + engine.broker().uri().replaceAll("//.*@", "//"));
      if (sample) publish(engine);
      new Summary(engine.directory(), out).print(engine.http());
      if (!exit) stop.await();
      return 0;
    } catch (StartFailure | ConfigException | IllegalArgumentException e) {
      System.err.println("voltmetrics: cannot start: " + e.getMessage());
      return 1;
    } finally {
      stopped.countDown();
    }
  }

  private static void stopAndWait(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void publish(Engine engine) throws Exception {
    List<SampleMessage> messages = SamplePortfolio.generate(SAMPLE_SEED, SAMPLE_DAY);
    Instant start = Instant.now();
    out.println(
        "publishing "
            + messages.size()
            + " messages over AMQP, as MasterBus would (sample of "
            + SAMPLE_DAY.atStartOfDay().atOffset(ZoneOffset.UTC).toLocalDate()
            + ")");
    Loader.Counts counts;
    try (Loader loader = new Loader(engine.broker(), engine.topology())) {
      counts = loader.load(messages, new Progress(out));
    }
    double seconds = java.time.Duration.between(start, Instant.now()).toMillis() / 1000.0;
    out.printf(
        "sent %d: recorded %d, known before %d, refused %d, in %.1f s%n",
        counts.sent(), counts.recorded(), counts.repeated(), counts.refused(), seconds);
    Thread.sleep(
        500); // the last contributions are gathered for some milliseconds before they count
  }
}
