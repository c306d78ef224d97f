package views;

import actors.Projection.Step;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries one slice of one generation on. What lies between two positions never changes, so it is
 * read and decoded before the transaction; that moves the position only from where it was read, and
 * writes the rows with it: of two at work on one slice, one finds the position moved and drops its
 * batch. Used by one thread.
 */
final class SliceTask {
  private static final String SELECT =
      "select xid::text::bigint, ordering from {schema}.position where slice = ?";
  private static final String MOVE =
      "update {schema}.position set xid = ?::text::xid8, ordering = ?, events = events + ?"
          + " where slice = ? and xid = ?::text::xid8 and ordering = ?";

  private final int slice;
  private final String schema;
  private final JournalSlice journal;
  private final Set<String> partitions = new HashSet<>();

  /** What the table says, as far as known. */
  private Optional<Position> stored = Optional.empty();

  /** Nothing of this slice lies between the stored position and this one. */
  private Position looked = Position.before(0);

  SliceTask(int slice, String schema, JournalSlice journal) {
    this.slice = slice;
    this.schema = schema;
    this.journal = journal;
  }

  /**
   * One batch at most.
   *
   * @param horizon transactions before this one are over
   * @param keep whether the position is written even if nothing was found
   */
  Step step(Connection connection, long horizon, int atMost, boolean keep) throws SQLException {
    try {
      if (stored.isEmpty()) recall(position(connection));
      List<JournalSlice.Row> rows =
          journal.rows(connection, new JournalSlice.Span(slice, looked, horizon), atMost);
      boolean more = rows.size() == atMost;
      Position next = more ? rows.getLast().at() : Position.before(horizon);
      if (rows.isEmpty() && !(keep && stored.get().xid() < horizon)) looked = next;
      else carry(connection, rows, next);
      return new Step(rows.size(), more, rows.stream().findFirst().map(JournalSlice.Row::written));
    } catch (SQLException | RuntimeException e) {
      stored = Optional.empty(); // whether the last commit took place is for the table to say
      partitions.clear();
      throw e;
    }
  }

  private void recall(Position position) {
    stored = Optional.of(position);
    looked = position;
  }

  private Position position(Connection connection) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(SELECT.replace("{schema}", schema))) {
      select.setInt(1, slice);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return new Position(row.getLong(1), row.getLong(2));
      }
    }
  }

  private void carry(Connection connection, List<JournalSlice.Row> rows, Position next)
      throws SQLException {
    Batch batch = Batch.of(slice, rows);
    batch.prepare(connection, schema, partitions);
    connection.setAutoCommit(false);
    try {
      if (moved(connection, next, rows.size())) {
        batch.write(connection, schema);
        connection.commit();
        recall(next);
      } else {
        stored = Optional.empty();
      }
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private boolean moved(Connection connection, Position next, int rows) throws SQLException {
    try (PreparedStatement move = connection.prepareStatement(MOVE.replace("{schema}", schema))) {
      move.setString(1, Long.toString(next.xid()));
      move.setLong(2, next.ordering());
      move.setInt(3, rows);
      move.setInt(4, slice);
      move.setString(5, Long.toString(stored.orElseThrow().xid()));
      move.setLong(6, stored.orElseThrow().ordering());
      return move.executeUpdate() == 1;
    }
  }
}
