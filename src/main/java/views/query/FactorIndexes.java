package views.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import views.Generations;
import views.Reading;

/**
 * Indexes of factors that lists are sorted or filtered by. Versions name their factors as they like
 * and an index costs every write, so each is made when it is first asked for: that one list is read
 * without it. Making it keeps the projection waiting, about a second for a million items.
 */
final class FactorIndexes {
  private static final Logger LOG = LoggerFactory.getLogger(FactorIndexes.class);
  private static final int AT_MOST = 8;
  private static final long AGAIN_NANOS = Duration.ofMinutes(1).toNanos();
  private static final long LOCK = 7_070_126L;
  private static final String MADE =
      "select count(*) from pg_indexes where schemaname = ? and indexname like 'item\\_factor\\_%\\_idx'";

  private final Reading reading;

  /** When an index was last looked after. */
  private final Map<String, Long> looked = new ConcurrentHashMap<>();

  FactorIndexes(Reading reading) {
    this.reading = reading;
  }

  /** Returns at once. */
  void wanted(ListQuestion asked) {
    if (Listings.isFactor(asked.order().field()))
      wanted("(" + asked.order().field().sorted() + "), equipment_id");
    // Serves one of the three alone too: PostgreSQL skips from value to value of those before it.
    asked.conditions().stream()
        .flatMap(condition -> condition.looksAt().stream())
        .filter(Listings::isFactor)
        .forEach(field -> wanted("type, level, (" + field.compared() + ")"));
  }

  private void wanted(String columns) {
    String sql = columns.replace("i.factors", "factors");
    long now = System.nanoTime();
    Long before = looked.putIfAbsent(sql, now);
    if (before != null && (now - before < AGAIN_NANOS || !looked.replace(sql, before, now))) return;
    reading
        .ask(connection -> make(connection, sql))
        .whenComplete(
            (made, failure) -> {
              if (failure != null) LOG.warn("no index for {}: {}", sql, failure.getMessage());
            });
  }

  /** One after another, also of several nodes: they count before they make. */
  private static Void make(Connection connection, String columns) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
      String schema = Generations.now(connection).schema();
      if (made(connection, schema) < AT_MOST)
        statement.execute(
            "create index if not exists item_factor_%08x_idx on %s.item (%s)"
                .formatted(columns.hashCode(), schema, columns));
      connection.commit();
      return null;
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static int made(Connection connection, String schema) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(MADE)) {
      select.setString(1, schema);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
