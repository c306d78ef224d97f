package compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import compliance.WorkGate.Decision;
import compliance.WorkGate.Reason;
import equipment.Attribute;
import equipment.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quantity.Value;

/**
 * Gates worked by hand from NFPA 70E-2024 as the domain sheet condenses it, sections 2.1 to 2.7.
 */
class WorkGateTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final String EXPOSED = "work_on_energized_parts";
  private static final String COVERED = "operate_with_doors_closed";

  /** A 480 V panel with everything in order, category 2. */
  private static Records sound() {
    return SafetyTest.labelled(
            Records.read(
                "PANEL",
                "volts 480; study 2023-01-01; maintained thermographic 2024-01-10;"
                    + "maintained cleaning 2024-01-10; maintained connection_tightness 2024-01-10;"
                    + "maintained insulation_test 2024-01-10"))
        .inspected("good", "2024-01-10");
  }

  private static WorkGate gate(Records records, String task, Set<String> confirmed) {
    Evidence evidence = records.evidence();
    return WorkGate.of(evidence, ItemCompliance.of(evidence, DAY), new WorkTask(task, confirmed));
  }

  private static WorkGate gate(Records records, String task) {
    return gate(records, task, Set.of());
  }

  private static List<String> refusing(WorkGate gate) {
    return gate.reasons().stream().filter(Reason::refuses).map(Reason::code).distinct().toList();
  }

  @Test
  void energized_work_on_a_sound_item_is_at_best_allowed_with_the_conditions_of_a_permit() {
    WorkGate gate = gate(sound(), EXPOSED, Set.copyOf(WorkTask.criteria()));

    assertThat(gate.decision()).isEqualTo(Decision.ALLOWED_WITH_PERMIT_CONDITIONS);
    assertThat(gate.reasons()).extracting(Reason::code).containsExactly("protect", "permit");
    assertThat(gate.reasons().getLast().source()).isEqualTo("NFPA 70E-2024 110.2, 130.2");
    // category 2: 8 cal/cm2 (Table 130.7(C)(15)(c)); 151 to 750 V ac: 1 ft 0 in restricted
    assertThat(gate.clothing().orElseThrow().calories()).isEqualTo(8);
    assertThat(gate.clothing().orElseThrow().category()).hasValue(2);
    assertThat(gate.shock().orElseThrow().restricted()).isEqualTo("1 ft 0 in");
    assertThat(gate.shock().orElseThrow().limitedFixed()).isEqualTo("3 ft 6 in");
    assertThat(gate.boundary()).hasValue(900);
    assertThat(gate.likely()).contains(true);
  }

  @Test
  void a_covered_task_is_allowed_once_the_person_on_site_confirms_what_no_record_answers() {
    WorkGate open = gate(sound(), COVERED);
    assertThat(open.decision()).isEqualTo(Decision.ALLOWED_WITH_PERMIT_CONDITIONS);
    assertThat(open.likely()).isEmpty();
    assertThat(open.confirm())
        .containsExactly(
            "installed_properly",
            "used_per_instructions",
            "doors_closed",
            "covers_in_place",
            "within_fault_rating");

    WorkGate confirmed = gate(sound(), COVERED, Set.copyOf(open.confirm()));
    assertThat(confirmed.decision()).isEqualTo(Decision.ALLOWED);
    assertThat(confirmed.likely()).contains(false);
    assertThat(confirmed.reasons()).isEmpty();
  }

  @Test
  void what_is_confirmed_on_site_does_not_outweigh_a_record() {
    Records hot = sound().found(Attribute.HEAT_DISCOLORATION, true, "2024-02-01");
    WorkGate gate = gate(hot, COVERED, Set.copyOf(WorkTask.criteria()));

    assertThat(gate.normal()).contains(false);
    assertThat(refusing(gate)).contains("sign_of_failure");
  }

  @ParameterizedTest(name = "{0} refuses: {1}")
  @CsvSource({
    "study 2019-05-31, study_not_current",
    "study 2019-06-01, ''",
    "failed trip 2024-02-01, ''",
    "inspected poor 2024-02-01, sign_of_failure",
    "volts 130000, shock_boundaries_unknown",
    // condition 3 from a critical duty: infrared of January was due in July, all is in time in June
    "critical 3, ''",
  })
  void one_thing_out_of_order_refuses_with_its_reason(String change, String reason) {
    Records records = sound();
    Records changed =
        switch (change.split(" ", -1)[0]) {
          case "study" ->
              records.stated(
                  "2023-02-01",
                  Map.of(
                      Attribute.ARC_FLASH_STUDY_DATE,
                      new Value.Day(LocalDate.parse(change.split(" ", -1)[1]))));
          case "failed" -> records.tested("trip", "2024-02-01", false);
          case "inspected" -> records.inspected("poor", "2024-02-01");
          case "volts" ->
              records.stated(
                  "2023-02-01", Map.of(Attribute.VOLTAGE_RATING, new Value.Amount(130_000)));
          default -> records.stated(Attribute.CRITICALITY, new Value.Amount(3));
        };

    WorkGate gate = gate(changed, EXPOSED, Set.copyOf(WorkTask.criteria()));

    assertThat(refusing(gate)).isEqualTo(reason.isEmpty() ? List.of() : List.of(reason));
    assertThat(gate.decision() == Decision.REFUSED).isEqualTo(!reason.isEmpty());
  }

  @Test
  void maintenance_overdue_leaves_the_clearing_time_unassured() {
    Evidence evidence = sound().evidence();
    LocalDate late = LocalDate.of(2025, 1, 11); // infrared was due on 2025-01-10
    WorkGate gate =
        WorkGate.of(evidence, ItemCompliance.of(evidence, late), new WorkTask(EXPOSED, Set.of()));

    assertThat(refusing(gate)).containsExactly("clearing_time_not_assured");
    assertThat(gate.reasons().getFirst().source()).isEqualTo("NFPA 70E-2024 205.3");
  }

  @Test
  void above_40_cal_is_refused_as_the_engine_s_policy_and_40_is_not() {
    Records energy =
        sound()
            .with(
                equipment.FactKind.SPECIFICATION,
                "2023-03-01",
                Map.of(
                    Attribute.PPE_CATEGORY, new Value.Amount(0),
                    Attribute.WORKING_DISTANCE, new Value.Amount(455)));
    WorkGate at = gate(energy.stated(Attribute.INCIDENT_ENERGY, new Value.Amount(40)), EXPOSED);
    WorkGate over = gate(energy.stated(Attribute.INCIDENT_ENERGY, new Value.Amount(40.1)), EXPOSED);

    assertThat(refusing(at)).isEmpty();
    assertThat(at.clothing().orElseThrow().calories()).isEqualTo(40);
    assertThat(at.clothing().orElseThrow().category()).isEmpty();
    assertThat(refusing(over)).containsExactly("above_40");
    assertThat(over.reasons().getFirst().source()).contains("engine policy");
  }

  @Test
  void clothing_comes_from_energy_or_category_and_never_from_both() {
    Records both =
        sound()
            .stated(Attribute.INCIDENT_ENERGY, new Value.Amount(5))
            .stated(Attribute.WORKING_DISTANCE, new Value.Amount(455));
    WorkGate gate = gate(both, EXPOSED);

    assertThat(gate.clothing()).isEmpty();
    assertThat(refusing(gate)).containsExactly("label_incomplete", "data_mixed");
  }

  @Test
  void an_item_of_which_nothing_is_known_is_refused_with_every_reason_at_once() {
    assertThat(refusing(gate(Records.of("PANEL").decommissioned("2024-01-01"), EXPOSED)))
        .containsExactly(
            "decommissioned",
            "study_not_current",
            "label_incomplete",
            "clearing_time_not_assured",
            "clothing_unknown",
            "shock_boundaries_unknown");
  }

  @Test
  void below_50_v_no_boundary_is_specified_and_nothing_of_the_label_refuses() {
    WorkGate gate = gate(Records.read("BATTERY", "volts 48"), "battery_single_cell");

    assertThat(gate.likely()).contains(false);
    assertThat(gate.shock().orElseThrow().restricted()).isEqualTo("not specified");
    assertThat(gate.decision()).isEqualTo(Decision.ALLOWED_WITH_PERMIT_CONDITIONS);
  }

  @Test
  void a_battery_is_direct_current() {
    // 240 V dc: avoid contact up to 300 V; ac would be 1 ft 0 in
    assertThat(
            gate(Records.read("BATTERY", "volts 240"), "battery_single_cell")
                .shock()
                .orElseThrow()
                .restricted())
        .isEqualTo("avoid contact");
  }

  @Test
  void unknown_tasks_and_criteria_are_no_tasks() {
    assertThatThrownBy(() -> new WorkTask("juggling", Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new WorkTask(EXPOSED, Set.of("good_mood")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
