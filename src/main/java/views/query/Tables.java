package views.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import views.Generations;
import views.Reading;

/** Asks the tables of the generation that answers. */
public final class Tables implements Lists, Histories {
  /** Exports hold a connection for as long as their reader takes; the others must not run short. */
  private static final int EXPORTS = 2;

  private static final String HOLDS =
      """
      select exists (select from {schema}.item where equipment_id = ? and revision >= ?)
        or exists (select from {schema}.facility where facility_id = ? and revision >= ?)""";

  private final Reading reading;
  private final FactorIndexes indexes;
  private final Semaphore exports = new Semaphore(EXPORTS);

  public Tables(Reading reading) {
    this.reading = reading;
    this.indexes = new FactorIndexes(reading);
  }

  private interface Question<T> {
    T ask(Connection connection, String schema) throws SQLException;
  }

  private <T> CompletionStage<T> ask(Question<T> question) {
    return reading
        .ask(connection -> question.ask(connection, Generations.now(connection).schema()))
        .handle(
            (answer, failure) -> {
              if (failure == null) return answer;
              throw failed(failure);
            });
  }

  private static CompletionException failed(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return new CompletionException(cause instanceof Exception e ? Unavailable.of(e) : cause);
  }

  @Override
  public CompletionStage<Page> page(ListQuestion asked) {
    indexes.wanted(asked);
    return ask((connection, schema) -> new Pages(connection, schema, asked).page());
  }

  @Override
  public CompletionStage<Export> export(ListQuestion asked) {
    if (!exports.tryAcquire())
      return CompletableFuture.failedStage(
          new Unavailable(EXPORTS + " exports are under way already", null));
    CompletableFuture<Export> opened = new CompletableFuture<>();
    Thread.startVirtualThread(() -> open(asked, opened));
    return opened;
  }

  private void open(ListQuestion asked, CompletableFuture<Export> opened) {
    Connection connection = null;
    try {
      connection = reading.pool().getConnection();
      opened.complete(new ExportCursor(connection, asked, exports::release));
    } catch (SQLException | RuntimeException e) {
      exports.release();
      giveBack(connection);
      opened.completeExceptionally(Unavailable.of(e));
    }
  }

  private static void giveBack(Connection connection) {
    try (connection) {
      // closed by the bracket, if there is one
    } catch (SQLException e) {
      // what kept it from opening is told already
    }
  }

  @Override
  public CompletionStage<Overview> overview(List<Condition> conditions) {
    return ask((connection, schema) -> new Overviews(connection, schema).of(conditions));
  }

  @Override
  public CompletionStage<Optional<RegionStanding>> region(String region) {
    return ask((connection, schema) -> new RegionStandings(connection, schema, region).read());
  }

  @Override
  public CompletionStage<Boolean> holds(String id, long revision) {
    return ask(
        (connection, schema) -> {
          Statement select = new Statement(schema).add(HOLDS, id, revision, id, revision);
          try (PreparedStatement statement = select.on(connection);
              ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
          }
        });
  }

  @Override
  public CompletionStage<Optional<List<ItemRecord>>> results(String equipmentId, Span span) {
    return ask((connection, schema) -> new ItemResults(connection, schema, equipmentId).all(span));
  }

  @Override
  public CompletionStage<Optional<List<ItemRecord>>> sampled(
      String equipmentId, Span span, Grain grain) {
    return ask(
        (connection, schema) ->
            new ItemResults(connection, schema, equipmentId).sampled(span, grain));
  }

  @Override
  public CompletionStage<Optional<List<List<FacilityRecord>>>> before(
      Subject subject, List<Instant> moments) {
    return ask(
        (connection, schema) -> new FacilityResults(connection, schema).before(subject, moments));
  }
}
