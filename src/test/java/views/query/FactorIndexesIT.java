package views.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import views.query.Condition.Bound;
import views.query.Condition.Side;

/** The indexes PostgreSQL has after factors were asked for. */
class FactorIndexesIT {
  private static final String MADE =
      "select indexdef from pg_indexes where schemaname = 'views_1' and indexdef like '%factors%'";
  private static SampleTables sample;

  @BeforeAll
  static void start() throws Exception {
    sample = new SampleTables(20261126);
  }

  @AfterAll
  static void stop() throws Exception {
    sample.close();
  }

  @Test
  void a_factor_has_an_index_for_sorting_and_one_for_filtering_once_it_was_asked_for()
      throws Exception {
    ask(List.of(), new Order(factor("age"), true));
    ask(List.of(new Bound(factor("age"), Side.FROM, 80.0)), Listings.EQUIPMENT.order());
    List<String> made = made(2);
    assertThat(made)
        .anyMatch(index -> index.endsWith("'age'::text))::double precision), equipment_id)"));
    assertThat(made).anyMatch(index -> index.contains("(type, level, (((factors ->> 'age'"));
    IntStream.range(0, 10).forEach(i -> ask(List.of(), new Order(factor("other" + i), false)));
    made(8);
    Thread.sleep(1000); // the two that find eight
    assertThat(read()).hasSize(8);
  }

  private static Field factor(String name) {
    return Listings.EQUIPMENT.field("factor." + name).orElseThrow();
  }

  private static void ask(List<Condition> conditions, Order order) {
    Window window = new Window(10, Optional.empty(), 0, true);
    ListQuestion asked =
        new ListQuestion(
            Listings.EQUIPMENT, conditions, order, List.of(Listings.EQUIPMENT.id()), window);
    sample.tables.page(asked).toCompletableFuture().join();
  }

  /** Made behind the answers: waits for so many. */
  private static List<String> made(int atLeast) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    List<String> out = read();
    while (out.size() < atLeast && System.nanoTime() < end) {
      Thread.sleep(50);
      out = read();
    }
    return out;
  }

  private static List<String> read() throws Exception {
    List<String> out = new ArrayList<>();
    try (Connection connection = sample.reading.pool().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(MADE)) {
      while (rows.next()) out.add(rows.getString(1));
    }
    return out;
  }
}
