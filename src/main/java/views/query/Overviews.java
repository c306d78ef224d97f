package views.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import risk.Level;
import views.LevelCode;

/**
 * Counts and averages items, out of the tables of counts, or in one pass over the items where those
 * do not know what is asked for.
 */
final class Overviews {
  private static final String GROUPED = " group by grouping sets ((), (i.type), (f.region))";

  private static final String COUNTED =
      """
      select grouping(i.type, f.region) grouped, coalesce(i.type, ''), coalesce(f.region, ''), count(*),
        count(i.score), avg(i.score::float8), avg(i.nfpa70b::float8), avg(i.nfpa70e::float8),
        count(*) filter (where i.level = 0), count(*) filter (where i.level = 1),
        count(*) filter (where i.level = 2), count(*) filter (where i.level = 3),
        count(*) filter (where i.level = 4)
      from\s""";
  private static final String FACTORS =
      "select k.key, avg(k.value::float8), count(*) from (select i.factors from ";
  private static final String EACH =
      ") i cross join lateral jsonb_each(i.factors) k group by k.key";

  private static final int ALL = 3;
  private static final int BY_TYPE = 1;
  private static final int FIRST_LEVEL = 9;

  private final Connection connection;
  private final String schema;

  Overviews(Connection connection, String schema) {
    this.connection = connection;
    this.schema = schema;
  }

  Overview of(List<Condition> conditions) throws SQLException {
    Tally all =
        new Tally(
            0, 0, Optional.empty(), new EnumMap<>(Level.class), Optional.empty(), Optional.empty());
    Map<String, Tally> byType = new TreeMap<>();
    Map<String, Tally> byRegion = new TreeMap<>();
    try (PreparedStatement select = groups(conditions).add(GROUPED).on(connection);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        Tally tally = tally(rows);
        if (tally.items() == 0) continue; // a kind that had items once
        switch (rows.getInt(1)) {
          case ALL -> all = tally;
          case BY_TYPE -> byType.put(rows.getString(2), tally);
          default -> byRegion.put(rows.getString(3), tally);
        }
      }
    }
    return new Overview(all, byType, byRegion, factors(conditions));
  }

  private Statement groups(List<Condition> conditions) {
    return CountTables.groups(new Statement(schema), conditions)
        .orElseGet(() -> from(COUNTED, conditions));
  }

  private Statement averages(List<Condition> conditions) {
    return CountTables.factors(new Statement(schema), conditions)
        .orElseGet(() -> from(FACTORS, conditions).add(EACH));
  }

  private Statement from(String select, List<Condition> conditions) {
    return new Statement(schema)
        .add(select + Listings.EQUIPMENT.from())
        .where(Listings.EQUIPMENT, conditions);
  }

  private static Tally tally(ResultSet row) throws SQLException {
    Map<Level, Long> levels = new EnumMap<>(Level.class);
    for (int code = 0; code < Level.values().length; code++)
      levels.put(LevelCode.level(code), row.getLong(FIRST_LEVEL + code));
    return new Tally(
        row.getLong(4),
        row.getLong(5),
        Optional.ofNullable(row.getObject(6, Double.class)),
        levels,
        Optional.ofNullable(row.getObject(7, Double.class)),
        Optional.ofNullable(row.getObject(8, Double.class)));
  }

  private Map<String, Overview.Average> factors(List<Condition> conditions) throws SQLException {
    Map<String, Overview.Average> out = new TreeMap<>();
    try (PreparedStatement select = averages(conditions).on(connection);
        ResultSet rows = select.executeQuery()) {
      while (rows.next())
        out.put(rows.getString(1), new Overview.Average(rows.getDouble(2), rows.getLong(3)));
    }
    return out;
  }
}
