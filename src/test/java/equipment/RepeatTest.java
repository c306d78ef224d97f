package equipment;

import static org.assertj.core.api.Assertions.assertThat;

import compliance.ItemCompliance;
import equipment.EquipmentRules.Arrival;
import equipment.EquipmentRules.Decision;
import equipment.EquipmentRules.InForce;
import identity.EquipmentId;
import identity.FactId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quantity.Value;
import risk.catalogue.AlgorithmCatalogue;

/** A repeat is what the sender said once more, and nothing else. */
class RepeatTest {
  private static final EquipmentId ITEM = new EquipmentId("T-1");
  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

  private static Fact fact(Instant at, boolean filledIn, Map<Attribute, String> said) {
    Map<Attribute, Value> values = new HashMap<>();
    said.forEach((attribute, text) -> values.put(attribute, new Value.Text(text)));
    return new Fact(
        new FactId("f-1"), FactKind.SPECIFICATION, at, filledIn, values, Optional.empty());
  }

  private static Decision second(Fact first, Fact again) {
    Arrival arrival =
        new Arrival(
            NOON,
            new InForce(
                AlgorithmCatalogue.bundled().get(new identity.AlgorithmVersion("2.0.0")),
                ItemCompliance::check,
                1));
    Decision.Accepted accepted =
        (Decision.Accepted) EquipmentRules.record(Equipment.unknown(), ITEM, first, arrival);
    return EquipmentRules.record(Equipment.unknown().after(accepted.event()), ITEM, again, arrival);
  }

  @Test
  void a_time_we_filled_in_does_not_make_a_repeat_another_fact() {
    Map<Attribute, String> said = Map.of(Attribute.MODEL, "a");
    assertThat(second(fact(NOON, true, said), fact(NOON.plusSeconds(9), true, said)))
        .isInstanceOf(Decision.Repeated.class);
    assertThat(second(fact(NOON, false, said), fact(NOON, false, said)))
        .isInstanceOf(Decision.Repeated.class);
    assertThat(second(fact(NOON, false, said), fact(NOON.plusSeconds(9), false, said)))
        .isInstanceOf(Decision.Conflict.class);
  }

  @Test
  void a_text_that_looks_like_the_next_attribute_is_another_content() {
    Fact two = fact(NOON, false, Map.of(Attribute.MANUFACTURER, "a", Attribute.MODEL, "b"));
    Fact one = fact(NOON, false, Map.of(Attribute.MANUFACTURER, "a], MODEL=Text[text=b"));
    assertThat(second(two, one)).isInstanceOf(Decision.Conflict.class);
  }
}
