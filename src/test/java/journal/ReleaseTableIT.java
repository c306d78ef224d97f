package journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import risk.catalogue.Hash;
import risk.catalogue.Provenance;
import risk.catalogue.ReleaseStore;
import risk.catalogue.ReleaseStore.Recorded;
import risk.catalogue.VersionFile;

/** What was recorded once stays, byte for byte, whoever comes later with other bytes. */
class ReleaseTableIT {
  private static final Provenance FROM =
      new Provenance(
          "algorithms/a.yaml",
          Optional.of("c0ffee"),
          "Ada <ada@example.org>",
          Instant.parse("2026-03-02T10:00:00Z"),
          "why\n\nin two paragraphs",
          Instant.parse("2026-11-25T08:00:00.123456Z"));

  private static Recorded release(String version, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Recorded(version, Hash.of(bytes), new VersionFile("algorithms/a.yaml", bytes), FROM);
  }

  @Test
  void releases_are_kept_in_order_and_a_number_is_taken_once() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Database one = database(postgres);
        Database other = database(postgres)) {
      ReleaseStore store = one.releases();
      store.record(List.of(release("2.1.0", "first"), release("1.9.0", "second")));
      other.releases().record(List.of(release("2.1.0", "first"), release("3.0.0", "third")));
      other.releases().record(List.of(release("4.0.0", "fourth"), release("2.1.0", "changed")));

      List<Recorded> found = store.recorded();

      assertThat(found)
          .extracting(Recorded::version)
          .containsExactly("2.1.0", "1.9.0", "3.0.0"); // 4.0.0 came with a changed file
      assertThat(found.getFirst().file().bytes())
          .isEqualTo("first".getBytes(StandardCharsets.UTF_8));
      assertThat(found.getFirst().provenance()).isEqualTo(FROM);
    }
  }

  private static Database database(EmbeddedPostgres postgres) throws Exception {
    Database database =
        new Database(
            "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres", "postgres", "");
    database.migrate();
    return database;
  }
}
