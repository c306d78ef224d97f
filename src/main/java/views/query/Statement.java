package views.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.postgresql.PGStatement;

/**
 * SQL in the making, with the values of its question marks. Names come from us, values never do.
 */
final class Statement {
  private final String schema;
  private final StringBuilder sql = new StringBuilder(512);
  private final List<Object> values = new ArrayList<>();

  /** Whether values choose the rows: a text that few have is found otherwise than a level. */
  private boolean chosen;

  /**
   * @param schema of the generation that answers
   */
  Statement(String schema) {
    this.schema = schema;
  }

  Statement add(String part, Object... more) {
    sql.append(part.replace("{schema}", schema));
    Collections.addAll(values, more);
    return this;
  }

  Statement where(Listing listing, List<Condition> conditions) {
    return where(listing.always(), listing.searched(), conditions);
  }

  Statement where(String always, String searched, List<Condition> conditions) {
    add(" where " + always);
    chosen |= !conditions.isEmpty();
    for (Condition condition : conditions) {
      add(" and ");
      condition.write(this, searched);
    }
    return this;
  }

  PreparedStatement on(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql.toString());
    if (chosen)
      statement.unwrap(PGStatement.class).setPrepareThreshold(0); // never one plan for all
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
    }
    return statement;
  }

  @Override
  public String toString() {
    return sql + " " + values;
  }
}
