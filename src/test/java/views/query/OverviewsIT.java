package views.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import risk.Level;
import views.Reading;
import views.query.Condition.Bound;
import views.query.Condition.Contains;
import views.query.Condition.OneOf;
import views.query.Condition.Side;

/** Counts and averages against the same thing computed in Java over random rows. */
class OverviewsIT {
  private static SampleTables sample;
  private static Reading reading;
  private static Tables tables;
  private static SampleRows rows;

  @BeforeAll
  static void start() throws Exception {
    sample = new SampleTables(20261125);
    reading = sample.reading;
    tables = sample.tables;
    rows = sample.rows;
  }

  @AfterAll
  static void stop() throws Exception {
    sample.close();
  }

  /** Conditions, and the rows they choose. */
  record Choice(List<Condition> conditions, Predicate<Map<String, Object>> chosen) {}

  private static Condition oneOf(String field, Object... values) {
    return new OneOf(field(field), List.of(values));
  }

  private static Field field(String name) {
    return Listings.EQUIPMENT.field(name).orElseThrow();
  }

  private static Predicate<Map<String, Object>> is(String name, Object... values) {
    return row -> List.of(values).contains(row.getOrDefault(name, ""));
  }

  /** Some that the tables of counts know, some that they know in part, some not at all. */
  static Stream<Choice> choices() {
    return Stream.of(
        new Choice(List.of(), row -> true),
        new Choice(List.of(oneOf("in_service", true)), is("in_service", true)),
        new Choice(List.of(oneOf("region", "EU", "US")), is("region", "EU", "US")),
        new Choice(List.of(oneOf("facility_id", "F-3")), is("facility_id", "F-3")),
        new Choice(
            List.of(oneOf("type", "PANEL", "CABLE"), oneOf("risk_level", 3, 4)),
            is("equipment_type", "PANEL", "CABLE")
                .and(is("risk_level", Level.HIGH, Level.CRITICAL))),
        new Choice(
            List.of(oneOf("type", "BREAKER"), new Bound(field("risk_score"), Side.FROM, 30L)),
            is("equipment_type", "BREAKER")
                .and(row -> (long) row.getOrDefault("risk_score", 0L) >= 30)),
        new Choice(List.of(oneOf("nfpa70b_status", "warning")), is("nfpa70b_status", "warning")));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void counts_and_averages_equal_those_of_the_rows(Choice choice) {
    Overview overview = tables.overview(choice.conditions()).toCompletableFuture().join();
    List<Map<String, Object>> chosen =
        rows.items.values().stream().filter(choice.chosen()).toList();

    assertThat(chosen).isNotEmpty();
    assertTally(overview.all(), chosen);
    assertGroups(overview.byType(), chosen, "equipment_type");
    assertGroups(overview.byRegion(), chosen, "region");
    assertThat(overview.factors().keySet()).containsExactly("age", "load");
    overview.factors().forEach((name, average) -> assertAverage(average, chosen, "factor." + name));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void a_list_is_as_long_as_there_are_rows(Choice choice) {
    assertThat(total(Listings.EQUIPMENT, choice))
        .hasValue(rows.items.values().stream().filter(choice.chosen()).count());
    assertThat(total(Listings.DUE, choice))
        .hasValue(
            rows.items.values().stream()
                .filter(choice.chosen())
                .filter(row -> row.containsKey("due_on"))
                .count());
  }

  private static OptionalLong total(Listing listing, Choice choice) {
    return tables
        .page(
            new ListQuestion(
                listing,
                choice.conditions(),
                listing.order(),
                listing.shown(),
                new Window(1, Optional.empty(), 0, true)))
        .toCompletableFuture()
        .join()
        .total();
  }

  private static void assertAverage(
      Overview.Average average, List<Map<String, Object>> rows, String name) {
    double[] values =
        rows.stream()
            .filter(r -> r.containsKey(name))
            .mapToDouble(r -> (double) r.get(name))
            .toArray();
    assertThat(average.items()).isEqualTo(values.length);
    // sums are kept in millionths
    assertThat(average.value())
        .isCloseTo(Arrays.stream(values).average().orElseThrow(), within(5e-7));
  }

  private static void assertGroups(
      Map<String, Tally> groups, List<Map<String, Object>> rows, String name) {
    Map<Object, List<Map<String, Object>>> expected =
        rows.stream().collect(Collectors.groupingBy(row -> row.getOrDefault(name, "")));
    assertThat(groups.keySet())
        .hasSameElementsAs(expected.keySet().stream().map(Object::toString).toList());
    groups.forEach((group, tally) -> assertTally(tally, expected.get(group)));
  }

  private static void assertTally(Tally tally, List<Map<String, Object>> rows) {
    assertThat(tally.items()).isEqualTo(rows.size());
    assertThat(tally.assessed()).isEqualTo(count(rows, row -> row.containsKey("risk_score")));
    tally
        .levels()
        .forEach(
            (level, count) -> assertThat(count).isEqualTo(count(rows, is("risk_level", level))));
    assertMean(tally.score(), rows, "risk_score");
    assertMean(tally.nfpa70b(), rows, "nfpa70b_score");
    assertMean(tally.nfpa70e(), rows, "nfpa70e_score");
  }

  private static long count(
      List<Map<String, Object>> rows, Predicate<Map<String, Object>> counted) {
    return rows.stream().filter(counted).count();
  }

  private static void assertMean(
      Optional<Double> mean, List<Map<String, Object>> rows, String name) {
    OptionalDouble expected =
        rows.stream().filter(r -> r.containsKey(name)).mapToLong(r -> (long) r.get(name)).average();
    assertThat(mean.isPresent()).isEqualTo(expected.isPresent());
    mean.ifPresent(value -> assertThat(value).isCloseTo(expected.getAsDouble(), within(1e-9)));
  }

  @Test
  void an_overview_of_nothing_counts_zero_and_averages_nothing() {
    List<Condition> nothing = List.of(new Contains("no such item"));
    List<Condition> nowhere = List.of(oneOf("facility_id", "no such site"));
    for (List<Condition> conditions : List.of(nothing, nowhere)) {
      Overview overview = tables.overview(conditions).toCompletableFuture().join();

      assertThat(overview.all().items()).isZero();
      assertThat(overview.all().score()).isEmpty();
      assertThat(overview.byType()).isEmpty();
      assertThat(overview.factors()).isEmpty();
    }
  }

  /** By hand: (1 x 60 + 3 x 90) / 4 = 82.5. */
  @Test
  void a_region_stands_as_its_facilities_do() throws Exception {
    try (Connection connection = reading.pool().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into views_1.facility (facility_id, slice, name, region, revision, compliance) values
            ('N-1', 0, 'Hut', 'Nordic', 1, '{"nfpa70b": {"score": 60, "items": 1, "requirements": {"met": 2, "overdue": 1}}}'),
            ('N-2', 0, null, 'Nordic', 1, '{"nfpa70b": {"score": 90, "items": 3, "requirements": {"met": 9}}, "nfpa70e": {"score": 0, "items": 0, "requirements": {}}}'),
            ('N-3', 0, 'New', 'Nordic', 1, '{}')""");
    }

    assertThat(tables.region("Nordic").toCompletableFuture().join())
        .hasValue(
            new RegionStanding(
                3,
                Map.of(
                    "nfpa70b",
                    new RegionStanding.Judged(
                        4,
                        330,
                        Map.of("met", 11, "overdue", 1),
                        List.of(
                            new RegionStanding.Site("N-1", Optional.of("Hut"), 60),
                            new RegionStanding.Site("N-2", Optional.empty(), 90))))));
    assertThat(tables.region("nowhere").toCompletableFuture().join()).isEmpty();
  }

  @Test
  void a_factor_that_lists_are_sorted_by_gets_an_index_of_its_own() throws Exception {
    Order order = new Order(field("factor.age"), true);
    ListQuestion asked =
        new ListQuestion(
            Listings.EQUIPMENT,
            List.of(),
            order,
            Listings.EQUIPMENT.shown(),
            new Window(50, Optional.empty(), 0, false));
    List<Row> before = tables.page(asked).toCompletableFuture().join().rows();
    long end = System.nanoTime() + 20_000_000_000L;
    while (indexes() == 0) {
      assertThat(System.nanoTime()).as("the index comes").isLessThan(end);
      Thread.sleep(20);
    }

    assertThat(tables.page(asked).toCompletableFuture().join().rows()).isEqualTo(before);
    assertThat(indexes()).isEqualTo(1);
  }

  private static int indexes() throws Exception {
    try (Connection connection = reading.pool().getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select count(*) from pg_indexes where indexname like 'item\\_factor\\_%\\_idx'")) {
      row.next();
      return row.getInt(1);
    }
  }
}
