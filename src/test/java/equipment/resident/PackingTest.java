package equipment.resident;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import compliance.ItemCompliance;
import equipment.Equipment;
import equipment.EquipmentRules;
import equipment.EquipmentRules.Arrival;
import equipment.EquipmentRules.Decision;
import equipment.EquipmentRules.InForce;
import identity.EquipmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import risk.catalogue.AlgorithmCatalogue;
import sample.SampleMessage;
import sample.SamplePortfolio;
import wire.Command;
import wire.Decoded;
import wire.Decoder;
import wire.Envelope;

/** A resting item is the item: packing loses nothing, at any point of its life. */
class PackingTest {
  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
  private static final Arrival ARRIVAL =
      new Arrival(
          NOW,
          new InForce(
              AlgorithmCatalogue.bundled().get(new identity.AlgorithmVersion("2.0.0")),
              ItemCompliance::check,
              1));

  private static Optional<Command.RecordFact> fact(SampleMessage message) throws Exception {
    byte[] body = new ObjectMapper().writeValueAsBytes(message.body());
    Envelope envelope =
        new Envelope(message.type(), message.messageId(), message.sentAt(), NOW, body);
    return new Decoder().decode(envelope) instanceof Decoded.Accepted accepted
            && accepted.command() instanceof Command.RecordFact command
        ? Optional.of(command)
        : Optional.empty();
  }

  @Test
  void every_state_of_every_sample_item_unpacks_to_itself() throws Exception {
    Packing packing = new Packing();
    Map<EquipmentId, Equipment> items = new HashMap<>();
    long bytes = 0;
    for (SampleMessage message : SamplePortfolio.generate(3, LocalDate.of(2026, 10, 1))) {
      Optional<Command.RecordFact> command = fact(message);
      if (command.isEmpty()) continue;
      EquipmentId id = command.get().equipmentId();
      Equipment before = items.getOrDefault(id, Equipment.unknown());
      Decision decision = EquipmentRules.record(before, id, command.get().fact(), ARRIVAL);
      Equipment after = before.after(((Decision.Accepted) decision).event());
      byte[] packed = packing.packed(after);
      assertThat(packing.unpacked(packed)).as(message.messageId()).isEqualTo(after);
      assertThat(packing.face(packed)).as(message.messageId()).isEqualTo(Face.of(after));
      bytes += packed.length;
      items.put(id, after);
    }
    assertThat(items).hasSizeGreaterThan(1_500);
    assertThat(bytes).isPositive();
  }

  @Test
  void a_full_vocabulary_only_costs_bytes() {
    Vocabulary full = new Vocabulary();
    for (int i = 0; i < Vocabulary.LIMIT; i++) assertThat(full.number("w" + i)).isPositive();

    PackedOutput out = new PackedOutput(full);
    out.word("late");
    out.word("w7");

    PackedInput in = new PackedInput(full, out.bytes());
    assertThat(in.word()).isEqualTo("late");
    assertThat(in.word()).isEqualTo("w7");
  }

  @Test
  void numbers_of_every_size_come_back() {
    long[] numbers = {0, 1, -1, 63, 64, -64, -65, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 35};
    PackedOutput out = new PackedOutput(new Vocabulary());
    for (long number : numbers) out.number(number);
    for (long number : numbers) out.fixed(number);

    PackedInput in = new PackedInput(new Vocabulary(), out.bytes());
    for (long number : numbers) assertThat(in.number()).isEqualTo(number);
    for (long number : numbers) assertThat(in.fixed()).isEqualTo(number);
  }
}
