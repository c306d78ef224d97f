package compliance;

import static org.assertj.core.api.Assertions.assertThat;

import electrical.maintenance.Condition;
import electrical.maintenance.Due;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Statuses worked by hand from NFPA 70B-2023 as the domain sheet condenses it: section 1.3 (months
 * by condition), 1.2 (conditions); lead days and missed cycles by the engine's stated policy.
 */
class MaintenanceTest {
  @ParameterizedTest(name = "{0}: {1}; {2} on {3} is {4}")
  @CsvSource({
    // infrared 12/12/6; condition 1: due 2025-01-15, 30 days before is 2024-12-16
    "PANEL,inspected good 2024-01-15;maintained thermographic 2024-01-15,infrared_thermography,2024-12-15,MET,2024-12-16",
    "PANEL,inspected good 2024-01-15;maintained thermographic 2024-01-15,infrared_thermography,2024-12-16,DUE_SOON,2025-01-16",
    "PANEL,inspected good 2024-01-15;maintained thermographic 2024-01-15,infrared_thermography,2025-01-15,DUE_SOON,2025-01-16",
    "PANEL,inspected good 2024-01-15;maintained thermographic 2024-01-15,infrared_thermography,2025-01-16,OVERDUE,",
    // the day of the record itself counts, the day before it does not
    "PANEL,inspected good 2024-01-15;maintained thermographic 2024-01-15,infrared_thermography,2024-01-15,MET,2024-12-16",
    "PANEL,inspected good 2024-01-15;maintained thermographic 2024-01-15,infrared_thermography,2024-01-14,EVIDENCE_MISSING,2024-01-15",
    // calendar months with end-of-month clamp
    "PANEL,inspected good 2024-02-29;maintained thermographic 2024-02-29,infrared_thermography,2025-02-28,DUE_SOON,2025-03-01",
    "PANEL,inspected good 2024-02-29;maintained thermographic 2024-02-29,infrared_thermography,2025-03-01,OVERDUE,",
    // never assessed: column 3, six months, so seven days of lead
    "PANEL,maintained thermographic 2024-01-15,infrared_thermography,2024-07-07,MET,2024-07-08",
    "PANEL,maintained thermographic 2024-01-15,infrared_thermography,2024-07-08,DUE_SOON,2024-07-16",
    "PANEL,maintained thermographic 2024-01-15,infrared_thermography,2024-07-16,OVERDUE,",
    // panelboard service 60/36/12; fair is condition 2, three years
    "PANEL,inspected fair 2024-01-10;maintained connection_tightness 2022-05-31,connections,2025-05-31,DUE_SOON,2025-06-01",
    "PANEL,inspected fair 2024-01-10;maintained connection_tightness 2022-05-31,connections,2025-06-01,OVERDUE,",
    "PANEL,inspected good 2024-01-10;maintained connection_tightness 2022-05-31,connections,2025-06-01,MET,2027-05-01",
    "PANEL,inspected poor 2024-01-10;maintained connection_tightness 2022-05-31,connections,2024-01-10,OVERDUE,",
    // criticality 3 alone makes condition 3: UPS visual every month, 31 January to 28 February
    "UPS,critical 3;inspected good 2025-01-31,visual_inspection,2025-02-20,MET,2025-02-21",
    "UPS,critical 3;inspected good 2025-01-31,visual_inspection,2025-02-28,DUE_SOON,2025-03-01",
    "UPS,critical 3;inspected good 2025-01-31,visual_inspection,2025-03-01,OVERDUE,",
    // UPS functional 24/24/24
    "UPS,critical 3;maintained mechanism_test 2023-04-30,function,2025-04-30,DUE_SOON,2025-05-01",
    // liquid sampling 12/12/6 (Table 11.2): asked of liquid transformers, unknown while nobody says
    "TRANSFORMER,nothing,dissolved_gas_analysis,2025-01-01,EVIDENCE_MISSING,",
    "TRANSFORMER,medium dry,dissolved_gas_analysis,2025-01-01,NOT_APPLICABLE,",
    "TRANSFORMER,medium dry,cleaning,2025-01-01,EVIDENCE_MISSING,",
    "TRANSFORMER,medium liquid,cleaning,2025-01-01,NOT_APPLICABLE,",
    "TRANSFORMER,inspected good 2024-06-01;tested dissolved_gas 2024-06-01,dissolved_gas_analysis,2025-06-01,DUE_SOON,2025-06-02",
    "TRANSFORMER,inspected good 2024-06-01;tested dissolved_gas 2024-06-01,cleaning,2025-06-01,NOT_APPLICABLE,",
    "TRANSFORMER,inspected good 2024-06-01;maintained oil_analysis 2024-06-01,liquid_quality,2025-05-01,MET,2025-05-02",
    "TRANSFORMER,inspected good 2024-06-01;tested oil_quality 2024-06-01,dissolved_gas_analysis,2025-05-01,EVIDENCE_MISSING,",
    // partial discharge only above 1000 V
    "SWITCHGEAR,volts 480,partial_discharge,2025-01-01,NOT_APPLICABLE,",
    "SWITCHGEAR,volts 1000,partial_discharge,2025-01-01,NOT_APPLICABLE,",
    "SWITCHGEAR,volts 13800,partial_discharge,2025-01-01,EVIDENCE_MISSING,",
    "SWITCHGEAR,nothing,partial_discharge,2025-01-01,EVIDENCE_MISSING,",
    // a record or a test, the newer counts; a breaker's five years in condition 1
    "BREAKER,inspected good 2024-01-10;maintained trip_test 2015-01-01;tested trip 2021-08-31,trip,2026-08-31,DUE_SOON,2026-09-01",
    // an old thermogram does not stand for a trip test
    "BREAKER,inspected good 2024-01-10;maintained thermographic 2024-01-10,trip,2024-02-01,EVIDENCE_MISSING,",
    // a failed test was made, but its finding makes condition 2: three years instead of five
    "BREAKER,inspected good 2024-01-10;failed trip 2021-08-31,trip,2024-08-31,DUE_SOON,2024-09-01",
    "BREAKER,inspected good 2024-01-10;failed trip 2021-08-31;tested trip 2021-09-30,trip,2024-10-01,MET,2026-08-31",
    // repaired since the last look: condition 2 until the next one
    "PANEL,inspected good 2024-01-10;maintained repair 2024-02-01;tested contact_resistance 2022-01-31,connections,2025-02-01,OVERDUE,",
    "PANEL,inspected good 2024-01-10;maintained repair 2024-01-09;tested contact_resistance 2022-01-31,connections,2025-02-01,MET,2027-01-01",
  })
  void a_task_stands_as_worked_by_hand(
      String type, String records, String id, String day, Status status, String changesOn) {
    Requirement found = Records.read(type, records).on(day).maintenance().requirement(id);

    assertThat(found.status()).isEqualTo(status);
    assertThat(found.changesOn().map(LocalDate::toString).orElse(null)).isEqualTo(changesOn);
  }

  @Test
  void two_successive_missed_cycles_force_condition_3_on_the_day_after_the_third_interval() {
    // switchgear visual 12 months in condition 1: looked 2020-03-01, third interval ends 2023-03-01
    Records gear =
        Records.read(
            "SWITCHGEAR", "inspected good 2020-03-01; maintained insulation_test 2021-06-01");

    assertThat(gear.on("2023-03-01").overall()).isEqualTo(Condition.ONE);
    assertThat(gear.on("2023-03-02").overall()).isEqualTo(Condition.THREE);
    // 60 months until then, 12 from then on: due 2022-06-01 all at once
    Requirement before = gear.on("2023-03-01").maintenance().requirement("insulation_resistance");
    assertThat(before.status()).isEqualTo(Status.MET);
    assertThat(before.changesOn()).contains(LocalDate.of(2023, 3, 2));
    assertThat(gear.on("2023-03-02").maintenance().requirement("insulation_resistance").status())
        .isEqualTo(Status.OVERDUE);
  }

  @Test
  void the_day_of_the_second_missed_cycle_is_the_published_method_s() {
    LocalDate looked = LocalDate.of(2020, 3, 1);
    LocalDate worsens =
        Records.read("SWITCHGEAR", "inspected good " + looked)
            .on("2021-01-01")
            .condition()
            .worsensOn()
            .orElseThrow();

    Period year = Period.ofMonths(12);
    assertThat(Due.of(looked, year, worsens).missed()).isEqualTo(2);
    assertThat(Due.of(looked, year, worsens.minusDays(1)).missed()).isEqualTo(1);
  }

  @Test
  void an_item_never_assessed_says_so_and_is_planned_with_column_3() {
    ItemCompliance item = Records.of("PANEL").on("2025-01-01");

    assertThat(item.overall()).isEqualTo(Condition.THREE);
    assertThat(item.condition().reasons()).singleElement().asString().contains("never assessed");
    assertThat(item.maintenance().requirement("condition_assessment").status())
        .isEqualTo(Status.EVIDENCE_MISSING);
  }

  @Test
  void a_requirement_names_the_record_that_proves_it() {
    Requirement found =
        Records.read("PANEL", "maintained thermographic 2023-01-01; maintained cleaning 2023-05-01")
            .maintained("thermographic", "2024-01-01")
            .on("2024-02-01")
            .maintenance()
            .requirement("infrared_thermography");

    assertThat(found.proof().orElseThrow().fact().value()).isEqualTo("r3");
    assertThat(found.proof().orElseThrow().at()).isEqualTo("2024-01-01T00:00:00Z");
  }

  @Test
  void the_score_is_the_share_of_applicable_requirements_that_hold_rounded_half_to_even() {
    // panel: assessment, infrared, visual, cleaning, connections, insulation; two of six hold
    ItemCompliance panel = Records.read("PANEL", "inspected good 2024-01-10").on("2024-02-01");
    assertThat(panel.maintenance().score()).hasValue(33);
    // dry transformer: the two tests of the liquid and the power factor are for liquid ones
    assertThat(
            Records.read("TRANSFORMER", "medium dry; inspected good 2024-01-10")
                .on("2024-02-01")
                .maintenance()
                .counts())
        .containsEntry(Status.NOT_APPLICABLE, 3)
        .containsEntry(Status.MET, 2);
    // switchgear below 1000 V: eight apply, one holds: 12.5 rounds to 12
    assertThat(
            Records.read("SWITCHGEAR", "volts 480; maintained cleaning 2024-01-10")
                .on("2024-02-01")
                .maintenance()
                .score())
        .hasValue(12);
  }

  @Test
  void issues_name_what_is_not_met_with_its_clause_and_no_day() {
    assertThat(Records.read("OTHER", "nothing").on("2024-02-01").maintenance().issues())
        .containsExactly(
            "equipment condition assessed: never assessed (NFPA 70B-2023 9.3)",
            "infrared thermography: never recorded (NFPA 70B-2023 Table 9.2.2)");
  }
}
