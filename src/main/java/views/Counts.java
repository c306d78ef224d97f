package views;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Numbers of items of a kind and sums over them, moved by what changes: lists and summaries read a
 * few rows instead of every item. All sums are of integers, so adding and removing leads back.
 */
public final class Counts {
  private static final Table COUNT =
      new Table(
          "item_count",
          List.of("facility_id", "type", "in_service", "level"),
          List.of(
              sum("items", "sign"),
              sum("due", "case when due_on is not null then sign end"),
              sum("assessed", "case when score is not null then sign end"),
              sum("score", "sign * score"),
              sum("nfpa70b_items", "case when nfpa70b is not null then sign end"),
              sum("nfpa70b", "sign * nfpa70b"),
              sum("nfpa70e_items", "case when nfpa70e is not null then sign end"),
              sum("nfpa70e", "sign * nfpa70e")),
          "");
  private static final Table FACTOR =
      new Table(
          "item_factor",
          List.of("facility_id", "type", "in_service", "factor"),
          List.of(
              sum("items", "sign"), sum("micros", "sign * round(value::float8 * 1000000)::bigint")),
          " cross join lateral jsonb_each(factors) f (factor, value)");

  private static final String COLUMNS =
      "facility_id, type, in_service, level, score, due_on, nfpa70b, nfpa70e, factors";
  private static final String BATCH =
      "(select 1 sign, %1$s from staged_item union all select -1, %2$s from {schema}.item i join staged_item s on s.equipment_id = i.equipment_id)"
          .formatted(
              COLUMNS, Arrays.stream(COLUMNS.split(", ")).map("i."::concat).collect(joined()));
  private static final String ALL = "(select 1 sign, " + COLUMNS + " from {schema}.item)";

  private Counts() {}

  /** A column and the SQL of what a row adds to it, or takes from it where sign is -1. */
  private record Sum(String column, String sql) {}

  /**
   * @param key columns, in the order rows are locked: two nodes meet in the same one
   * @param more SQL behind the items
   */
  private record Table(String name, List<String> key, List<Sum> sums, String more) {
    String change(String items) {
      List<String> columns = sums.stream().map(Sum::column).toList();
      return "insert into {schema}.%1$s as c (%2$s, %3$s) select * from (select %2$s, %4$s from %5$s k%6$s group by %2$s) d where (%3$s) <> (%7$s) order by %2$s on conflict (%2$s) do update set %8$s"
          .formatted(
              name,
              key.stream().collect(joined()),
              columns.stream().collect(joined()),
              sums.stream().map(Sum::sql).collect(joined()),
              items,
              more,
              columns.stream().map(column -> "0").collect(joined()),
              columns.stream()
                  .map(column -> "%1$s = c.%1$s + excluded.%1$s".formatted(column))
                  .collect(joined()));
    }
  }

  private static Sum sum(String column, String sql) {
    return new Sum(column, "coalesce(sum(" + sql + "), 0)::bigint as " + column);
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }

  /** What staged_item is about to change in the items, before it does. */
  static void change(Connection connection, String schema) throws SQLException {
    for (Table table : List.of(COUNT, FACTOR)) {
      try (var move =
          connection.prepareStatement(table.change(BATCH).replace("{schema}", schema))) {
        move.executeUpdate();
      }
    }
  }

  /** Counts all items anew, where they came into their table by another way. */
  public static void recount(Connection connection, String schema) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Table table : List.of(COUNT, FACTOR)) {
        statement.execute("delete from %s.%s".formatted(schema, table.name()));
        statement.execute(table.change(ALL).replace("{schema}", schema));
      }
    }
  }
}
