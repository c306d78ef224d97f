package risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import identity.AlgorithmVersion;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.OverriddenAlgorithm;
import risk.catalogue.Release;
import risk.catalogue.VersionFile;

/**
 * Twice the loss is 20 log 2 = 6.0206 points more, ten times the failures are 20 points more: by
 * hand.
 */
class OverridesInForceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final AlgorithmVersion BASE = new AlgorithmVersion("2.0.0");
  private static final AlgorithmVersion MILL = new AlgorithmVersion("2.0.0-mill");
  private static final AlgorithmVersion PANELS = new AlgorithmVersion("2.0.0-panels");
  private static final AlgorithmVersion NORTH = new AlgorithmVersion("2.0.0-north");
  private static final AlgorithmCatalogue CATALOGUE =
      AlgorithmCatalogue.bundled()
          .with(
              List.of(
                  release("2.0.0-mill", "facility: mill", "loss_factor: 2"),
                  release("2.0.0-panels", "type: PANEL", "rate_factor: 10"),
                  release("2.0.0-north", "region: north", "loss_factor: 2")));

  private static Release release(String number, String scope, String parameter) {
    String text =
        """
        version: %s
        overrides: 2.0.0
        scope: {%s}
        reason: a test
        parameters: {%s}
        golden: []
        """
            .formatted(number, scope, parameter);
    VersionFile file = new VersionFile(number + ".yaml", text.getBytes(StandardCharsets.UTF_8));
    return new Release(file.read(AlgorithmCatalogue.bundled()::find), file, Optional.empty());
  }

  private static final RiskAlgorithm IN_FORCE =
      OverriddenAlgorithm.of(CATALOGUE, BASE, List.of(MILL, PANELS, NORTH));

  private static Map<String, Object> item(String type, String facility, String region) {
    Map<String, Object> item = new HashMap<>();
    item.put("type", type);
    item.put("facility_id", facility);
    if (!region.isEmpty()) item.put("region", region);
    item.put("condition", "poor");
    item.put("installation_date", DAY.minusYears(10));
    return item;
  }

  private static void assertMoved(Map<String, Object> item, AlgorithmVersion by, double points) {
    Assessment plain = CATALOGUE.get(BASE).assess(item, DAY);
    Assessment found = IN_FORCE.assess(item, DAY);
    assertThat(found.version()).isEqualTo(by);
    assertThat(found.exact() - plain.exact()).isCloseTo(points, within(1e-3));
  }

  @Test
  void each_item_is_assessed_with_the_most_specific_override_of_its_own() {
    assertMoved(item("CABLE", "other", ""), BASE, 0);
    assertMoved(item("CABLE", "mill", ""), MILL, 6.0206);
    assertMoved(item("PANEL", "other", "north"), PANELS, 20);
    assertMoved(item("PANEL", "mill", "north"), MILL, 6.0206);
    assertMoved(item("CABLE", "other", "north"), NORTH, 6.0206);
  }

  @Test
  void only_those_that_are_in_force_count() {
    RiskAlgorithm panels = OverriddenAlgorithm.of(CATALOGUE, BASE, List.of(PANELS));
    assertThat(panels.assess(item("CABLE", "mill", "north"), DAY).version()).isEqualTo(BASE);
    assertThat(OverriddenAlgorithm.of(CATALOGUE, BASE, List.of())).isSameAs(CATALOGUE.get(BASE));
  }

  @Test
  void an_override_of_another_version_is_refused() {
    AlgorithmVersion other = new AlgorithmVersion("1.2.0");
    assertThatThrownBy(() -> OverriddenAlgorithm.of(CATALOGUE, other, List.of(MILL)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2.0.0-mill is no override of 1.2.0");
    assertThatThrownBy(() -> OverriddenAlgorithm.of(CATALOGUE, BASE, List.of(other)))
        .hasMessage("1.2.0 is no override of 2.0.0");
  }
}
