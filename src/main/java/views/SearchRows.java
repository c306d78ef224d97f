package views;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The text of every item that a search looks through: its id and its name. */
public final class SearchRows {
  private static final String TEXT = "i.equipment_id || ' ' || coalesce(i.name, '')";
  private static final String CHANGE =
      """
      insert into {schema}.item_search as s (equipment_id, searched)
      select i.equipment_id, %1$s from %2$s i
        left join {schema}.item_search t on t.equipment_id = i.equipment_id
      where t.searched is distinct from %1$s
      on conflict (equipment_id) do update set searched = excluded.searched""";

  private SearchRows() {}

  /** What staged_item is about to change. */
  static void change(Connection connection, String schema) throws SQLException {
    write(connection, CHANGE.formatted(TEXT, "staged_item"), schema);
  }

  /** Takes over items that came into their table by another way. */
  public static void fill(Connection connection, String schema) throws SQLException {
    write(connection, CHANGE.formatted(TEXT, "{schema}.item"), schema);
  }

  private static void write(Connection connection, String sql, String schema) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql.replace("{schema}", schema));
    }
  }
}
