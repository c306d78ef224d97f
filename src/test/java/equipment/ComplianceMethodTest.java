package equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import equipment.EquipmentRules.InForce;
import identity.FactId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quantity.Value;
import risk.Assessment;
import risk.Compliance;
import risk.ComplianceMethod;
import risk.Outlook;
import risk.RiskAlgorithm;
import risk.catalogue.AlgorithmCatalogue;
import risk.catalogue.VersionedAlgorithm;

/** Who judges compliance is the algorithm version's choice. */
class ComplianceMethodTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final List<Compliance> FOUND =
      List.of(new Compliance("nfpa70b", 12, List.of("found by requirements")));
  private static final ComplianceRules RULES =
      (evidence, day) -> new ComplianceRules.Judgement(FOUND, Outlook.STANDING);

  private static Evidence evidence() {
    return Evidence.of(
        Ledger.empty()
            .with(
                new Fact(
                    new FactId("spec"),
                    FactKind.SPECIFICATION,
                    Instant.parse("2020-01-01T00:00:00Z"),
                    Map.of(
                        Attribute.TYPE, new Value.Text("PANEL"),
                        Attribute.INSTALLATION_DATE, new Value.Day(LocalDate.of(2015, 6, 1))),
                    Optional.empty())));
  }

  private static byte[] version(String compliance) throws IOException {
    try (InputStream in = AlgorithmCatalogue.class.getResourceAsStream("/algorithms/1.2.0.yaml")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replaceAll("(?s)\ncompliance:\n.*?\ngolden:", "\n" + compliance + "\ngolden:")
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  @Test
  void released_versions_keep_the_check_of_their_file() {
    for (var version : AlgorithmCatalogue.bundled().versions()) {
      RiskAlgorithm algorithm = AlgorithmCatalogue.bundled().get(version);
      if (algorithm.complianceMethod() == ComplianceMethod.REQUIREMENTS) continue;
      Assessment alone = algorithm.assess(evidence().inputs(), DAY);
      assertThat(alone.compliance()).isNotEqualTo(FOUND);
      assertThat(new InForce(algorithm, RULES, 1).foresee(evidence(), DAY).assessment())
          .as(version.value())
          .isEqualTo(alone);
    }
  }

  @Test
  void a_version_that_says_requirements_leaves_compliance_to_them_and_its_score_alone()
      throws IOException {
    RiskAlgorithm algorithm =
        new VersionedAlgorithm(
            AlgorithmCatalogue.read("test.yaml", version("compliance: {method: requirements}")));
    RiskAlgorithm released =
        AlgorithmCatalogue.bundled().get(new identity.AlgorithmVersion("1.2.0"));

    Assessment found = new InForce(algorithm, RULES, 1).foresee(evidence(), DAY).assessment();

    assertThat(algorithm.complianceMethod()).isEqualTo(ComplianceMethod.REQUIREMENTS);
    assertThat(found.compliance()).isEqualTo(FOUND);
    assertThat(found.exact()).isEqualTo(released.assess(evidence().inputs(), DAY).exact());
  }

  @Test
  void another_word_is_refused_with_what_was_expected() {
    assertThatThrownBy(
            () -> AlgorithmCatalogue.read("test.yaml", version("compliance: {method: none}")))
        .hasMessageContaining(
            "compliance/method: expected first_cut, original, requirements, found none");
  }
}
