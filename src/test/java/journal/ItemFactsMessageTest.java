package journal;

import static org.assertj.core.api.Assertions.assertThat;

import actors.EquipmentActor;
import actors.EquipmentFacts;
import com.typesafe.config.ConfigFactory;
import equipment.Equipment;
import java.util.Optional;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.javadsl.Adapter;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.serialization.Serialization;
import org.apache.pekko.serialization.SerializationExtension;
import org.junit.jupiter.api.Test;

/** An item's facts as they travel from the node that holds it to the one that was asked. */
class ItemFactsMessageTest {
  @Test
  void the_facts_behind_an_item_arrive_at_another_node_as_they_left() throws Exception {
    ActorSystem<Void> system =
        ActorSystem.create(
            Behaviors.empty(),
            "message-test",
            ConfigFactory.parseString("pekko.actor.provider=local")
                .withFallback(ConfigFactory.load()));
    try {
      Serialization serialization = SerializationExtension.get(Adapter.toClassic(system));
      Equipment item =
          JournalSamples.all().stream()
              .filter(Equipment.class::isInstance)
              .map(Equipment.class::cast)
              .findFirst()
              .orElseThrow();
      EquipmentActor.FactsAnswer sent =
          new EquipmentActor.FactsAnswer(
              Optional.of(new EquipmentFacts(JournalSamples.view(), item.ledger().facts())));

      byte[] bytes = serialization.serialize(sent).get();

      assertThat(serialization.serializerFor(sent.getClass()).getClass().getSimpleName())
          .isEqualTo("JacksonCborSerializer");
      assertThat(serialization.deserialize(bytes, EquipmentActor.FactsAnswer.class).get())
          .isEqualTo(sent);
    } finally {
      system.terminate();
      system.getWhenTerminated().toCompletableFuture().join();
    }
  }
}
