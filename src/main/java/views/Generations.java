package views;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import javax.sql.DataSource;

/**
 * The schemas of the read side, one a generation: a rebuild fills the next one from the journal's
 * start while the current one answers, and then takes its place in one transaction.
 */
public final class Generations {
  private static final long LOCK = 7_070_124L;
  private static final String SELECT =
      "select current, building from public.view_generation where id = 1";

  private final DataSource pool;
  private final String tables = script("/views.sql");

  public Generations(DataSource pool) {
    this.pool = pool;
  }

  private static String script(String name) {
    try (InputStream in = Generations.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }

  /** Tells tables of one release from those of another. */
  private String shape() {
    CRC32 sum = new CRC32();
    sum.update(tables.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }

  /**
   * Makes the first generation, or begins to build the next one when this release has other tables;
   * nodes that start together take turns.
   */
  public void migrate() throws SQLException {
    try (Connection connection = locked();
        Statement statement = connection.createStatement()) {
      statement.execute(script("/views-generation.sql"));
      if (!exists(connection)) first(connection);
      else if (!shape().equals(newestShape(connection))) build(connection);
      connection.commit();
    }
  }

  private Connection locked() throws SQLException {
    Connection connection = pool.getConnection();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
    }
    return connection;
  }

  private static boolean exists(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SELECT)) {
      return row.next();
    }
  }

  private static String newestShape(Connection connection) throws SQLException {
    String sql = "select coalesce(building_shape, shape) from public.view_generation where id = 1";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private void first(Connection connection) throws SQLException {
    create(connection, 1);
    String sql = "insert into public.view_generation (id, current, shape) values (1, 1, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, shape());
      insert.executeUpdate();
    }
  }

  /**
   * Begins a rebuild; one that is under way already goes on.
   *
   * @return the generation being filled
   */
  public Generation rebuild() throws SQLException {
    try (Connection connection = locked()) {
      if (now(connection).building().isEmpty()) build(connection);
      Generation generation = now(connection);
      connection.commit();
      return generation;
    }
  }

  private void build(Connection connection) throws SQLException {
    Generation now = now(connection);
    if (now.building().isPresent()) drop(connection, now.building().getAsInt());
    int next = Math.max(now.current(), now.building().orElse(0)) + 1;
    drop(connection, next);
    create(connection, next);
    String sql = "update public.view_generation set building = ?, building_shape = ? where id = 1";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setInt(1, next);
      update.setString(2, shape());
      update.executeUpdate();
    }
  }

  private static void drop(Connection connection, int number) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("drop schema if exists " + Generation.schema(number) + " cascade");
    }
  }

  private void create(Connection connection, int number) throws SQLException {
    String schema = Generation.schema(number);
    try (Statement statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
      statement.execute(tables.replace("{schema}", schema));
    }
    searchable(connection, schema);
  }

  /** By trigrams where the database has them and lets us; else a search reads every row. */
  private static void searchable(Connection connection, String schema) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      statement.execute("create extension if not exists pg_trgm with schema public");
      statement.execute(
          "create index item_search_idx on "
              + schema
              + ".item_search using gin (searched public.gin_trgm_ops)");
    } catch (SQLException e) {
      connection.rollback(before);
    }
  }

  /**
   * Lets the generation being filled take the place of the one that answers, when no slice of it is
   * behind. Those who write the old one wait meanwhile.
   *
   * @return whether it did
   */
  boolean change(Connection connection, Generation seen) throws SQLException {
    String old = seen.schema();
    String next = Generation.schema(seen.building().orElseThrow());
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("select 1 from public.view_generation where id = 1 for update");
      if (!now(connection).equals(seen)) return false; // another node was first
      statement.execute("select 1 from " + old + ".position order by slice for update");
      if (behind(statement, old, next)) return false;
      statement.execute(
          "update public.view_generation set current = building, building = null,"
              + " shape = building_shape, building_shape = null, switched_at = now() where id = 1");
      connection.commit();
      return true;
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static boolean behind(Statement statement, String old, String next) throws SQLException {
    String positions = "%s.position o join %s.position n using (slice)".formatted(old, next);
    try (ResultSet row =
        statement.executeQuery(
            "select exists (select from "
                + positions
                + " where (n.xid, n.ordering) < (o.xid, o.ordering))")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  /** As this connection sees it. */
  public static Generation now(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SELECT);
        ResultSet row = select.executeQuery()) {
      if (!row.next()) throw new SQLException("the read side has no generation yet");
      Integer building = row.getObject(2, Integer.class);
      return new Generation(
          row.getInt(1), building == null ? OptionalInt.empty() : OptionalInt.of(building));
    }
  }
}
