package bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import journal.Database;
import views.Generations;
import views.Projector;

/**
 * Results carried from the journal into the tables of the read side a second, against COPY of the
 * same rows into a table with the same key: the journal's rows are read, decoded, told apart,
 * written and the items' rows with them.
 */
final class Projecting {
  private static final int ITEMS = 10_000;
  private static final int RESULTS = 5;

  private final Place place;

  Projecting(Place place) {
    this.place = place;
  }

  List<Row> measure() throws Exception {
    try (Database database = new Database(place.url(), "postgres", "");
        HikariDataSource pool = Projector.connections(place.url(), "postgres", "")) {
      database.migrate();
      Generations generations = new Generations(pool);
      generations.migrate();
      execute("truncate event_journal cascade"); // what other parts left is not to be counted
      try (Connection connection = place.connection()) {
        new ManyResults(ITEMS, RESULTS).write(connection);
      }
      double[] projection = new double[Rounds.NUMBER];
      double[] copy = new double[Rounds.NUMBER];
      for (int round = -1; round < Rounds.NUMBER; round++) {
        double one = projection(pool, generations);
        double other = copy();
        if (round < 0) continue; // warms up
        projection[round] = one;
        copy[round] = other;
      }
      double limit = Rounds.median(copy);
      return List.of(
          new Row("i  COPY of the same rows", "/s", limit, Double.NaN, ""),
          new Row("i  results projected", "/s", Rounds.median(projection), limit, "ratio to COPY"));
    }
  }

  private double projection(HikariDataSource pool, Generations generations) throws Exception {
    execute(
        "truncate views_1.item, views_1.item_count, views_1.item_factor, views_1.item_result, views_1.facility, views_1.facility_result",
        "update views_1.position set xid = '0', ordering = 0, events = 0");
    long start = System.nanoTime();
    try (Projector projector = new Projector(pool, generations, new Projector.Pace(2_000, 0))) {
      for (int slice = 0; slice < 8; slice++) {
        boolean more = true;
        while (more) more = projector.step(slice).toCompletableFuture().join().more();
      }
    }
    return Rounds.rate(rows(), System.nanoTime() - start);
  }

  private long rows() throws SQLException {
    try (Connection connection = place.connection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from views_1.item_result")) {
      row.next();
      if (row.getLong(1) != (long) ITEMS * RESULTS)
        throw new IllegalStateException(row.getLong(1) + " results were projected");
      return row.getLong(1);
    }
  }

  private double copy() throws Exception {
    java.nio.file.Path file = java.nio.file.Files.createTempFile("results", ".copy");
    execute(
        "drop table if exists copied",
        "create table copied (like views_1.item_result including all)",
        "copy (select * from views_1.item_result) to '" + file + "'");
    long start = System.nanoTime();
    execute("copy copied from '" + file + "'");
    double rate = Rounds.rate((long) ITEMS * RESULTS, System.nanoTime() - start);
    java.nio.file.Files.delete(file);
    return rate;
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = place.connection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) statement.execute(sql);
    }
  }
}
