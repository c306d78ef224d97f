package views.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import views.LevelCode;
import views.query.Histories.Span;

/** Reads an item's results: each is in exactly one of three tables. */
final class ItemResults {
  private static final String COLUMNS =
      "at, revision, cause, version, epoch, score, exact, level, top_factor, factors, nfpa70b,"
          + " nfpa70e, facility_id, in_service";
  private static final String WITHIN = " where equipment_id = ? and at >= ? and at < ?";
  private static final String KEPT =
      "select 'RAW' grain, (at at time zone 'UTC')::date as day, "
          + COLUMNS
          + ", score lowest, score highest, 1 results from {schema}.item_result"
          + WITHIN
          + " union all select 'DAY', day, "
          + COLUMNS
          + ", lowest, highest, results from {schema}.item_day"
          + WITHIN
          + " union all select 'MONTH', day, "
          + COLUMNS
          + ", lowest, highest, results from {schema}.item_month"
          + WITHIN;
  private static final String SAMPLED =
      """
      select distinct on (period) case when bool_or(grain = 'MONTH') over span then 'MONTH' else 'DAY' end grain, period as day, %s,
        min(lowest) over span lowest, max(highest) over span highest, sum(results) over span results
      from (select case when grain = 'MONTH' or ? then date_trunc('month', day)::date else day end period, k.*
        from (%s) k) p
      window span as (partition by period) order by period desc, at desc, revision desc"""
          .formatted(COLUMNS, KEPT);
  private static final String EVER =
      "select exists (select from {schema}.item where equipment_id = ?)";

  private final Connection connection;
  private final String schema;
  private final String id;

  ItemResults(Connection connection, String schema, String id) {
    this.connection = connection;
    this.schema = schema;
    this.id = id;
  }

  Optional<List<ItemRecord>> all(Span span) throws SQLException {
    if (!ever()) return Optional.empty();
    Statement select = new Statement(schema).add("select * from (" + KEPT + ") k", places(span));
    return Optional.of(
        read(select.add(" order by at desc, revision desc limit " + span.atMost()), Grain.RAW));
  }

  Optional<List<ItemRecord>> sampled(Span span, Grain grain) throws SQLException {
    if (!ever()) return Optional.empty();
    Statement select =
        new Statement(schema).add("", grain == Grain.MONTH).add(SAMPLED, places(span));
    return Optional.of(read(select.add(" limit " + span.atMost()), grain));
  }

  private boolean ever() throws SQLException {
    try (PreparedStatement select = new Statement(schema).add(EVER, id).on(connection);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private Object[] places(Span span) {
    return new Object[] {
      id, span.from(), span.until(), id, span.from(), span.until(), id, span.from(), span.until()
    };
  }

  private List<ItemRecord> read(Statement select, Grain least) throws SQLException {
    List<ItemRecord> out = new ArrayList<>();
    try (PreparedStatement statement = select.on(connection);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) out.add(read(rows, least));
    }
    return out.reversed();
  }

  private static ItemRecord read(ResultSet row, Grain least) throws SQLException {
    return new ItemRecord(
        Grain.valueOf(row.getString("grain")).coarser(least),
        row.getObject("day", LocalDate.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getLong("revision"),
        row.getString("cause").equals("t"),
        row.getString("version"),
        row.getLong("epoch"),
        number(row, "score"),
        Optional.ofNullable(row.getObject("exact", Double.class)),
        LevelCode.level(row.getInt("level")),
        Optional.ofNullable(row.getString("top_factor")),
        new Tree(row.getString("factors")),
        number(row, "nfpa70b"),
        number(row, "nfpa70e"),
        row.getString("facility_id"),
        row.getBoolean("in_service"),
        number(row, "lowest"),
        number(row, "highest"),
        row.getLong("results"));
  }

  private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Integer.class));
  }
}
