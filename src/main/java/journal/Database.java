package journal;

import actors.Archive;
import actors.EquipmentActor;
import actors.Tail;
import actors.Tail.Position;
import actors.Tail.Row;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import equipment.EquipmentEvent;
import equipment.Timeline;
import identity.EquipmentId;
import identity.FacilityId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.pekko.persistence.typed.PersistenceId;
import risk.catalogue.ReleaseStore;

/**
 * What is asked of PostgreSQL beside the journal plugin: schema, the journal's tail, lists. On a
 * small pool and threads of its own.
 */
public final class Database implements Tail, Archive, AutoCloseable {
  private static final int CONNECTIONS = 4;
  private static final int ROWS_AT_ONCE = 200;
  private static final long MIGRATION_LOCK = 7_070_123L;

  private static final List<String> SCRIPTS = List.of("/journal-1.sql", "/algorithms.sql");

  private final HikariDataSource pool;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final EventCodec codec = new EventCodec();

  /** Connects; throws with one clear message when it cannot. */
  public Database(String url, String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(5_000);
    config.setInitializationFailTimeout(5_000);
    config.setPoolName("queries");
    this.pool = new HikariDataSource(config);
  }

  /** Brings the schema up to date; nodes that start together take turns. */
  public void migrate() throws SQLException, IOException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select pg_advisory_xact_lock(" + MIGRATION_LOCK + ")");
      for (String script : SCRIPTS) statement.execute(script(script));
      connection.commit();
    }
  }

  private static String script(String name) throws IOException {
    try (InputStream in = Database.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The algorithm versions that were accepted. */
  public ReleaseStore releases() {
    return new ReleaseTable(pool);
  }

  private <T> CompletionStage<T> async(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    threads.execute(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception e) {
            result.completeExceptionally(e);
          }
        });
    return result;
  }

  /** Completes when the database answers; for readiness. */
  public CompletionStage<Boolean> ping() {
    return async(
        () -> {
          try (Connection connection = pool.getConnection()) {
            return connection.isValid(2);
          }
        });
  }

  /** By skipping from one to the next in the primary key. */
  @Override
  public CompletionStage<List<FacilityId>> facilities() {
    String sql =
        """
        with recursive ids as (
          (select persistence_id id from event_journal where persistence_id > 'Facility|' order by 1 limit 1)
          union all
          select (select persistence_id from event_journal where persistence_id > ids.id order by 1 limit 1)
          from ids where ids.id like 'Facility|%')
        select substr(id, 10) from ids where id like 'Facility|%' order by 1""";
    return async(
        () -> {
          List<FacilityId> out = new ArrayList<>();
          try (Connection connection = pool.getConnection();
              PreparedStatement select = connection.prepareStatement(sql);
              ResultSet rows = select.executeQuery()) {
            while (rows.next()) out.add(new FacilityId(rows.getString(1)));
          }
          return out;
        });
  }

  @Override
  public CompletionStage<Position> position() {
    return async(
        () -> {
          try (Connection connection = pool.getConnection();
              PreparedStatement select =
                  connection.prepareStatement(
                      "select xid::text, ordering, repaired from sweeper_position where id = 1");
              ResultSet rows = select.executeQuery()) {
            rows.next();
            return new Position(rows.getString(1), rows.getLong(2), rows.getLong(3));
          }
        });
  }

  @Override
  public CompletionStage<List<Row>> after(Position position, int atMost) {
    // Rows of transactions that are still open anywhere are left for later, so none can appear
    // behind the position. Ordered by the column: the text that is selected of it sorts otherwise.
    String sql =
        """
        select xid::text, ordering, persistence_id, sequence_number, event_ser_manifest, event_payload
        from event_journal
        where (xid, ordering) > (?::xid8, ?) and xid < pg_snapshot_xmin(pg_current_snapshot())
          and write_timestamp < ?
        order by event_journal.xid, ordering limit ?""";
    return async(
        () -> {
          List<Row> out = new ArrayList<>();
          try (Connection connection = pool.getConnection();
              PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, position.xid());
            select.setLong(2, position.ordering());
            select.setLong(3, System.currentTimeMillis() - SETTLED_MILLIS);
            select.setInt(4, atMost);
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) out.add(row(rows, position));
            }
          }
          return out;
        });
  }

  private Row row(ResultSet rows, Position before) throws SQLException, IOException {
    Position at = new Position(rows.getString(1), rows.getLong(2), before.repaired());
    return new Row(at, rows.getLong(4), event(rows.getString(5), rows.getBytes(6)));
  }

  private Optional<EquipmentEvent> event(String manifest, byte[] payload) throws IOException {
    return EventCodec.ofEquipment(manifest)
        ? Optional.of((EquipmentEvent) codec.read(payload, manifest))
        : Optional.empty();
  }

  @Override
  public CompletionStage<Optional<Timeline>> timeline(EquipmentId id) {
    String sql =
        """
        select event_ser_manifest, event_payload from event_journal
        where persistence_id = ? and not deleted order by sequence_number""";
    return async(
        () -> {
          Timeline.Builder timeline = new Timeline.Builder(id);
          try (Connection connection = pool.getConnection();
              PreparedStatement select = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false); // else the driver takes all rows into memory at once
            select.setFetchSize(ROWS_AT_ONCE);
            select.setString(1, PersistenceId.of(EquipmentActor.KEY.name(), id.value()).id());
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next())
                event(rows.getString(1), rows.getBytes(2)).ifPresent(timeline::add);
            }
          }
          return timeline.build();
        });
  }

  @Override
  public CompletionStage<Position> save(Position position) {
    return async(
        () -> {
          try (Connection connection = pool.getConnection();
              PreparedStatement update =
                  connection.prepareStatement(
                      "update sweeper_position set xid = ?::xid8, ordering = ?, repaired = ? where id = 1")) {
            update.setString(1, position.xid());
            update.setLong(2, position.ordering());
            update.setLong(3, position.repaired());
            update.executeUpdate();
            return position;
          }
        });
  }

  @Override
  public void close() {
    threads.shutdown();
    pool.close();
  }
}
