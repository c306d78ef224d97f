package risk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import identity.AlgorithmVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import risk.catalogue.Overrides.Item;

/** Parameters replaced for some items are a version of its own. */
class OverridesTest {
  private static final AlgorithmVersion BASE = new AlgorithmVersion("2.1.0");

  /** By hand: 0.25 x 20 points of age instead of 0.5 x 20, and the 8 of condition. */
  private static String text(String number, String scope) {
    return """
        version: NUMBER
        overrides: 2.1.0
        scope: {SCOPE}
        reason: dry rooms, items age at half the pace
        parameters: {slope: 0.25}
        golden:
          - name: poor panel
            as_of: 2026-01-01
            evidence: {type: PANEL, age_years: 20, condition: poor}
            exact: 13
            score: 13
            level: LOW
        """
        .replace("NUMBER", number)
        .replace("SCOPE", scope);
  }

  private static Version version(String number, String scope) {
    return VersionTexts.file(text(number, scope)).publishable(VersionTexts::bases);
  }

  @Test
  void an_override_is_its_base_with_other_parameters() {
    Version version = version("2.1.0-dry", "facility: F-1");

    assertThat(version.parameters().get("slope"))
        .isEqualTo(new Version.Parameter(0.25, "1/a", "points a year"));
    assertThat(version.adjustment().orElseThrow().scope())
        .isEqualTo(new Adjustment.Scope(Adjustment.Extent.FACILITY, "F-1"));
    assertThat(
            new VersionedAlgorithm(version)
                .assess(
                    Map.of("type", "PANEL", "age_years", 40.0, "loading", 0.0),
                    LocalDate.of(2026, 1, 1))
                .exact())
        .isEqualTo(10); // 0.25 x 40
  }

  @ParameterizedTest
  @CsvSource({
    "F-1, PANEL, WEST, ACME, 2.1.0-f",
    "F-2, PANEL, WEST, ACME, 2.1.0-t.10",
    "F-2, CABLE, WEST, ACME, 2.1.0-r",
    "F-2, CABLE, EAST, ACME, 2.1.0-c",
    "F-2, CABLE, EAST, OTHER, 2.1.0",
    ", CABLE, , , 2.1.0"
  })
  void the_most_specific_override_wins_and_of_equals_the_later_number(
      String facility, String type, String region, String tenant, String expected) {
    Overrides overrides =
        new Overrides(
            List.of(
                version("2.1.0-c", "tenant: ACME"),
                version("2.1.0-t.10", "type: PANEL"),
                version("2.1.0-t.9", "type: PANEL"),
                version("2.1.0-r", "region: WEST"),
                version("2.1.0-f", "facility: F-1")));
    Item item =
        new Item(
            Optional.ofNullable(facility),
            Optional.ofNullable(type),
            Optional.ofNullable(region),
            Optional.ofNullable(tenant));

    assertThat(overrides.forItem(BASE, item).value()).isEqualTo(expected);
    assertThat(overrides.forItem(new AlgorithmVersion("1.2.0"), item).value()).isEqualTo("1.2.0");
  }

  @Test
  void everything_wrong_with_an_override_is_told_at_once() {
    String text =
        text("2.1.0-dry", "facility: F-1, type: PANEL")
            .replace("reason: dry rooms, items age at half the pace\n", "")
            .replace("slope: 0.25", "slop: 0.25, slope: steep")
            .replace("condition: poor", "conditon: poor");

    assertThat(VersionTexts.flaws(text))
        .containsExactly(
            "v.yaml:1:1: key 'reason' is missing",
            "v.yaml:3:8: scope: expected exactly one of facility, type, region, tenant",
            "v.yaml:4:14: parameters/slop: version 2.1.0 has no such parameter, did you mean 'slope'?",
            "v.yaml:4:33: parameters/slope: expected a number such as 12.5, found steep",
            "v.yaml:8:44: golden[0] poor panel/evidence/conditon: no such input, did you mean 'condition'?");
  }

  @Test
  void a_base_that_is_not_there_is_named() {
    assertThat(
            VersionTexts.flaws(
                text("2.2.0-x", "type: PANEL").replace("overrides: 2.1.0", "overrides: 2.2.0")))
        .containsExactly("v.yaml:2:12: overrides: no such version: 2.2.0");
  }
}
