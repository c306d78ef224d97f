package views;

import actors.DueItems;
import actors.Projection;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import journal.EventCodec;

/**
 * Carries the journal into the tables. The slices of a node take turns on one thread, which rests
 * in proportion to its work: commands come first on the same machine.
 */
public final class Projector implements Projection, AutoCloseable {
  private static final String HORIZON =
      "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint";
  private static final long LONGEST_REST_NANOS = TimeUnit.SECONDS.toNanos(1);

  /**
   * How much at once, and how long to rest.
   *
   * @param batch journal rows in one transaction, at most
   * @param rest how many times as long as its work the thread rests after it; 0 for never
   */
  public record Pace(int batch, double rest) {}

  private final DataSource pool;
  private final Generations generations;
  private final Pace pace;
  private final JournalSlice journal = new JournalSlice(EventCodec.ofNumbers());
  private final Map<String, SliceTask> tasks = new HashMap<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("projection").factory());

  /**
   * @param pool of connections as {@link #connections} makes them
   */
  public Projector(DataSource pool, Generations generations, Pace pace) {
    this.pool = pool;
    this.generations = generations;
    this.pace = pace;
  }

  /**
   * Connections for projecting. Commits need not wait for the disk: a position that a crash of the
   * database takes back is taken back with its rows. A few rows meet a large table, always by its
   * key, whatever the planner believes of a temporary one.
   */
  public static HikariDataSource connections(String url, String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(5_000);
    config.setInitializationFailTimeout(5_000);
    config.setPoolName("projection");
    config.setConnectionInitSql(
        "set synchronous_commit = off; set client_min_messages = warning; set jit = off;"
            + " set enable_hashjoin = off; set enable_mergejoin = off; set enable_seqscan = off");
    return new HikariDataSource(config);
  }

  @Override
  public CompletionStage<Step> step(int slice) {
    if (slice < 0 || slice >= DueItems.SLICES) throw new IllegalArgumentException("slice " + slice);
    return CompletableFuture.supplyAsync(() -> paced(slice), thread);
  }

  private Step paced(int slice) {
    long began = System.nanoTime();
    try {
      Step step = project(slice);
      if (step.rows() > 0) rest(System.nanoTime() - began);
      return step;
    } catch (SQLException e) {
      throw new CompletionException(e);
    }
  }

  private void rest(long worked) {
    try {
      TimeUnit.NANOSECONDS.sleep(Math.min(LONGEST_REST_NANOS, (long) (worked * pace.rest())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // stopping
    }
  }

  private Step project(int slice) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      Generation generation = Generations.now(connection);
      long horizon = horizon(connection);
      Step live = task(generation.current(), slice).step(connection, horizon, pace.batch(), false);
      if (generation.building().isEmpty()) return live;
      int next = generation.building().getAsInt();
      Step filled = task(next, slice).step(connection, horizon, pace.batch(), true);
      boolean more = live.more() || filled.more();
      if (!more) generations.change(connection, generation);
      return new Step(live.rows() + filled.rows(), more, live.oldest());
    }
  }

  private SliceTask task(int generation, int slice) {
    String schema = Generation.schema(generation);
    return tasks.computeIfAbsent(
        schema + "/" + slice, key -> new SliceTask(slice, schema, journal));
  }

  private static long horizon(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(HORIZON);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Lets the step at work end; leaves the pool open. */
  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(10, TimeUnit.SECONDS))
        throw new IllegalStateException("the projection does not end");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
