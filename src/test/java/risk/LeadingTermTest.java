package risk;

import static org.assertj.core.api.Assertions.assertThat;

import identity.AlgorithmVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import risk.catalogue.AlgorithmCatalogue;

/** What a score is said to be mostly due to. */
class LeadingTermTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private static Optional<String> leading(String version, Map<String, Object> evidence) {
    return AlgorithmCatalogue.bundled()
        .get(new AlgorithmVersion(version))
        .assess(evidence, DAY)
        .leading()
        .map(Term::name);
  }

  private static Assessment assessment(Term... terms) {
    return new Assessment(
        new AlgorithmVersion("1.0.0"),
        DAY,
        0,
        0,
        Level.LOW,
        1,
        List.of(terms),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * By hand, see the golden case of 2.0.0: base 35.848, age 9.5, gas at 3.33 times its limit
   * 18.797.
   */
  @Test
  void it_is_the_worst_evidence_and_not_what_every_item_of_the_type_has() {
    assertThat(
            leading(
                "2.0.0",
                Map.of(
                    "type",
                    "TRANSFORMER",
                    "insulation_medium",
                    "liquid",
                    "installation_date",
                    DAY.minusYears(30),
                    "hydrogen",
                    300.0)))
        .contains("dissolved_gas");
    assertThat(leading("2.0.0", Map.of("type", "PANEL", "condition", "critical")))
        .isPresent()
        .get()
        .isNotIn("base_rate", "consequence");
  }

  @Test
  void it_is_the_largest_contribution_where_every_factor_comes_from_evidence() {
    assertThat(
            leading(
                "1.2.0", Map.of("type", "TRANSFORMER", "installation_date", DAY.minusYears(30))))
        .contains("age");
  }

  @Test
  void what_the_type_gives_leads_only_when_nothing_else_is_known() {
    Term given = new Term("base_rate", 40, 1, 40, true, true, List.of());
    Term better = new Term("visual", -3, 1, -3, true, List.of());
    Term silent = new Term("age", 0, 0, 0, false, List.of());
    assertThat(assessment(given, silent).leading()).contains(given);
    assertThat(assessment(given, silent, better).leading()).contains(better);
    assertThat(assessment(silent).leading()).isEmpty();
  }

  @Test
  void of_equal_ones_it_is_the_first() {
    Term one = new Term("one", 3, 1, 3, true, List.of());
    assertThat(assessment(one, new Term("two", 3, 1, 3, true, List.of())).leading()).contains(one);
  }
}
