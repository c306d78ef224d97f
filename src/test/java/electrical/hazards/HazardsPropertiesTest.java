package electrical.hazards;

import static org.assertj.core.api.Assertions.assertThat;

import electrical.hazards.KnownEquipment.Certainty;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HazardsPropertiesTest {
  @Test
  void federal_pacific_and_zinsco_are_never_called_recalled() {
    KnownEquipment.TABLE.rows().stream()
        .filter(row -> row.get("item").matches("federal_pacific.*|zinsco"))
        .forEach(
            row ->
                assertThat(row.get("status") + " " + row.get("recall"))
                    .startsWith("documented hazard no")
                    .endsWith("recall" + (row.get("item").equals("zinsco") ? "" : "ed")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 90})
  void spelling_and_punctuation_do_not_hide_a_match(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      StringBuilder maker = new StringBuilder();
      for (String word : List.of("federal", "pacific", "stab", "lok")) {
        for (char c : word.toCharArray())
          maker.append(random.nextBoolean() ? Character.toUpperCase(c) : c);
        maker.append(" -_/.,".charAt(random.nextInt(6)));
      }
      assertThat(KnownEquipment.matches(maker.toString(), "", OptionalInt.of(1970)))
          .as("seed %d: %s", seed, maker)
          .singleElement()
          .extracting(KnownEquipment.Match::certainty)
          .isEqualTo(Certainty.NAMED);
    }
  }
}
