package views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;

/**
 * The UTC months results fall into, each a partition, made when its first result comes. Attached
 * when it is ready, so that nobody who reads has to wait.
 */
final class Months {
  private static final long LOCK = 7_070_125L;

  private final TreeSet<YearMonth> months = new TreeSet<>();
  private Instant from = Instant.MAX;
  private Instant until = Instant.MIN;

  void add(Instant at) {
    if (!at.isBefore(from) && at.isBefore(until)) return;
    YearMonth month = of(at);
    months.add(month);
    from = start(month);
    until = start(month.plusMonths(1));
  }

  static YearMonth of(Instant at) {
    return YearMonth.from(at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
  }

  static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** The partition of a table for a month, such as item_result_2026_05. */
  static String partition(String table, YearMonth month) {
    return "%s_%04d_%02d".formatted(table, month.getYear(), month.getMonthValue());
  }

  /**
   * Makes the partitions that are missing, each in a transaction of its own.
   *
   * @param table such as views_1.item_result
   * @param made those known to be there
   */
  void partitions(Connection connection, String table, Set<String> made) throws SQLException {
    for (YearMonth month : months) {
      String name = partition(table, month);
      if (made.contains(name)) continue;
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
        if (!exists(connection, name)) make(statement, table, month);
        connection.commit();
        made.add(name);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  /** Asks the catalogue as it is now; to_regclass may answer from before the lock was granted. */
  static boolean exists(Connection connection, String name) throws SQLException {
    String sql =
        "select exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            + " where n.nspname || '.' || c.relname = ? and c.relname = split_part(?, '.', 2))";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, name);
      select.setString(2, name);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  private static void make(Statement statement, String table, YearMonth month) throws SQLException {
    String name = partition(table, month);
    statement.execute("create table %s (like %s including all)".formatted(name, table));
    statement.execute(
        "alter table %s attach partition %s for values from ('%s') to ('%s')"
            .formatted(table, name, start(month), start(month.plusMonths(1))));
  }
}
