package equipment;

import static org.assertj.core.api.Assertions.assertThat;

import compliance.ItemCompliance;
import equipment.EquipmentRules.Arrival;
import equipment.EquipmentRules.Decision;
import equipment.EquipmentRules.InForce;
import identity.AlgorithmVersion;
import identity.EquipmentId;
import identity.FactId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quantity.Value;
import risk.Assessment;
import risk.ComplianceMethod;
import risk.Level;
import risk.RiskAlgorithm;
import risk.catalogue.AlgorithmCatalogue;

/** A version that cannot take some evidence loses no fact and invents no number. */
class FailingFormulaTest {
  private static final EquipmentId ID = new EquipmentId("P-1");
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final RiskAlgorithm RELEASED =
      AlgorithmCatalogue.bundled().get(new AlgorithmVersion("2.0.0"));

  /** As a compiled formula does for which a value comes to no finite number. */
  private static final RiskAlgorithm FAILING =
      new RiskAlgorithm() {
        @Override
        public AlgorithmVersion version() {
          return RELEASED.version();
        }

        @Override
        public ComplianceMethod complianceMethod() {
          return RELEASED.complianceMethod();
        }

        @Override
        public Level levelOf(int score) {
          return RELEASED.levelOf(score);
        }

        @Override
        public Assessment assess(Map<String, Object> evidence, LocalDate asOf) {
          if (evidence.containsKey("harmonics"))
            throw new ArithmeticException("operation_points: not finite: NaN");
          return RELEASED.assess(evidence, asOf);
        }
      };

  private static final Arrival ARRIVAL =
      new Arrival(NOW, new InForce(FAILING, ItemCompliance::check, 1));

  private static Fact fact(String id, FactKind kind, Map<Attribute, Value> values) {
    return new Fact(
        new FactId(id), kind, Instant.parse("2026-05-01T00:00:00Z"), values, Optional.empty());
  }

  private static Assessment after(Fact... facts) {
    Equipment item = Equipment.unknown();
    for (Fact fact : facts) {
      Decision decision = EquipmentRules.record(item, ID, fact, ARRIVAL);
      assertThat(decision).isInstanceOf(Decision.Accepted.class);
      item = item.after(((Decision.Accepted) decision).event());
    }
    return item.published().orElseThrow().assessment();
  }

  private static final Fact REGISTRATION =
      fact(
          "spec",
          FactKind.SPECIFICATION,
          Map.of(
              Attribute.TYPE, new Value.Text("PANEL"),
              Attribute.FACILITY_ID, new Value.Text("F-1"),
              Attribute.CONDITION, new Value.Text("poor")));

  @Test
  void the_fact_is_recorded_and_the_item_is_of_unknown_risk_with_the_reason() {
    Fact harmonics =
        fact("m1", FactKind.MEASUREMENT, Map.of(Attribute.HARMONICS, new Value.Amount(30.5)));

    Assessment found = after(REGISTRATION, harmonics);

    assertThat(found.level()).isEqualTo(Level.UNKNOWN);
    assertThat(found.score()).isZero();
    assertThat(found.terms().getFirst().reasons())
        .isEqualTo(List.of("cannot be computed by 2.0.0: operation_points: not finite: NaN"));
    assertThat(found.compliance()).as("still judged").isNotEmpty();
  }

  @Test
  void the_next_fact_that_mends_it_brings_the_score_back() {
    Fact harmonics =
        fact("m1", FactKind.MEASUREMENT, Map.of(Attribute.HARMONICS, new Value.Amount(30.5)));
    Fact retraction =
        new Fact(
            new FactId("r1"), FactKind.RETRACTION, NOW, Map.of(), Optional.of(new FactId("m1")));

    assertThat(after(REGISTRATION, harmonics, retraction).score())
        .isEqualTo(after(REGISTRATION).score())
        .isPositive();
  }
}
