package actors;

import static org.assertj.core.api.Assertions.assertThat;

import actors.EquipmentActor.Command.RecordFact;
import compliance.ItemCompliance;
import equipment.EquipmentRules.InForce;
import equipment.Fact;
import equipment.FactKind;
import equipment.resident.Packing;
import identity.EquipmentId;
import identity.FactId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.pekko.actor.testkit.typed.javadsl.ActorTestKit;
import org.apache.pekko.actor.testkit.typed.javadsl.TestProbe;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.persistence.testkit.javadsl.PersistenceTestKit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import risk.catalogue.AlgorithmCatalogue;

/**
 * A fact that the journal cannot hold is answered at once; silence would bring it back for ever.
 */
class JournalRejectionTest {
  private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ActorTestKit kit = ActorTestKit.create(MemoryJournal.config());
  private final PersistenceTestKit journal = PersistenceTestKit.create(kit.system());
  private final TestProbe<Receipt> asker = kit.createTestProbe(Receipt.class);

  private ActorRef<EquipmentActor.Command> item() {
    AlgorithmCatalogue catalogue = AlgorithmCatalogue.bundled();
    InForce inForce =
        new InForce(
            catalogue.get(catalogue.versions().iterator().next()), ItemCompliance::check, 1);
    return kit.spawn(
        EquipmentActor.create(
            new EquipmentId("TX-1"),
            new EquipmentActor.Surroundings(inForce, new Packing(), event -> {}, () -> {})));
  }

  private RecordFact fact(String id) {
    Fact fact = new Fact(new FactId(id), FactKind.INSPECTION, NOON, Map.of(), Optional.empty());
    return new RecordFact(fact, NOON, asker.getRef());
  }

  @Test
  void the_asker_learns_that_the_fact_cannot_be_written_and_the_next_fact_can() {
    journal.rejectNextPersisted("Equipment|TX-1", new IllegalStateException("lone surrogate"));
    item().tell(fact("f-1"));

    assertThat(asker.receiveMessage(PATIENCE))
        .isEqualTo(new Receipt.Unwritable("the journal cannot hold this fact: lone surrogate"));
    item().tell(fact("f-2"));
    assertThat(asker.receiveMessage(PATIENCE)).isInstanceOf(Receipt.Recorded.class);
    assertThat(journal.persistedInStorage("Equipment|TX-1")).hasSize(1);
  }

  @AfterEach
  void stop() {
    kit.shutdownTestKit();
  }
}
