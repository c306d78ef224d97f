package views;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import identity.EquipmentId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import risk.Level;

/** Who is due, out of the journal, held to a plain select over all items. */
class DueTableIT {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static List<String> select(Journal journal, int slice, String least) throws Exception {
    return journal.lines(
        """
        select equipment_id from views_1.item
        where in_service and valid_until <= '%s' and slice = %d and level >= %s
        order by level desc, valid_until, equipment_id"""
            .formatted(DAY, slice, least));
  }

  @Test
  void the_worst_come_first_and_who_can_wait_is_left_out_on_request() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        Journal journal = new Journal(server);
        HikariDataSource pool = Projector.connections(journal.url(), "postgres", "");
        Reading reading = new Reading(journal.url(), "postgres", "")) {
      Generations generations = new Generations(pool);
      generations.migrate();
      journal.write(new RandomEvents(8, 400, Duration.ofHours(1)).next(3_000));
      try (Projector projector = new Projector(pool, generations, new Projector.Pace(500, 0))) {
        for (int slice = 0; slice < 8; slice++)
          while (projector.step(slice).toCompletableFuture().join().more()) {}
      }
      DueTable table = new DueTable(reading);
      int found = 0;
      int high = 0;
      for (int slice = 0; slice < 8; slice++) {
        List<String> all = ids(table.due(slice, DAY, Level.UNKNOWN, 1_000));
        List<String> worst = ids(table.due(slice, DAY, Level.HIGH, 1_000));
        assertThat(all).isEqualTo(select(journal, slice, "0"));
        assertThat(worst).isEqualTo(select(journal, slice, "3"));
        assertThat(ids(table.due(slice, DAY, Level.UNKNOWN, 3)))
            .isEqualTo(all.subList(0, Math.min(3, all.size())));
        assertThat(table.waiting(slice, DAY).toCompletableFuture().join()).isEqualTo(all.size());
        found += all.size();
        high += worst.size();
      }
      assertThat(found).isGreaterThan(50);
      assertThat(high).isBetween(1, found - 1);
    }
  }

  private static List<String> ids(java.util.concurrent.CompletionStage<List<EquipmentId>> due) {
    return due.toCompletableFuture().join().stream().map(EquipmentId::value).toList();
  }
}
