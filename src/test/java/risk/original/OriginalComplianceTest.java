package risk.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import risk.Compliance;

/** Live items judged as the original did; scores and days by hand from its rules. */
class OriginalComplianceTest {
  private static final LocalDate TODAY = LocalDate.parse("2025-06-01");

  private static Map<String, Object> complete() {
    Map<String, Object> evidence = new HashMap<>();
    for (String kind :
        List.of("visual_inspection", "thermographic", "oil_analysis", "insulation_test"))
      evidence.put("maintained_" + kind, TODAY.minusDays(180));
    evidence.put("last_maintained", TODAY.minusDays(180));
    evidence.put("arc_flash_study_date", TODAY.minusDays(1826));
    evidence.put("ppe_category", 2.0);
    evidence.put("incident_energy", 4.1);
    evidence.put("working_distance", 457.2);
    evidence.put("arc_flash_boundary", 914.4);
    evidence.put("shock_hazard_label", true);
    evidence.put("voltage_label", true);
    evidence.put("loading", 79.9);
    return evidence;
  }

  private static List<Compliance> check(Map<String, Object> evidence) {
    return OriginalCompliance.check("TRANSFORMER", evidence, TODAY);
  }

  /** 180 days are 6 months of 30; 1826 / 365.25 is 4.9993 years. */
  @Test
  void a_transformer_with_everything_on_its_last_day_is_compliant_with_both() {
    assertThat(check(complete()))
        .containsExactly(
            new Compliance("nfpa70b", 100, List.of()), new Compliance("nfpa70e", 100, List.of()));
  }

  /** 181 / 30 - 6 is 0.03, told as 0 months; 1827 / 365.25 is 5.002 years. */
  @Test
  void a_day_later_both_are_partial() {
    Map<String, Object> evidence = complete();
    evidence.put("maintained_thermographic", TODAY.minusDays(181));
    evidence.put("arc_flash_study_date", TODAY.minusDays(1827));

    assertThat(check(evidence))
        .containsExactly(
            new Compliance("nfpa70b", 70, List.of("Thermographic inspection overdue by 0 months")),
            new Compliance(
                "nfpa70e", 75, List.of("Arc flash assessment outdated (last done 5 years ago)")));
  }

  @Test
  void an_item_of_which_only_the_loading_is_known_fails_both() {
    assertThat(check(Map.of("loading", 85.0)))
        .containsExactly(
            new Compliance("nfpa70b", 0, List.of("No maintenance records found")),
            new Compliance(
                "nfpa70e",
                50,
                List.of(
                    "Missing required arc flash assessment",
                    "Missing safety labeling information",
                    "Equipment loaded at 85% of rating (exceeds 80% threshold)")));
  }

  @Test
  void without_a_loading_safety_is_not_judged() {
    Map<String, Object> evidence = complete();
    evidence.remove("loading");

    assertThat(check(evidence)).extracting(Compliance::standard).containsExactly("nfpa70b");
  }

  @Test
  void a_maintenance_of_no_particular_type_is_a_record_that_meets_no_requirement() {
    assertThat(
            OriginalCompliance.check("CABLE", Map.of("last_maintained", TODAY), TODAY).getFirst())
        .isEqualTo(
            new Compliance(
                "nfpa70b",
                20,
                List.of(
                    "No visual inspection records found",
                    "No thermographic inspection records found",
                    "Missing required maintenance types: visual_inspection, thermographic")));
  }

  @Test
  void a_label_that_is_known_to_be_missing_is_named() {
    Map<String, Object> evidence = complete();
    evidence.put("voltage_label", false);

    assertThat(check(evidence).getLast().issues())
        .containsExactly("Missing required safety labels: voltage");
  }
}
