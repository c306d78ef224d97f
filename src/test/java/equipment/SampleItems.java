package equipment;

import com.fasterxml.jackson.databind.ObjectMapper;
import identity.EquipmentId;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sample.SampleMessage;
import sample.SamplePortfolio;
import wire.Command;
import wire.Decoded;
import wire.Decoder;
import wire.Envelope;

/** The items of the bundled portfolio as the door lets them in. */
final class SampleItems {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SampleItems() {}

  /** Facts of each item, oldest first; none lies after that day. */
  static Map<EquipmentId, List<Fact>> until(LocalDate day) {
    Decoder decoder = new Decoder();
    return SamplePortfolio.generate(5, day).stream()
        .map(message -> decoder.decode(envelope(message, day)))
        .filter(Decoded.Accepted.class::isInstance)
        .map(accepted -> ((Decoded.Accepted) accepted).command())
        .filter(Command.RecordFact.class::isInstance)
        .map(Command.RecordFact.class::cast)
        .collect(
            Collectors.groupingBy(
                Command.RecordFact::equipmentId,
                () -> new TreeMap<>((a, b) -> a.value().compareTo(b.value())),
                Collectors.mapping(Command.RecordFact::fact, sorted())));
  }

  private static java.util.stream.Collector<Fact, ?, List<Fact>> sorted() {
    return Collectors.collectingAndThen(
        Collectors.toCollection(ArrayList::new),
        facts -> {
          facts.sort(Ledger.ORDER);
          return facts;
        });
  }

  private static Envelope envelope(SampleMessage message, LocalDate day) {
    try {
      byte[] body = MAPPER.writeValueAsBytes(message.body());
      return new Envelope(
          message.type(),
          message.messageId(),
          message.sentAt(),
          day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
          body);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
