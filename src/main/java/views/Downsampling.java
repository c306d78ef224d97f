package views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Moves one subject's results into rows of days, and those into rows of months: the last values,
 * the lowest and highest score, the count.
 *
 * @param schema of the generation
 * @param subject item or facility
 * @param columns of a result beside its key and its score's span
 */
record Downsampling(String schema, String subject, String key, String columns) {
  static final Downsampling ITEMS =
      new Downsampling(
          "",
          "item",
          "equipment_id",
          "at, revision, cause, version, epoch, score, exact, level, top_factor, factors, nfpa70b,"
              + " nfpa70e, facility_id, in_service");
  static final Downsampling FACILITIES =
      new Downsampling(
          "",
          "facility",
          "facility_id",
          "at, revision, score, exact, level, items, assessed, low, medium, high, critical, unknown,"
              + " factors, nfpa70b, nfpa70e, version");

  Downsampling in(String generation) {
    return new Downsampling(generation, subject, key, columns);
  }

  private String table(String kind) {
    return schema + "." + subject + "_" + kind;
  }

  private String partition(YearMonth month) {
    return Months.partition(table("result"), month);
  }

  /** The months there are partitions for, oldest first. */
  List<YearMonth> partitions(Connection connection) throws SQLException {
    String sql =
        """
        select substr(c.relname, length(c.relname) - 6) from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = ?::regclass order by 1""";
    return months(connection, sql, table("result"));
  }

  /** The months before a day that have rows of days, oldest first. */
  List<YearMonth> monthsOfDays(Connection connection, LocalDate before) throws SQLException {
    String sql =
        "select distinct to_char(day, 'YYYY_MM') from "
            + table("day")
            + " where day < ?::date order by 1";
    return months(connection, sql, before.toString());
  }

  private static List<YearMonth> months(Connection connection, String sql, String parameter)
      throws SQLException {
    List<YearMonth> out = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, parameter);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) out.add(YearMonth.parse(rows.getString(1).replace('_', '-')));
      }
    }
    return out;
  }

  /** Moves a UTC day's results into its row of the day. */
  long day(Connection connection, YearMonth month, LocalDate day) throws SQLException {
    String sql =
        moving(
            partition(month) + " where at >= ?::timestamptz and at < ?::timestamptz",
            "min(score) lowest, max(score) highest, count(*)::int results",
            "day");
    return move(connection, sql, day + " 00:00Z", day.plusDays(1) + " 00:00Z", day);
  }

  /** Moves a month's rows of days into its row of the month. */
  long month(Connection connection, YearMonth month) throws SQLException {
    String sql =
        moving(
            table("day") + " where day >= ?::date and day < ?::date",
            "min(lowest) lowest, max(highest) highest, sum(results)::int results",
            "month");
    LocalDate first = month.atDay(1);
    return move(connection, sql, first.toString(), first.plusMonths(1).toString(), first);
  }

  private String moving(String from, String span, String to) {
    return """
        with moved as (delete from %1$s returning *),
          last as (select distinct on (%2$s) %2$s, %3$s from moved order by %2$s, revision desc),
          span as (select %2$s, %4$s from moved group by %2$s),
          written as (
            insert into %5$s as held (%2$s, day, %3$s, lowest, highest, results)
            select %2$s, ?::date, %3$s, lowest, highest, results from last join span using (%2$s)
            on conflict (%2$s, day) do update set %6$s,
              lowest = least(held.lowest, excluded.lowest),
              highest = greatest(held.highest, excluded.highest),
              results = held.results + excluded.results)
        select count(*) from moved"""
        .formatted(from, key, columns, span, table(to), newest());
  }

  private String newest() {
    return Arrays.stream(columns.split(", "))
        .map(
            c ->
                "%1$s = case when excluded.revision > held.revision then excluded.%1$s else held.%1$s end"
                    .formatted(c))
        .collect(Collectors.joining(", "));
  }

  private static long move(
      Connection connection, String sql, String from, String until, LocalDate day)
      throws SQLException {
    try (PreparedStatement move = connection.prepareStatement(sql)) {
      move.setString(1, from);
      move.setString(2, until);
      move.setObject(3, day);
      try (ResultSet row = move.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /**
   * Drops a month's partition that is empty; later, when somebody reads it just now. The whole
   * table is locked before its part, as whoever reads it does, so that neither waits for the other
   * for ever; others wait behind this, hence briefly.
   */
  void drop(Connection connection, YearMonth month) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local lock_timeout = '200ms'");
      statement.execute("lock table only " + table("result") + " in access exclusive mode");
      statement.execute("lock table " + partition(month) + " in access exclusive mode");
      if (!empty(statement, partition(month))) return;
      statement.execute("drop table " + partition(month));
      connection.commit();
    } catch (SQLException e) {
      if (!"55P03".equals(e.getSQLState())) throw e; // lock_not_available
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static boolean empty(Statement statement, String table) throws SQLException {
    try (ResultSet row = statement.executeQuery("select not exists (select from " + table + ")")) {
      row.next();
      return row.getBoolean(1);
    }
  }
}
