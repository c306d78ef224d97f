package bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import compliance.ItemCompliance;
import equipment.Equipment;
import equipment.EquipmentRules;
import equipment.EquipmentRules.Arrival;
import equipment.EquipmentRules.Decision;
import equipment.EquipmentRules.InForce;
import equipment.Evidence;
import identity.EquipmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import risk.RiskAlgorithm;
import risk.catalogue.AlgorithmCatalogue;
import sample.SampleMessage;
import sample.SamplePortfolio;
import wire.Command;
import wire.Decoded;
import wire.Decoder;
import wire.Envelope;

/** Assessments a second of the pure core on one thread, over the sample's items. */
final class Core {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
  private static final long ROUND = 1_000_000_000L;

  private final RiskAlgorithm algorithm =
      AlgorithmCatalogue.bundled().get(new identity.AlgorithmVersion("2.0.0"));
  private final Arrival arrival =
      new Arrival(NOW, new InForce(algorithm, ItemCompliance::check, 1));
  private double sink;

  List<Row> measure() throws Exception {
    List<Command.RecordFact> facts = facts();
    List<Map<String, Object>> evidence = evidence(facts);
    double assess = rate(evidence.size(), () -> evidence.forEach(this::assess));
    double hand = rate(evidence.size(), () -> evidence.forEach(this::byHand));
    double record = rate(facts.size(), () -> record(facts));
    double decode = rate(facts.size(), this::decodeAll);
    if (sink == 42) System.out.println();
    return List.of(
        new Row(
            "e  assessments, one thread", "/s", assess, hand, "of the same formulas in plain Java"),
        new Row("e  facts decided (ledger, evidence, result)", "/s", record, assess, ""),
        new Row("e  messages decoded and checked", "/s", decode, assess, ""));
  }

  private static double rate(int each, Runnable work) throws Exception {
    for (int i = 0; i < 20; i++) work.run();
    return Rounds.median(
        () -> {
          long start = System.nanoTime();
          long done = 0;
          while (System.nanoTime() - start < ROUND) {
            work.run();
            done += each;
          }
          return Rounds.rate(done, System.nanoTime() - start);
        });
  }

  private void assess(Map<String, Object> evidence) {
    sink += algorithm.assess(evidence, DAY).exact();
  }

  private void byHand(Map<String, Object> evidence) {
    sink += PlainSixFactors.exact(evidence, DAY);
  }

  private void record(List<Command.RecordFact> facts) {
    Map<EquipmentId, Equipment> items = new HashMap<>();
    for (Command.RecordFact fact : facts) {
      Equipment before = items.getOrDefault(fact.equipmentId(), Equipment.unknown());
      if (EquipmentRules.record(before, fact.equipmentId(), fact.fact(), arrival)
          instanceof Decision.Accepted accepted)
        items.put(fact.equipmentId(), before.after(accepted.event()));
    }
    sink += items.size();
  }

  private final List<Envelope> envelopes = new ArrayList<>();

  private List<Command.RecordFact> facts() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    for (SampleMessage m : SamplePortfolio.generate(1, LocalDate.of(2026, 10, 1)))
      envelopes.add(
          new Envelope(
              m.type(), m.messageId(), m.sentAt(), NOW, mapper.writeValueAsBytes(m.body())));
    List<Command.RecordFact> out = new ArrayList<>();
    for (Envelope envelope : envelopes) {
      if (new Decoder().decode(envelope) instanceof Decoded.Accepted accepted
          && accepted.command() instanceof Command.RecordFact fact) out.add(fact);
    }
    return out;
  }

  private void decodeAll() {
    Decoder decoder = new Decoder();
    for (Envelope envelope : envelopes) {
      if (decoder.decode(envelope) instanceof Decoded.Accepted) sink++;
    }
  }

  private List<Map<String, Object>> evidence(List<Command.RecordFact> facts) {
    Map<EquipmentId, Equipment> items = new HashMap<>();
    for (Command.RecordFact fact : facts) {
      Equipment before = items.getOrDefault(fact.equipmentId(), Equipment.unknown());
      if (EquipmentRules.record(before, fact.equipmentId(), fact.fact(), arrival)
          instanceof Decision.Accepted accepted)
        items.put(fact.equipmentId(), before.after(accepted.event()));
    }
    return items.values().stream().map(item -> Evidence.of(item.ledger()).inputs()).toList();
  }
}
