package views.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import views.Reading;
import views.query.Condition.Bound;
import views.query.Condition.Contains;
import views.query.Condition.OneOf;
import views.query.Condition.Side;

/** Lists against the same thing computed in Java over random rows. */
class ListsIT {
  private static final long SEED = 20260525;
  private static SampleTables sample;
  private static Reading reading;
  private static Tables tables;
  private static SampleRows rows;

  @BeforeAll
  static void start() throws Exception {
    sample = new SampleTables(SEED);
    reading = sample.reading;
    tables = sample.tables;
    rows = sample.rows;
  }

  @AfterAll
  static void stop() throws Exception {
    sample.close();
  }

  private static Field field(Listing listing, String name) {
    return listing.field(name).orElseThrow();
  }

  private static ListQuestion asked(
      Listing listing, List<Condition> conditions, Order order, Window window) {
    return new ListQuestion(listing, conditions, order, List.of(listing.id()), window);
  }

  private static List<String> ids(Page page) {
    return page.rows().stream().map(row -> (String) row.values().getFirst()).toList();
  }

  private static Page page(ListQuestion asked) {
    return tables.page(asked).toCompletableFuture().join();
  }

  /** By cursor from the first page to the last. */
  private static List<String> walk(
      Listing listing, List<Condition> conditions, Order order, int limit) {
    List<String> out = new ArrayList<>();
    Optional<Place> after = Optional.empty();
    do {
      Page page = page(asked(listing, conditions, order, new Window(limit, after, 0, false)));
      out.addAll(ids(page));
      after = page.next();
    } while (after.isPresent());
    return out;
  }

  private static Object key(Map<String, Object> row, Order order) {
    String name = order.field().name();
    if (name.equals("name"))
      return ((String) row.getOrDefault("name", "")).toLowerCase(Locale.ROOT);
    if (name.equals("risk_category") || name.equals("risk_rating") || name.equals("overall_risk"))
      return row.get("risk_level");
    return row.get(name);
  }

  /** Those without a value last in either direction, equal ones by id in the same direction. */
  private static List<String> expected(
      Map<String, Map<String, Object>> all, Predicate<Map<String, Object>> filter, Order order) {
    Comparator<Map.Entry<String, Map<String, Object>>> byKey =
        (a, b) -> SampleRows.compare(key(a.getValue(), order), key(b.getValue(), order));
    Comparator<Map.Entry<String, Map<String, Object>>> byId =
        (a, b) -> SampleRows.compare(a.getKey(), b.getKey());
    List<String> known =
        all.entrySet().stream()
            .filter(e -> filter.test(e.getValue()) && key(e.getValue(), order) != null)
            .sorted(turned(byKey.thenComparing(byId), order))
            .map(Map.Entry::getKey)
            .toList();
    List<String> unknown =
        all.entrySet().stream()
            .filter(e -> filter.test(e.getValue()) && key(e.getValue(), order) == null)
            .sorted(turned(byId, order))
            .map(Map.Entry::getKey)
            .toList();
    List<String> out = new ArrayList<>(known);
    out.addAll(unknown);
    return out;
  }

  private static <T> Comparator<T> turned(Comparator<T> order, Order asked) {
    return asked.descending() ? order.reversed() : order;
  }

  private static List<Field> sortable(Listing listing) {
    List<Field> fields = new ArrayList<>(listing.all().stream().filter(Field::comparable).toList());
    listing.field("factor.age").ifPresent(fields::add);
    return fields;
  }

  @Test
  void every_field_sorts_items_in_both_directions_page_by_page() {
    for (Field field : sortable(Listings.EQUIPMENT)) {
      for (boolean descending : List.of(false, true)) {
        Order order = new Order(field, descending);
        assertThat(walk(Listings.EQUIPMENT, List.of(), order, 97))
            .as(order.text())
            .isEqualTo(expected(rows.items, row -> true, order));
      }
    }
  }

  @Test
  void every_field_of_facilities_sorts_too() {
    for (Field field : sortable(SiteListings.FACILITIES)) {
      if (field.name().startsWith("nfpa") || field.name().startsWith("factor")) continue;
      if (List.of("location", "timezone", "latitude", "longitude", "described", "algorithm_version")
          .contains(field.name())) continue;
      for (boolean descending : List.of(false, true)) {
        Order order = new Order(field, descending);
        assertThat(walk(SiteListings.FACILITIES, List.of(), order, 4))
            .as(order.text())
            .isEqualTo(expected(rows.facilities, row -> true, order));
      }
    }
  }

  @Test
  void pages_by_number_are_the_same_as_pages_by_cursor() {
    for (String sort : List.of("risk_score", "risk_level", "due_on")) {
      for (boolean descending : List.of(false, true)) {
        Order order = new Order(field(Listings.EQUIPMENT, sort), descending);
        List<String> all = expected(rows.items, row -> true, order);
        for (int skipped = 0; skipped < 750; skipped += 50) {
          Page page =
              page(
                  asked(
                      Listings.EQUIPMENT,
                      List.of(),
                      order,
                      new Window(50, Optional.empty(), skipped, true)));
          assertThat(ids(page))
              .isEqualTo(all.subList(Math.min(700, skipped), Math.min(700, skipped + 50)));
          assertThat(page.total()).isEqualTo(OptionalLong.of(700));
          assertThat(page.next().isPresent()).isEqualTo(skipped + 50 < 700);
        }
      }
    }
  }

  /** A random condition and what it means. */
  private record Chosen(Condition condition, Predicate<Map<String, Object>> meaning) {}

  private static Chosen chosen(Random random) {
    if (random.nextInt(8) == 0) return search(random);
    List<Field> fields = sortable(Listings.EQUIPMENT);
    Field field = fields.get(random.nextInt(fields.size()));
    List<Object> values =
        rows.items.values().stream()
            .map(row -> shown(row, field))
            .filter(v -> v != null)
            .distinct()
            .toList();
    if (values.isEmpty()) return search(random);
    if (field.kind().ordered() && random.nextBoolean()) {
      Object value = values.get(random.nextInt(values.size()));
      Side side = List.of(Side.values()).get(random.nextInt(3));
      return new Chosen(
          new Bound(field, side, compared(value)),
          row -> {
            Object own = shown(row, field);
            if (own == null) return false;
            int order = SampleRows.compare(own, value);
            return side == Side.FROM ? order >= 0 : side == Side.UNTIL ? order <= 0 : order < 0;
          });
    }
    Set<Object> some = new HashSet<>();
    for (int i = 0; i < 3; i++) some.add(values.get(random.nextInt(values.size())));
    return new Chosen(
        new OneOf(field, some.stream().map(ListsIT::compared).toList()),
        row -> some.contains(shown(row, field)));
  }

  private static Object shown(Map<String, Object> row, Field field) {
    boolean level = field.kind() == Kind.LEVEL;
    return row.get(level ? "risk_level" : field.name());
  }

  private static Object compared(Object value) {
    return value instanceof risk.Level level ? views.LevelCode.of(level) : value;
  }

  private static Chosen search(Random random) {
    String text =
        List.of("a-1", "B-2", "mAiN", "_b%", "k\\s", "größe", "%", "no such")
            .get(random.nextInt(8));
    return new Chosen(
        new Contains(text),
        row ->
            (row.get("equipment_id") + " " + row.getOrDefault("name", ""))
                .toLowerCase(Locale.ROOT)
                .contains(text.toLowerCase(Locale.ROOT)));
  }

  @Test
  void filters_choose_what_they_say() {
    Random random = new Random(SEED);
    int some = 0;
    for (int round = 0; round < 300; round++) {
      List<Chosen> chosen = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) chosen.add(chosen(random));
      List<Condition> conditions = chosen.stream().map(Chosen::condition).toList();
      Order order = new Order(field(Listings.EQUIPMENT, "risk_score"), random.nextBoolean());
      List<String> wanted =
          expected(rows.items, row -> chosen.stream().allMatch(c -> c.meaning().test(row)), order);
      some += wanted.isEmpty() ? 0 : 1;

      assertThat(walk(Listings.EQUIPMENT, conditions, order, 60))
          .as("seed %s, %s", SEED, conditions)
          .isEqualTo(wanted);
      Page counted =
          page(
              asked(
                  Listings.EQUIPMENT, conditions, order, new Window(1, Optional.empty(), 0, true)));
      assertThat(counted.total()).isEqualTo(OptionalLong.of(wanted.size()));
    }
    assertThat(some).isGreaterThan(100);
  }

  @Test
  void every_value_shown_is_the_one_that_was_put_in() {
    List<Field> fields = sortable(Listings.EQUIPMENT);
    Order order = new Order(Listings.EQUIPMENT.id(), false);
    Page page =
        page(
            new ListQuestion(
                Listings.EQUIPMENT,
                List.of(),
                order,
                fields,
                new Window(1000, Optional.empty(), 0, false)));
    for (Row row : page.rows()) {
      Map<String, Object> wanted = rows.items.get((String) row.values().getFirst());
      for (int i = 0; i < fields.size(); i++)
        assertThat(row.values().get(i))
            .as(fields.get(i).name())
            .isEqualTo(shown(wanted, fields.get(i)));
    }
  }

  @Test
  void due_work_is_what_has_a_day() {
    List<String> wanted =
        expected(rows.items, row -> row.containsKey("due_on"), Listings.DUE.order());

    assertThat(walk(Listings.DUE, List.of(), Listings.DUE.order(), 50)).isEqualTo(wanted);
  }

  @Test
  void a_region_is_its_facilities_weighted_by_their_assessed_items() {
    List<Field> fields =
        List.of(
                "region",
                "equipment_count",
                "assessed_count",
                "critical_count",
                "risk_score_exact",
                "risk_score")
            .stream()
            .map(n -> field(SiteListings.REGIONS, n))
            .toList();
    Page page =
        page(
            new ListQuestion(
                SiteListings.REGIONS,
                List.of(),
                SiteListings.REGIONS.order(),
                fields,
                new Window(10, Optional.empty(), 0, true)));

    assertThat(page.total()).isEqualTo(OptionalLong.of(3));
    for (Row row : page.rows()) {
      List<Map<String, Object>> sites =
          rows.facilities.values().stream()
              .filter(f -> row.values().getFirst().equals(f.get("region")))
              .toList();
      long assessed = sum(sites, "assessed_count");
      double exact =
          sites.stream()
                  .filter(f -> f.containsKey("risk_score_exact"))
                  .mapToDouble(
                      f -> (double) f.get("risk_score_exact") * (long) f.get("assessed_count"))
                  .sum()
              / assessed;
      assertThat(row.values().subList(1, 4))
          .containsExactly(sum(sites, "equipment_count"), assessed, sum(sites, "critical_count"));
      assertThat((double) row.values().get(4))
          .isCloseTo(exact, org.assertj.core.api.Assertions.within(1e-9));
      assertThat(row.values().get(5)).isEqualTo((long) Math.rint((double) row.values().get(4)));
    }
  }

  private static long sum(List<Map<String, Object>> sites, String name) {
    return sites.stream().mapToLong(f -> (long) f.get(name)).sum();
  }

  @Test
  void a_walk_while_rows_change_repeats_and_skips_no_unchanged_row() throws Exception {
    for (long seed = 1; seed <= 5; seed++) {
      Random random = new Random(seed);
      Order order =
          new Order(
              field(
                  Listings.EQUIPMENT,
                  List.of("risk_score", "name", "calculated_at", "due_on").get(random.nextInt(4))),
              random.nextBoolean());
      Set<String> changed = new HashSet<>();
      List<String> all = new ArrayList<>(rows.items.keySet());
      List<String> walked = new ArrayList<>();
      Optional<Place> after = Optional.empty();
      try (Connection connection = reading.pool().getConnection()) {
        do {
          Page page =
              page(asked(Listings.EQUIPMENT, List.of(), order, new Window(20, after, 0, false)));
          walked.addAll(ids(page));
          after = page.next();
          for (int i = 0; i < 5; i++) {
            String id =
                random.nextInt(4) == 0
                    ? "new-" + seed + "-" + random.nextInt()
                    : all.get(random.nextInt(all.size()));
            changed.add(id);
            rows.change(connection, id);
          }
        } while (after.isPresent());
      }
      List<String> unchanged = all.stream().filter(id -> !changed.contains(id)).toList();
      assertThat(walked.stream().filter(id -> !changed.contains(id)))
          .as("seed %s", seed)
          .containsExactlyInAnyOrderElementsOf(unchanged);
      reset();
    }
  }

  /** As at the start, for the other tests. */
  private static void reset() throws Exception {
    sample.fill();
    rows = sample.rows;
  }

  @Test
  void an_export_holds_the_whole_list_as_it_stood_when_it_was_opened() throws Exception {
    Order order = new Order(field(Listings.EQUIPMENT, "risk_score"), true);
    List<String> wanted = expected(rows.items, row -> true, order);
    Export export =
        tables
            .export(
                asked(
                    Listings.EQUIPMENT,
                    List.of(),
                    order,
                    new Window(1, Optional.empty(), 0, false)))
            .toCompletableFuture()
            .join();
    List<String> got = new ArrayList<>();
    try (Connection connection = reading.pool().getConnection();
        java.sql.Statement statement = connection.createStatement()) {
      statement.execute("delete from views_1.item");
      for (List<Row> some = next(export); !some.isEmpty(); some = next(export))
        some.forEach(row -> got.add((String) row.values().getFirst()));
    }
    export.close().toCompletableFuture().join();
    export.close().toCompletableFuture().join();
    reset();

    assertThat(got).isEqualTo(wanted);
  }

  private static List<Row> next(Export export) {
    return export.next().toCompletableFuture().join();
  }

  @Test
  void a_third_export_is_put_off_until_one_is_closed() {
    ListQuestion asked =
        asked(
            Listings.DUE,
            List.of(),
            Listings.DUE.order(),
            new Window(1, Optional.empty(), 0, false));
    Export one = tables.export(asked).toCompletableFuture().join();
    Export two = tables.export(asked).toCompletableFuture().join();

    assertThat(tables.export(asked).toCompletableFuture())
        .failsWithin(java.time.Duration.ofSeconds(1))
        .withThrowableThat()
        .withCauseInstanceOf(Unavailable.class);
    one.close().toCompletableFuture().join();
    two.close().toCompletableFuture().join();
    tables.export(asked).toCompletableFuture().join().close().toCompletableFuture().join();
    assertThat(reading.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  @Test
  void a_revision_is_held_once_the_row_has_it_or_a_later_one() {
    Map<String, Object> item = rows.items.values().iterator().next();
    String id = (String) item.get("equipment_id");
    long revision = (long) item.get("revision");

    assertThat(tables.holds(id, revision).toCompletableFuture().join()).isTrue();
    assertThat(tables.holds(id, revision + 1).toCompletableFuture().join()).isFalse();
    assertThat(tables.holds("F-0", 1).toCompletableFuture().join()).isTrue();
    assertThat(tables.holds("nobody", 1).toCompletableFuture().join()).isFalse();
  }
}
