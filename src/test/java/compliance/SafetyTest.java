package compliance;

import static org.assertj.core.api.Assertions.assertThat;

import equipment.Attribute;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quantity.Value;

/**
 * Statuses worked by hand from NFPA 70E-2024 as the domain sheet condenses it, section 2.1, 2.2.
 */
class SafetyTest {
  static Records labelled(Records records) {
    return records.stated(
        "2023-01-01",
        Map.of(
            Attribute.VOLTAGE_LABEL, new Value.Flag(true),
            Attribute.SHOCK_HAZARD_LABEL, new Value.Flag(true),
            Attribute.ARC_FLASH_BOUNDARY, new Value.Amount(900),
            Attribute.PPE_CATEGORY, new Value.Amount(2)));
  }

  private static Status of(Records records, String id, String day) {
    return records.on(day).safety().requirement(id).status();
  }

  @ParameterizedTest(name = "{0}: {1}; {2} on {3} is {4}")
  @CsvSource({
    // five calendar years, current through the day; 30 days of lead from 2025-05-31
    "PANEL,study 2020-06-30,arc_flash_study,2025-05-30,MET,2025-05-31",
    "PANEL,study 2020-06-30,arc_flash_study,2025-05-31,DUE_SOON,2025-07-01",
    "PANEL,study 2020-06-30,arc_flash_study,2025-06-30,DUE_SOON,2025-07-01",
    "PANEL,study 2020-06-30,arc_flash_study,2025-07-01,OVERDUE,",
    "PANEL,study 2020-02-29,arc_flash_study,2025-02-28,DUE_SOON,2025-03-01",
    "PANEL,nothing,arc_flash_study,2025-01-01,EVIDENCE_MISSING,",
    // below 50 V, and parts of other enclosures
    "PANEL,volts 48,arc_flash_study,2025-01-01,NOT_APPLICABLE,",
    "PANEL,volts 50,arc_flash_study,2025-01-01,EVIDENCE_MISSING,",
    "BREAKER,nothing,arc_flash_study,2025-01-01,NOT_APPLICABLE,",
    "CABLE,nothing,label_shock,2025-01-01,NOT_APPLICABLE,",
    "PANEL,nothing,label_data,2025-01-01,EVIDENCE_MISSING,",
    // an inspection vouches 12 months in condition 1
    "PANEL,inspected good 2024-01-15,no_sign_of_failure,2025-01-15,MET,2025-01-16",
    "PANEL,inspected good 2024-01-15,no_sign_of_failure,2025-01-16,EVIDENCE_MISSING,",
    "PANEL,nothing,no_sign_of_failure,2025-01-16,EVIDENCE_MISSING,",
    "PANEL,inspected critical 2024-01-15,no_sign_of_failure,2024-01-16,OVERDUE,",
  })
  void a_requirement_stands_as_worked_by_hand(
      String type, String records, String id, String day, Status status, String changesOn) {
    Requirement found = Records.read(type, records).on(day).safety().requirement(id);

    assertThat(found.status()).isEqualTo(status);
    assertThat(found.changesOn().map(LocalDate::toString).orElse(null)).isEqualTo(changesOn);
  }

  @Test
  void energy_and_category_on_one_item_are_a_contradiction_and_never_met() {
    Records both =
        labelled(Records.of("PANEL"))
            .stated(Attribute.INCIDENT_ENERGY, new Value.Amount(4.2))
            .stated(Attribute.WORKING_DISTANCE, new Value.Amount(455));

    assertThat(of(labelled(Records.of("PANEL")), "label_data", "2024-01-01")).isEqualTo(Status.MET);
    assertThat(of(both, "label_data", "2024-01-01")).isEqualTo(Status.OVERDUE);
  }

  @Test
  void an_energy_without_its_distance_is_not_enough_and_category_0_is_none() {
    Records energy = Records.of("PANEL").stated(Attribute.INCIDENT_ENERGY, new Value.Amount(4.2));
    assertThat(of(energy, "label_data", "2024-01-01")).isEqualTo(Status.EVIDENCE_MISSING);
    assertThat(
            of(
                energy.stated(Attribute.WORKING_DISTANCE, new Value.Amount(455)),
                "label_data",
                "2024-01-01"))
        .isEqualTo(Status.MET);
    assertThat(
            of(
                Records.of("PANEL").stated(Attribute.PPE_CATEGORY, new Value.Amount(0)),
                "label_data",
                "2024-01-01"))
        .isEqualTo(Status.EVIDENCE_MISSING);
  }

  @Test
  void a_label_stated_as_absent_is_overdue_and_one_nobody_looked_for_is_without_evidence() {
    Records panel = Records.of("PANEL");
    assertThat(of(panel, "label_shock", "2024-01-01")).isEqualTo(Status.EVIDENCE_MISSING);
    assertThat(
            of(
                panel.found(Attribute.SHOCK_HAZARD_LABEL, false, "2023-01-01"),
                "label_shock",
                "2024-01-01"))
        .isEqualTo(Status.OVERDUE);
  }

  @Test
  void a_sign_of_failure_counts_until_an_inspection_denies_it() {
    Records hot = Records.of("PANEL").found(Attribute.HEAT_DISCOLORATION, true, "2024-01-01");
    assertThat(of(hot, "no_sign_of_failure", "2024-02-01")).isEqualTo(Status.OVERDUE);
    assertThat(of(hot.inspected("good", "2024-01-20"), "no_sign_of_failure", "2024-02-01"))
        .isEqualTo(Status.OVERDUE);
    Records denied =
        hot.found(Attribute.HEAT_DISCOLORATION, false, "2024-01-20")
            .inspected("good", "2024-01-20");
    assertThat(of(denied, "no_sign_of_failure", "2024-02-01")).isEqualTo(Status.MET);
  }

  @Test
  void the_item_is_maintained_when_every_requirement_of_70b_that_applies_holds() {
    Records relay = Records.read("RELAY", "inspected good 2024-01-10; tested trip 2024-01-10");
    assertThat(of(relay, "maintained", "2024-02-01")).isEqualTo(Status.EVIDENCE_MISSING);
    Records scanned = relay.maintained("thermographic", "2024-01-15");
    assertThat(of(scanned, "maintained", "2024-02-01")).isEqualTo(Status.MET);
    Requirement maintained = scanned.on("2024-02-01").safety().requirement("maintained");
    // infrared is due first, on 2025-01-15, and due soon 30 days before
    assertThat(maintained.changesOn()).contains(LocalDate.of(2024, 12, 16));
    assertThat(of(scanned, "maintained", "2025-01-16")).isEqualTo(Status.OVERDUE);
  }

  @Test
  void the_score_is_seven_tenths_study_and_three_tenths_label_contents() {
    Records full = labelled(Records.read("PANEL", "study 2023-01-01"));
    assertThat(full.on("2024-01-01").safety().score()).hasValue(100);
    // three of four contents: 70 + 22.5 = 92.5, the worked example of the papers; half to even
    Records noShock = full.found(Attribute.SHOCK_HAZARD_LABEL, false, "2023-06-01");
    assertThat(noShock.on("2024-01-01").safety().score()).hasValue(92);
    assertThat(noShock.on("2030-01-01").safety().score()).hasValue(22);
    assertThat(Records.of("CABLE").on("2024-01-01").safety().score()).isEmpty();
  }

  @Test
  void a_standard_that_scores_nothing_of_an_item_is_left_out_of_the_short_form() {
    LocalDate day = LocalDate.of(2024, 1, 1);
    assertThat(ItemCompliance.check(Records.of("CABLE").evidence(), day).standards())
        .extracting(risk.Compliance::standard)
        .containsExactly("nfpa70b");
    assertThat(ItemCompliance.check(Records.of("PANEL").evidence(), day).standards())
        .extracting(risk.Compliance::standard)
        .containsExactly("nfpa70b", "nfpa70e");
  }
}
