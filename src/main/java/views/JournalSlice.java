package views;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journal.EventCodec;

/**
 * The journal as one slice sees it. A row is left for later while any transaction that began before
 * its own was committed is still open, so that none can appear behind the position.
 */
final class JournalSlice {
  /** The slice of a persistence id, as every statement counts it. */
  static final String OF_ROW = "(hashtext(persistence_id) & 7)";

  // ordered by the column, not by what is selected of it: that order is the index's
  private static final String SELECT =
      """
      select xid::text::bigint, ordering, persistence_id, sequence_number, event_ser_manifest,
        event_payload, write_timestamp
      from event_journal
      where (xid, ordering) > (?::text::xid8, ?) and xid < ?::text::xid8 and %s = ?
      order by event_journal.xid, ordering limit ?"""
          .formatted(OF_ROW);

  private final EventCodec codec;

  JournalSlice(EventCodec codec) {
    this.codec = codec;
  }

  /**
   * A journal row.
   *
   * @param event empty when it is neither an item's nor a facility's
   */
  record Row(Position at, long sequence, Optional<Object> event, Instant written) {}

  /**
   * @param slice 0..7
   * @param after nothing up to here
   * @param horizon nothing from this transaction on
   */
  record Span(int slice, Position after, long horizon) {}

  /**
   * @throws SQLException also when a row cannot be read: then nothing after it may be shown
   */
  List<Row> rows(Connection connection, Span span, int atMost) throws SQLException {
    List<Row> out = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setString(1, Long.toString(span.after().xid()));
      select.setLong(2, span.after().ordering());
      select.setString(3, Long.toString(span.horizon()));
      select.setInt(4, span.slice());
      select.setInt(5, atMost);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) out.add(row(rows));
      }
    }
    return out;
  }

  private Row row(ResultSet rows) throws SQLException {
    return new Row(
        new Position(rows.getLong(1), rows.getLong(2)),
        rows.getLong(4),
        event(rows),
        Instant.ofEpochMilli(rows.getLong(7)));
  }

  private Optional<Object> event(ResultSet rows) throws SQLException {
    String id = rows.getString(3);
    if (!id.startsWith("Equipment|") && !id.startsWith("Facility|")) return Optional.empty();
    try {
      return Optional.of(codec.read(rows.getBytes(6), rows.getString(5)));
    } catch (IOException | RuntimeException e) {
      throw new SQLException(
          "journal row %d (%s, %d) cannot be carried over: %s"
              .formatted(rows.getLong(2), id, rows.getLong(4), e.getMessage()),
          e);
    }
  }
}
