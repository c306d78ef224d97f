package journal;

import static org.assertj.core.api.Assertions.assertThat;

import actors.Tail.Position;
import actors.Tail.Row;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The journal's tail is read in the order of its transactions, and no row of it is passed over. */
class TailIT {
  private static final int ROWS = 1_200;

  @Test
  void every_row_is_read_once_when_transaction_numbers_become_longer() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Database database =
            new Database(
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                "postgres",
                "")) {
      database.migrate();
      write(postgres);

      List<Long> orderings = new ArrayList<>();
      Position at = new Position("0", 0, 0);
      for (List<Row> rows = read(database, at); !rows.isEmpty(); rows = read(database, at)) {
        rows.forEach(row -> orderings.add(row.at().ordering()));
        at = rows.getLast().at();
      }

      assertThat(orderings).hasSize(ROWS).isSorted();
    }
  }

  private static List<Row> read(Database database, Position after) {
    return database.after(after, 100).toCompletableFuture().join();
  }

  /** Each in a transaction of its own, from 95 on: numbers of two, three and four digits. */
  private static void write(EmbeddedPostgres postgres) throws Exception {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into event_journal (persistence_id, sequence_number, writer, write_timestamp,"
              + " event_ser_id, event_ser_manifest, event_payload, xid)"
              + " select 'Job|' || n, 1, 'test', 0, 0, 'job', '', (94 + n)::text::xid8"
              + " from generate_series(1, "
              + ROWS
              + ") n where (94 + n) < pg_current_xact_id()::text::int");
      statement.execute("select pg_current_xact_id()");
      statement.execute(
          "do $$ begin while (select count(*) from event_journal) < "
              + ROWS
              + " loop insert into event_journal (persistence_id, sequence_number, writer,"
              + " write_timestamp, event_ser_id, event_ser_manifest, event_payload)"
              + " select 'More|' || count(*), 1, 'test', 0, 0, 'job', '' from event_journal;"
              + " commit; end loop; end $$");
    }
  }
}
