package views.query;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import views.Generations;
import views.Reading;

/** A database whose tables of lists hold random rows. */
final class SampleTables implements AutoCloseable {
  private final long seed;
  private final EmbeddedPostgres server;
  final Reading reading;
  final Tables tables;
  SampleRows rows;

  SampleTables(long seed) throws IOException, SQLException {
    this.seed = seed;
    server = EmbeddedPostgres.start();
    reading = new Reading(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
    new Generations(reading.pool()).migrate();
    tables = new Tables(reading);
    fill();
  }

  /** As at the start, whatever a test has changed. */
  void fill() throws SQLException {
    rows = new SampleRows(seed, 25, 700);
    try (Connection connection = reading.pool().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("truncate views_1.item, views_1.facility");
      rows.insert(connection);
    }
  }

  @Override
  public void close() throws IOException {
    reading.close();
    server.close();
  }
}
