package equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table by which version files are judged names the very attributes that facts may have. */
class InputTableTest {
  private static List<String> rows(String origin) throws Exception {
    try (var in = InputTableTest.class.getResourceAsStream("/risk/catalogue/inputs.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.split(",", -1)[1].equals(origin))
          .toList();
    }
  }

  private static String row(Attribute attribute) {
    String shape =
        switch (attribute.shape()) {
          case Shape.Amount a -> "number,%.0f,%.0f,".formatted(a.min(), a.max());
          case Shape.Flag f -> "flag,,,";
          case Shape.Word w -> "word,,," + String.join(" ", w.allowed());
          case Shape.Text t -> "text,,,";
          case Shape.Id i -> "text,,,";
          case Shape.Day d -> "date,,,";
        };
    return attribute.wireName() + ",attribute," + shape;
  }

  @Test
  void every_attribute_has_its_kind_its_range_and_its_words() throws Exception {
    assertThat(rows("attribute"))
        .isEqualTo(Arrays.stream(Attribute.values()).map(InputTableTest::row).toList());
  }

  @Test
  void equipment_types_are_the_words_of_the_attribute_type() throws Exception {
    String types =
        rows("attribute").stream().filter(r -> r.startsWith("type,")).findFirst().orElseThrow();

    assertThat(types.split(",", -1)[5].split(" ", -1))
        .containsExactly(
            Arrays.stream(EquipmentType.values()).map(Enum::name).toArray(String[]::new));
  }

  @Test
  void the_days_evidence_has_by_itself_are_named() throws Exception {
    assertThat(rows("evidence"))
        .extracting(row -> row.substring(0, row.indexOf(',')))
        .containsExactly("last_inspected", "last_maintained");
  }
}
