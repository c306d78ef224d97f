package views;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Old results become a row a day and a row a month; none is lost, and where none was is none. */
class RetentionIT {
  private static final Retention.Keep KEEP =
      new Retention.Keep(Duration.ofDays(400), Duration.ofDays(5 * 365));
  private static final String RESULTS =
      "select %1$s, (at at time zone 'UTC')::date, revision, coalesce(score, -1) from views_1.%2$s_result";
  private static final String DAYS =
      "select %1$s, day, revision, coalesce(score, -1), coalesce(lowest, -1), coalesce(highest, -1), results"
          + " from views_1.%2$s_%3$s";

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static RandomEvents filled(Journal journal, HikariDataSource pool) throws Exception {
    Generations generations = new Generations(pool);
    generations.migrate();
    RandomEvents events = new RandomEvents(21, 12, Duration.ofHours(5));
    journal.write(events.next(3_000));
    try (Projector projector = new Projector(pool, generations, new Projector.Pace(500, 0))) {
      for (int slice = 0; slice < 8; slice++) {
        boolean more = true;
        while (more) more = projector.step(slice).toCompletableFuture().join().more();
      }
    }
    return events;
  }

  /**
   * Counted a second time, plainly, from the rows as they were; dates cut to so many characters.
   */
  private static List<String> sampled(List<String> results, int cut) {
    Map<String, List<String[]>> groups = new TreeMap<>();
    for (String line : results) {
      String[] row = line.split("\\|", -1);
      String day = row[1].substring(0, cut) + (cut == 7 ? "-01" : "");
      groups.computeIfAbsent(row[0] + "|" + day, k -> new ArrayList<>()).add(row);
    }
    List<String> out = new ArrayList<>();
    groups.forEach((key, rows) -> out.add(key + "|" + summary(rows)));
    return out;
  }

  private static String summary(List<String[]> rows) {
    String[] last = rows.getFirst();
    int lowest = 101;
    int highest = -1;
    for (String[] row : rows) {
      if (Long.parseLong(row[2]) > Long.parseLong(last[2])) last = row;
      int score = Integer.parseInt(row[3]);
      if (score >= 0) lowest = Math.min(lowest, score);
      highest = Math.max(highest, score);
    }
    return String.join(
        "|",
        last[2],
        last[3],
        Integer.toString(lowest == 101 ? -1 : lowest),
        Integer.toString(highest),
        Integer.toString(rows.size()));
  }

  private static boolean before(String line, String month) {
    return line.split("\\|", -1)[1].compareTo(month) < 0;
  }

  private static void assertStands(
      Journal journal, List<String> all, String[] subject, String[] limits) throws SQLException {
    List<String> months = all.stream().filter(l -> before(l, limits[0])).toList();
    List<String> days =
        all.stream().filter(l -> !before(l, limits[0]) && before(l, limits[1])).toList();
    List<String> kept = all.stream().filter(l -> !before(l, limits[1])).toList();
    assertThat(journal.lines(DAYS.formatted(subject[0], subject[1], "month")))
        .containsExactlyInAnyOrderElementsOf(sampled(months, 7));
    assertThat(journal.lines(DAYS.formatted(subject[0], subject[1], "day")))
        .containsExactlyInAnyOrderElementsOf(sampled(days, 10));
    assertThat(journal.lines(RESULTS.formatted(subject[0], subject[1])))
        .containsExactlyInAnyOrderElementsOf(kept);
  }

  @Test
  void results_become_days_and_days_become_months_even_when_broken_off() throws Exception {
    String[][] subjects = {{"equipment_id", "item"}, {"facility_id", "facility"}};
    try (Journal journal = new Journal(server);
        HikariDataSource pool = Projector.connections(journal.url(), "postgres", "")) {
      assertThat(filled(journal, pool).all()).hasSizeGreaterThanOrEqualTo(3_000);
      List<List<String>> all = new ArrayList<>();
      for (String[] s : subjects) all.add(journal.lines(RESULTS.formatted(s[0], s[1])));
      FaultyPool faulty = new FaultyPool(pool, journal, 5);
      Retention retention = new Retention(KEEP);

      // 400 days before it is 2025-04-06: results from April 2025 on stay
      tenTimes(faulty, retention, Instant.parse("2026-05-11T00:00:00Z"));
      for (int i = 0; i < 2; i++)
        assertStands(journal, all.get(i), subjects[i], new String[] {"2025-01-01", "2025-04-01"});
      assertThat(journal.lines("select to_regclass('views_1.item_result_2025_03')"))
          .containsExactly("");
      assertThat(run(faulty, retention, Instant.parse("2026-05-12T00:00:00Z"))).isZero();

      // five years of 365 days before it is 2025-03-05: days from March 2025 on stay
      tenTimes(faulty, retention, Instant.parse("2030-03-04T00:00:00Z"));
      for (int i = 0; i < 2; i++)
        assertStands(journal, all.get(i), subjects[i], new String[] {"2025-03-01", "2029-01-01"});
    }
  }

  /** Broken off at nine seeded places, then to its end. */
  private static void tenTimes(FaultyPool faulty, Retention retention, Instant now) {
    int broken = 0;
    while (broken < 9) {
      faulty.arm(60);
      try {
        run(faulty, retention, now);
        if (faulty.faults() == 0) throw new IllegalStateException("no fault in a whole run");
        break;
      } catch (SQLException e) {
        broken++;
      }
    }
    faulty.disarm();
    while (!ran(faulty, retention, now)) broken++;
    assertThat(broken).isPositive();
  }

  private static long run(FaultyPool faulty, Retention retention, Instant now) throws SQLException {
    try (Connection connection = faulty.source().getConnection()) {
      return retention.run(connection, now);
    }
  }

  private static boolean ran(FaultyPool faulty, Retention retention, Instant now) {
    try {
      run(faulty, retention, now);
      return true;
    } catch (SQLException e) {
      return false; // a connection killed last
    }
  }

  /**
   * A month that goes is locked; who asks for a span of months meanwhile waits, and never fails.
   */
  @Test
  void whoever_reads_while_months_go_is_answered() throws Exception {
    try (Journal journal = new Journal(server);
        HikariDataSource pool = Projector.connections(journal.url(), "postgres", "");
        ExecutorService threads = Executors.newFixedThreadPool(3)) {
      filled(journal, pool);
      AtomicBoolean done = new AtomicBoolean();
      List<Future<Integer>> readers = new ArrayList<>();
      for (int i = 0; i < 3; i++) readers.add(threads.submit(() -> read(journal, done)));
      Instant now = Instant.parse("2026-05-11T00:00:00Z");
      for (int month = 0; month < 24; month++) {
        now = now.plus(Duration.ofDays(31));
        try (Connection connection = pool.getConnection()) {
          new Retention(KEEP).run(connection, now);
        }
      }
      done.set(true);

      for (Future<Integer> reader : readers) assertThat(reader.get()).isPositive();
      assertThat(
              journal.lines(
                  "select inhrelid::regclass from pg_inherits where inhparent ="
                      + " 'views_1.item_result'::regclass"))
          .as("months left")
          .isEmpty();
    }
  }

  private static int read(Journal journal, AtomicBoolean done) throws SQLException {
    int times = 0;
    try (Connection connection = DriverManager.getConnection(journal.url(), "postgres", "");
        Statement statement = connection.createStatement()) {
      for (; !done.get(); times++) {
        for (String subject : List.of("item", "facility"))
          statement
              .executeQuery(
                  "select 1 from views_1." + subject + "_result where at > '2020-01-01' limit 1")
              .close();
      }
    }
    return times;
  }
}
