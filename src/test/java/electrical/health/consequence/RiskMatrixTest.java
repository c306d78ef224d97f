package electrical.health.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import electrical.health.cnaim.HealthBand;
import electrical.health.cnaim.Register;
import electrical.method.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables that CNAIM prints for typical assets, recomputed from what they are made of. */
class RiskMatrixTest {
  static List<Map<String, String>> costs() {
    return typical("236");
  }

  static List<Map<String, String>> probabilities() {
    return typical("237");
  }

  static List<Map<String, String>> cumulative() {
    return typical("240");
  }

  static List<Map<String, String>> matrices() {
    return Table.load("electrical/health/risk-matrices.csv").rows();
  }

  static List<Map<String, String>> references() {
    return Register.table("reference-costs").rows();
  }

  private static List<Map<String, String>> typical(String table) {
    return Table.load("electrical/health/typical.csv").rows().stream()
        .filter(row -> row.get("table").equals(table))
        .toList();
  }

  private static RiskMatrix matrix(Map<String, String> row) {
    return RiskMatrix.of(row.get("asset_register_category"));
  }

  private static double cell(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  @ParameterizedTest
  @MethodSource("references")
  void table_16_is_rebuilt_from_shares_and_events(Map<String, String> row) {
    ReferenceCosts costs = ReferenceBuildUp.of(row.get("asset_register_category"));

    assertThat(costs.financial()).isCloseTo(cell(row, "financial"), within(0.5));
    assertThat(costs.safety()).isCloseTo(cell(row, "safety"), within(0.5));
    assertThat(costs.environmental()).isCloseTo(cell(row, "environmental"), within(0.5));
    assertThat(costs.network()).isCloseTo(cell(row, "network"), within(0.51));
    assertThat(costs.total()).isCloseTo(cell(row, "total"), within(0.51));
  }

  @ParameterizedTest
  @MethodSource("costs")
  void table_236_typical_consequence(Map<String, String> row) {
    for (Criticality band : Criticality.values())
      assertThat(matrix(row).cost(band))
          .isCloseTo(cell(row, band.name().replaceAll("\\D+", "b")), within(0.0051));
  }

  @ParameterizedTest
  @MethodSource("probabilities")
  void table_237_typical_probability(Map<String, String> row) {
    for (HealthBand band : HealthBand.values())
      assertThat(matrix(row).pof(band))
          .isCloseTo(cell(row, band.name().replaceAll("\\D+", "b")), within(5.1e-7));
  }

  @ParameterizedTest
  @MethodSource("cumulative")
  void table_240_cumulative_discounted_probability(Map<String, String> row) {
    for (HealthBand band : HealthBand.values())
      assertThat(matrix(row).cumulativePof(band))
          .isCloseTo(cell(row, band.name().replaceAll("\\D+", "b")), within(5.1e-5));
  }

  @ParameterizedTest
  @MethodSource("matrices")
  void tables_238_and_241_risk_in_whole_pounds(Map<String, String> row) {
    Criticality criticality = Criticality.valueOf(row.get("criticality_band"));
    boolean inYear = row.get("table").equals("238");
    for (HealthBand band : HealthBand.values()) {
      double risk =
          inYear
              ? matrix(row).inYearRisk(band, criticality)
              : matrix(row).longTermRisk(band, criticality);
      // whole pounds of a printed probability (six or four decimals) and a printed cost (pence)
      double pof = inYear ? matrix(row).pof(band) : matrix(row).cumulativePof(band);
      double ofProbability = matrix(row).cost(criticality) * (inYear ? 5.1e-7 : 5.1e-5);
      double rounding = 0.51 + ofProbability + pof * 0.0051;
      assertThat(risk).isCloseTo(cell(row, band.name()), within(rounding));
    }
  }

  @ParameterizedTest
  @CsvSource({"0,C1", "74.99,C1", "75,C2", "124.99,C2", "125,C3", "199.99,C3", "200,C4", "1e6,C4"})
  void criticality_bands_hold_their_lower_limit(double percent, Criticality band) {
    assertThat(Criticality.of(percent)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"0,2.5", "39.9,2.5", "40,1.5", "79.9,1.5", "80,1", "120,1", "120.1,0.8"})
  void proximity_by_table_231(double metres, double factor) {
    EnvironmentalFactor transformer = EnvironmentalFactor.of("HV Transformer (GM)");

    assertThat(transformer.proximity(java.util.OptionalDouble.of(metres))).isEqualTo(factor);
  }

  @ParameterizedTest
  @CsvSource({"0,1", "49.9,1", "50,25", "99.9,25", "100,100", "500,250", "1000,500", "2000,1000"})
  void customer_multiplier_by_table_18(double kva, double factor) {
    assertThat(NetworkFactor.multiplier(java.util.OptionalDouble.of(kva))).isEqualTo(factor);
  }

  @ParameterizedTest
  @CsvSource({"499.9,0.85,0.6", "500,1,1", "749.9,1,1", "750,1.15,1"})
  void a_limit_in_kva_belongs_to_the_larger_size(double kva, double financial, double size) {
    CostProfile profile = CostProfile.ALL.get("20kV Transformer (GM)");
    java.util.OptionalDouble rated = java.util.OptionalDouble.of(kva);

    assertThat(profile.financial().at(java.util.Optional.empty(), rated)).isEqualTo(financial);
    assertThat(profile.size().at(java.util.Optional.empty(), rated)).isEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource({"10,0.9,0.7", "10.1,1,1", "20,1,1", "20.1,1.1,1.6"})
  void a_limit_in_mva_belongs_to_the_smaller_size(double mva, double financial, double size) {
    CostProfile profile = CostProfile.ALL.get("33kV Transformer (GM)");
    java.util.OptionalDouble rated = java.util.OptionalDouble.of(mva);
    java.util.Optional<String> winding = java.util.Optional.of("33/11 or 6.6kV");

    assertThat(profile.financial().at(winding, rated)).isEqualTo(financial);
    assertThat(profile.size().at(winding, rated)).isEqualTo(size);
    assertThat(profile.size().at(java.util.Optional.empty(), rated)).isEqualTo(1);
  }
}
