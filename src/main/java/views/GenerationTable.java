package views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;

/** The state of the read side out of its own tables, whichever node is asked. */
public final class GenerationTable implements Rebuilds {
  private static final String SINCE = "select switched_at from public.view_generation where id = 1";
  private static final String SLICES =
      """
      select p.slice, p.xid::text::bigint, p.ordering, p.events, {filled}, coalesce(
        extract(epoch from clock_timestamp()) - (
          select write_timestamp / 1000.0 from event_journal
          where (xid, ordering) > (p.xid, p.ordering) and (hashtext(persistence_id) & 7) = p.slice
          order by event_journal.xid, ordering limit 1), 0)
      from {schema}.position p order by p.slice""";

  private final Reading reading;
  private final Generations generations;

  public GenerationTable(Reading reading, Generations generations) {
    this.reading = reading;
    this.generations = generations;
  }

  @Override
  public CompletionStage<State> state() {
    return reading.ask(GenerationTable::state);
  }

  @Override
  public CompletionStage<State> rebuild() {
    return reading.ask(
        connection -> {
          generations.rebuild();
          return state(connection);
        });
  }

  private static State state(Connection connection) throws SQLException {
    Generation generation = Generations.now(connection);
    return new State(generation, since(connection), slices(connection, generation));
  }

  private static Instant since(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(SINCE);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getObject(1, OffsetDateTime.class).toInstant();
    }
  }

  private static List<Slice> slices(Connection connection, Generation generation)
      throws SQLException {
    String sql =
        SLICES
            .replace("{filled}", filled(generation.building()))
            .replace("{schema}", generation.schema());
    List<Slice> out = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        Long building = rows.getObject(5, Long.class);
        out.add(
            new Slice(
                rows.getInt(1),
                rows.getLong(2),
                rows.getLong(3),
                rows.getLong(4),
                building == null ? OptionalLong.empty() : OptionalLong.of(building),
                Math.max(0, rows.getDouble(6))));
      }
    }
    return out;
  }

  private static String filled(OptionalInt building) {
    return building.isEmpty()
        ? "null::bigint"
        : "(select b.events from %s.position b where b.slice = p.slice)"
            .formatted(Generation.schema(building.getAsInt()));
  }
}
