package views;

import static org.assertj.core.api.Assertions.assertThat;

import actors.Projection.Step;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables equal a fold of the journal, whatever happened to those who wrote them. */
class ProjectionIT {
  private static final int SLICES = 8;
  private static final Projector.Pace EAGER = new Projector.Pace(40, 0);
  private static final Duration HOURS = Duration.ofHours(3);

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static HikariDataSource pool(Journal journal) {
    return Projector.connections(journal.url(), "postgres", "");
  }

  /** Until nothing is left; how many rows there were. */
  private static int drain(Projector projector) {
    int rows = 0;
    for (int slice = 0; slice < SLICES; slice++) {
      Step step;
      do {
        step = projector.step(slice).toCompletableFuture().join();
        rows += step.rows();
      } while (step.more());
    }
    return rows;
  }

  @Test
  void rows_equal_a_fold_of_the_journal() throws Exception {
    try (Journal journal = new Journal(server);
        HikariDataSource pool = pool(journal)) {
      Generations generations = new Generations(pool);
      generations.migrate();
      generations.migrate(); // the next node
      RandomEvents events = new RandomEvents(7, 60, HOURS);
      try (Projector projector = new Projector(pool, generations, EAGER)) {
        for (int round = 0; round < 20; round++) {
          journal.write(events.next(150));
          if (round % 3 != 1) drain(projector);
        }
        assertThat(drain(projector)).isPositive();
      }

      Fold.assertTables(journal, "views_1", events.all());
      assertThat(journal.lines("select distinct date_trunc('month', at) from views_1.item_result"))
          .hasSizeGreaterThan(6); // several partitions, then
    }
  }

  @Test
  void a_hundred_kills_lose_and_double_nothing() throws Exception {
    for (long seed = 1; seed <= 2; seed++) {
      try (Journal journal = new Journal(server);
          HikariDataSource pool = pool(journal)) {
        Generations generations = new Generations(pool);
        generations.migrate();
        RandomEvents events = new RandomEvents(seed, 40, HOURS);
        FaultyPool faulty = new FaultyPool(pool, journal, seed);

        survive(journal, faulty, events, new Random(seed));

        assertThat(faulty.faults()).isEqualTo(100);
        Fold.assertTables(journal, "views_1", events.all());
      }
    }
  }

  /** A killed worker's place is taken by another one, which remembers nothing, or by itself. */
  private static void survive(
      Journal journal, FaultyPool faulty, RandomEvents events, Random random) throws Exception {
    Projector projector = projector(faulty);
    while (faulty.faults() < 100) {
      journal.write(events.next(60));
      faulty.arm(40);
      int before = faulty.faults();
      while (faulty.faults() == before) {
        if (works(projector, random.nextInt(SLICES))) journal.write(events.next(5));
        else if (random.nextBoolean()) {
          projector.close();
          projector = projector(faulty);
        }
      }
    }
    faulty.disarm();
    for (int slice = 0; slice < SLICES; slice++) {
      while (!works(projector, slice)) faulty.disarm(); // a connection killed last
    }
    drain(projector);
    projector.close();
  }

  private static boolean works(Projector projector, int slice) {
    try {
      projector.step(slice).toCompletableFuture().join();
      return true;
    } catch (CompletionException e) {
      return false;
    }
  }

  private static Projector projector(FaultyPool faulty) {
    return new Projector(faulty.source(), new Generations(faulty.source()), EAGER);
  }

  @Test
  void two_workers_on_one_slice_double_nothing() throws Exception {
    try (Journal journal = new Journal(server);
        HikariDataSource one = pool(journal);
        HikariDataSource other = pool(journal);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      new Generations(one).migrate();
      RandomEvents events = new RandomEvents(11, 30, HOURS);
      AtomicBoolean over = new AtomicBoolean();
      Future<?> a = threads.submit(() -> work(one, over));
      Future<?> b = threads.submit(() -> work(other, over));
      for (int round = 0; round < 100; round++) journal.write(events.next(30));
      over.set(true);
      a.get();
      b.get();

      Fold.assertTables(journal, "views_1", events.all());
    }
  }

  private static void work(HikariDataSource pool, AtomicBoolean over) {
    try (Projector projector = new Projector(pool, new Generations(pool), EAGER)) {
      while (!over.get()) drain(projector);
      drain(projector);
    }
  }

  @Test
  void a_rebuild_while_events_keep_coming_ends_equal() throws Exception {
    try (Journal journal = new Journal(server);
        HikariDataSource pool = pool(journal);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Generations generations = new Generations(pool);
      generations.migrate();
      RandomEvents events = new RandomEvents(3, 50, HOURS);
      journal.write(events.next(3_000));
      try (Projector projector = new Projector(pool, generations, EAGER)) {
        drain(projector);
        AtomicBoolean over = new AtomicBoolean();
        Future<Integer> writer = threads.submit(() -> keepWriting(journal, events, over));
        assertThat(generations.rebuild().building()).hasValue(2);
        assertThat(generations.rebuild().building()).hasValue(2); // one at a time
        while (now(pool).building().isPresent()) drain(projector);
        assertThat(now(pool).current()).isEqualTo(2);
        over.set(true);
        assertThat(writer.get()).isPositive();
        drain(projector);
        Fold.assertTables(journal, "views_2", events.all());

        generations.rebuild();
        while (now(pool).building().isPresent()) drain(projector);
      }
      for (String table : List.of("item", "facility", "item_result", "facility_result")) {
        assertThat(journal.lines(difference(table, "views_2", "views_3"))).as(table).isEmpty();
        assertThat(journal.lines(difference(table, "views_3", "views_2"))).as(table).isEmpty();
      }
      Fold.assertTables(journal, "views_3", events.all());
    }
  }

  private static int keepWriting(Journal journal, RandomEvents events, AtomicBoolean over)
      throws Exception {
    int rounds = 0;
    for (; !over.get(); rounds++) {
      journal.write(events.next(20));
      Thread.sleep(20);
    }
    return rounds;
  }

  private static Generation now(HikariDataSource pool) throws Exception {
    try (Connection connection = pool.getConnection()) {
      return Generations.now(connection);
    }
  }

  private static String difference(String table, String one, String other) {
    return "select * from %s.%s except all select * from %s.%s".formatted(one, table, other, table);
  }

  @Test
  void what_is_committed_late_comes_late_and_is_not_missed() throws Exception {
    try (Journal journal = new Journal(server);
        HikariDataSource pool = pool(journal);
        Connection slow = journal.connection()) {
      Generations generations = new Generations(pool);
      generations.migrate();
      RandomEvents first = new RandomEvents(5, 20, HOURS);
      slow.setAutoCommit(false);
      journal.write(slow, first.next(100));
      // other subjects, so that the two do not meet in the journal's key
      journal.execute(
          "insert into event_journal (persistence_id, sequence_number, writer, event_ser_id,"
              + " event_ser_manifest, event_payload, write_timestamp)"
              + " select 'Job|' || n, 1, 'test', 0, '', '', 0 from generate_series(1, 50) n");
      try (Projector projector = new Projector(pool, generations, EAGER)) {
        drain(projector);
        assertThat(journal.lines("select sum(events) from views_1.position")).containsExactly("0");
        slow.commit();
        drain(projector);
      }
      assertThat(journal.lines("select sum(events) from views_1.position"))
          .containsExactly(first.all().size() + 50 + "");
    }
  }
}
