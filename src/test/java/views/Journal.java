package views;

import equipment.EquipmentEvent;
import facility.FacilityEvent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journal.Database;
import journal.EventCodec;
import journal.JournalSerializer;

/** A database of its own with the engine's tables, and a hand to write its journal with. */
final class Journal implements AutoCloseable {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String INSERT =
      """
      insert into event_journal (persistence_id, sequence_number, writer, write_timestamp,
        event_ser_id, event_ser_manifest, event_payload) values (?, ?, 'test', ?, ?, ?, ?)""";

  /** An event with its place in its subject's history. */
  record Entry(Object event, long revision) {
    String subject() {
      return switch (event) {
        case EquipmentEvent e -> "Equipment|" + e.equipmentId();
        case FacilityEvent.Described e -> "Facility|" + e.facilityId();
        case FacilityEvent.ContributionsApplied e -> "Facility|" + e.facilityId();
        default -> throw new IllegalArgumentException(event.toString());
      };
    }
  }

  private final String url;
  private final EventCodec codec = new EventCodec();
  private final Database database;

  Journal(EmbeddedPostgres server) throws Exception {
    String name = "journal" + NUMBER.incrementAndGet();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
    database = new Database(url, "postgres", "");
    database.migrate();
  }

  String url() {
    return url;
  }

  Connection connection() throws SQLException {
    return DriverManager.getConnection(url, "postgres", "");
  }

  /** In one transaction. */
  void write(List<Entry> entries) throws Exception {
    try (Connection connection = connection()) {
      connection.setAutoCommit(false);
      write(connection, entries);
      connection.commit();
    }
  }

  /** Leaves the transaction open. */
  void write(Connection connection, List<Entry> entries) throws Exception {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Entry entry : entries) {
        insert.setString(1, entry.subject());
        insert.setLong(2, entry.revision());
        insert.setLong(3, System.currentTimeMillis());
        insert.setInt(4, JournalSerializer.IDENTIFIER);
        insert.setString(5, codec.manifest(entry.event()));
        insert.setBytes(6, codec.write(entry.event()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Every row as one line of text, its columns between bars; null is empty. */
  List<String> lines(String sql) throws SQLException {
    List<String> out = new ArrayList<>();
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) out.add(line(rows, columns));
    }
    return out;
  }

  private static String line(ResultSet row, int columns) {
    return IntStream.rangeClosed(1, columns)
        .mapToObj(i -> column(row, i))
        .collect(Collectors.joining("|"));
  }

  private static String column(ResultSet row, int column) {
    try {
      String text = row.getString(column);
      return text == null ? "" : text;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
