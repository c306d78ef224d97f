package views.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import views.Generations;

/** A cursor of the database behind an export: it holds a connection until it is closed. */
final class ExportCursor implements Export {
  private static final int AT_ONCE = 500;

  private final Connection connection;
  private final List<Field> fields;
  private final PreparedStatement statement;
  private final ResultSet rows;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Runnable after;

  /**
   * @param connection is taken over
   * @param after done once when the connection is given back
   */
  ExportCursor(Connection connection, ListQuestion asked, Runnable after) throws SQLException {
    this.connection = connection;
    this.fields = asked.fields();
    this.after = after;
    connection.setAutoCommit(false); // else the driver takes all rows into memory at once
    String schema = Generations.now(connection).schema();
    this.statement = select(schema, asked).on(connection);
    statement.setFetchSize(AT_ONCE);
    this.rows = statement.executeQuery();
  }

  private static Statement select(String schema, ListQuestion asked) {
    Order order = asked.order();
    return new Statement(schema)
        .add("select " + Pages.columns(asked.fields()) + " from " + asked.listing().from())
        .where(asked.listing(), asked.conditions())
        .add(
            " order by %1$s %3$s nulls last, %2$s %3$s"
                .formatted(
                    order.field().sorted(), asked.listing().id().sorted(), order.direction()));
  }

  @Override
  public CompletionStage<List<Row>> next() {
    return onThread(
        () -> {
          List<Row> out = new ArrayList<>(AT_ONCE);
          while (out.size() < AT_ONCE && rows.next()) out.add(Pages.row(rows, fields));
          return out;
        });
  }

  @Override
  public CompletionStage<Void> close() {
    if (!closed.compareAndSet(false, true)) return CompletableFuture.completedStage(null);
    return onThread(
        () -> {
          try (connection;
              statement;
              rows) {
            after.run();
          } // the pool rolls back and sets commits as they were
          return null;
        });
  }

  private static <T> CompletionStage<T> onThread(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread.startVirtualThread(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception e) {
            result.completeExceptionally(Unavailable.of(e));
          }
        });
    return result;
  }
}
