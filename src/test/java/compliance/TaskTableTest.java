package compliance;

import static org.assertj.core.api.Assertions.assertThat;

import equipment.Attribute;
import equipment.EquipmentType;
import equipment.Shape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of tasks speaks the words of the wire. */
class TaskTableTest {
  private static List<String> dates() {
    List<String> dates = new ArrayList<>(List.of("last_inspected"));
    words(Attribute.MAINTENANCE_TYPE).forEach(word -> dates.add("maintained_" + word));
    words(Attribute.TEST_TYPE).forEach(word -> dates.add("tested_" + word));
    return dates;
  }

  private static List<String> words(Attribute attribute) {
    return ((Shape.Word) attribute.shape()).allowed();
  }

  @ParameterizedTest
  @EnumSource
  void every_proof_is_a_date_that_records_can_give(EquipmentType type) {
    assertThat(Task.of(type)).isNotEmpty();
    for (Task task : Task.of(type)) assertThat(dates()).containsAll(task.proofs());
    assertThat(Task.of(type).stream().map(task -> task.duty().id())).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void infrared_is_asked_of_every_type_first(EquipmentType type) {
    assertThat(Task.of(type).getFirst().duty().id()).isEqualTo("infrared_thermography");
  }

  @ParameterizedTest
  @EnumSource(
      value = EquipmentType.class,
      names = {"SURGE_ARRESTER", "OTHER"},
      mode = EnumSource.Mode.EXCLUDE)
  void every_type_with_a_row_is_looked_at(EquipmentType type) {
    assertThat(Task.of(type).stream().map(task -> task.duty().id())).contains(Task.VISUAL);
  }
}
