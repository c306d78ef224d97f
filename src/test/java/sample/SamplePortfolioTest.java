package sample;

import static org.assertj.core.api.Assertions.assertThat;

import equipment.Attribute;
import equipment.EquipmentType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quantity.Value;
import wire.Command;
import wire.Decoded;
import wire.Decoder;
import wire.Envelope;

/** The bundled portfolio is readable by the door, the same every time, and plausible. */
class SamplePortfolioTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
  private static final List<SampleMessage> MESSAGES = SamplePortfolio.generate(1, DAY);

  private static Decoded decode(SampleMessage m) {
    byte[] body = m.body().toString().getBytes(StandardCharsets.UTF_8);
    return new Decoder()
        .decode(
            new Envelope(
                m.type(),
                m.messageId(),
                m.sentAt(),
                SamplePortfolio.start(DAY).orElseThrow(),
                body));
  }

  @Test
  void the_same_seed_and_day_give_the_same_messages() {
    assertThat(SamplePortfolio.generate(1, DAY)).isEqualTo(MESSAGES);
    assertThat(SamplePortfolio.generate(2, DAY)).isNotEqualTo(MESSAGES);
  }

  @Test
  void every_message_is_accepted_and_every_type_occurs() {
    Set<String> types = new HashSet<>();
    Set<String> sites = new HashSet<>();
    Set<String> items = new HashSet<>();
    for (SampleMessage message : MESSAGES) {
      Decoded decoded = decode(message);
      assertThat(decoded).as(message.toString()).isInstanceOf(Decoded.Accepted.class);
      switch (((Decoded.Accepted) decoded).command()) {
        case Command.DescribeFacility f -> sites.add(f.facilityId().value());
        case Command.RecordFact f -> {
          items.add(f.equipmentId().value());
          if (f.fact().values().get(Attribute.TYPE) instanceof Value.Text type)
            types.add(type.text());
        }
      }
    }
    assertThat(sites).hasSizeGreaterThanOrEqualTo(10);
    assertThat(items).hasSizeGreaterThanOrEqualTo(1_500);
    assertThat(types).hasSize(EquipmentType.values().length);
    assertThat(MESSAGES).hasSizeGreaterThanOrEqualTo(10_000);
  }

  @Test
  void old_equipment_has_more_aluminium_than_new() {
    assertThat(aluminium(1960, 1977)).isGreaterThan(2 * aluminium(1990, 2030));
  }

  private static double aluminium(int from, int to) {
    List<String> materials =
        MESSAGES.stream()
            .filter(m -> m.body().has("conductor_material") && m.body().has("installation_date"))
            .filter(m -> within(m.body().get("installation_date").asText(), from, to))
            .map(m -> m.body().get("conductor_material").asText())
            .toList();
    return (double) materials.stream().filter("aluminum"::equals).count() / materials.size();
  }

  private static boolean within(String day, int from, int to) {
    int year = LocalDate.parse(day).getYear();
    return year >= from && year < to;
  }
}
