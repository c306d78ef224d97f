package risk;

import static org.assertj.core.api.Assertions.assertThat;

import identity.AlgorithmVersion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import risk.catalogue.AlgorithmCatalogue;

/**
 * Findings of 2.0.0 that are never averaged away, each at the limit of its standard, and cells of
 * MIL-STD-882E at their edges. Floors are 41, 71 and 86, the least of MEDIUM, HIGH and CRITICAL.
 */
class ConditionFindingsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final RiskAlgorithm ALGORITHM =
      AlgorithmCatalogue.bundled().get(new AlgorithmVersion("2.0.0"));
  private static final long SEED = 71;

  private final RandomCondition random =
      new RandomCondition(AlgorithmCatalogue.bundled().file(new AlgorithmVersion("2.0.0")), SEED);

  /** Evidence as type:PANEL key:value ..., words, numbers, true and false. */
  private static Map<String, Object> evidence(String said) {
    Map<String, Object> out = new HashMap<>();
    for (String one : said.split(" ", -1)) {
      String[] pair = one.split(":", 2);
      out.put(pair[0], value(pair[1]));
    }
    return out;
  }

  private static Object value(String word) {
    if (word.equals("true") || word.equals("false")) return Boolean.valueOf(word);
    return word.matches("-?[0-9.e+]+") ? (Object) Double.valueOf(word) : word;
  }

  @ParameterizedTest
  @CsvSource({
    // NETA Table 100.18: above 15 K repair immediately
    "temperature_rise:15.1, 71, major hot spot",
    "temperature_rise:15, 0,",
    // C57.104-2019 Table 2, hydrogen: 90 ppm; four times that is the file's own
    "type:TRANSFORMER hydrogen:361, 71, gas far beyond limits",
    "type:TRANSFORMER hydrogen:90.1, 41, gas beyond limits",
    "type:TRANSFORMER hydrogen:90, 0,",
    "type:TRANSFORMER acetylene:2.1, 41, gas beyond limits",
    "type:PANEL hydrogen:361, 0,",
    // incident energy; nobody there is known, unknown is not
    "incident_energy:40.1, 71, arc flash near people",
    "incident_energy:40, 0,",
    "incident_energy:40.1 occupancy:none, 0,",
    "incident_energy:40.1 occupancy:occasional, 71, arc flash near people",
    "incident_energy:8.1 clearance_issue:true, 71, no way from arc flash",
    "incident_energy:8 clearance_issue:true, 41, working space too small",
    "incident_energy:41 clearance_issue:true, 86, no way from arc flash",
    // NFPA 70E 130.4: 50 V, 151 V
    "physical_damage:true voltage_rating:151, 71, shock exposure",
    "physical_damage:true voltage_rating:150, 41, damage above 50 volts",
    "physical_damage:true voltage_rating:49, 0,",
    "physical_damage:true, 41, damage above 50 volts",
    "physical_damage:true voltage_rating:480 occupancy:none, 41, damage above 50 volts",
    // protective devices
    "type:BREAKER failed_trip:true, 71, did not trip",
    "type:BREAKER years_since_trip_test:6.1, 41, trip test missed twice",
    "type:BREAKER years_since_trip_test:6, 0,",
    "type:MOTOR years_since_trip_test:60, 0,",
    "type:RELAY years_since_trip_test:4.1, 41, trip test missed twice",
    // history
    "type:PANEL manufacturer:Zinsco, 71, documented hazard",
    "type:PANEL manufacturer:Pushmatic, 0,",
    // a hundredth of 100 MOhm at 480 V; of 100 MOhm for a winding; of 5 MOhm for a motor
    "type:PANEL insulation_resistance:999999 voltage_rating:480, 71, insulation lost",
    "type:PANEL insulation_resistance:1000000 voltage_rating:480, 0,",
    "type:MOTOR insulation_resistance:50000 voltage_rating:480, 0,",
    "type:MOTOR insulation_resistance:49999 voltage_rating:480, 71, insulation lost",
    // IEEE 450, 1188: replace below 80 %
    "type:BATTERY capacity:79.9, 41, battery due for replacement",
    "type:BATTERY capacity:80, 0,",
    "type:PANEL capacity:10, 0,",
    "condition:critical, 86, declared critical",
    "condition:poor, 0,"
  })
  void a_finding_sets_a_floor_and_is_named(String said, int floor, String name) {
    Map<String, Object> evidence = new HashMap<>(Map.of("type", "SURGE_ARRESTER"));
    evidence.putAll(evidence(said));
    evidence.put("load_criticality", "general");
    evidence.put("redundancy", "full");
    evidence.put("age_years", 0.0);
    Assessment found = ALGORITHM.assess(evidence, DAY);
    if (floor == 0) assertThat(reasons(found)).doesNotContainAnyElementsOf(NAMES);
    else assertThat(found.exact()).isEqualTo(floor);
    if (floor > 0) assertThat(reasons(found)).contains(name);
  }

  private static final List<String> NAMES =
      List.of(
          "declared critical",
          "major hot spot",
          "gas far beyond limits",
          "arc flash near people",
          "no way from arc flash",
          "shock exposure",
          "did not trip",
          "documented hazard",
          "insulation lost",
          "damage above 50 volts",
          "working space too small",
          "gas beyond limits",
          "battery due for replacement",
          "trip test missed twice");

  private static List<String> reasons(Assessment found) {
    return found.terms().stream()
        .filter(term -> term.name().equals("adjustment"))
        .flatMap(term -> term.reasons().stream())
        .toList();
  }

  @Test
  void no_other_evidence_takes_a_floor_away() {
    Map<String, Integer> findings =
        Map.of(
            "condition:critical", 86,
            "temperature_rise:16 incident_energy:41 occupancy:frequent", 86,
            "temperature_rise:16", 71,
            "failed_trip:true", 71,
            "physical_damage:true voltage_rating:480 occupancy:occasional", 71,
            "clearance_issue:true", 41);
    findings.forEach(
        (said, floor) -> {
          for (int i = 0; i < 2_000; i++) {
            Map<String, Object> evidence = random.evidence();
            evidence.putAll(evidence(said));
            assertThat(ALGORITHM.assess(evidence, DAY).exact())
                .as("seed %s, %s in %s", SEED, said, evidence)
                .isGreaterThanOrEqualTo(floor);
          }
        });
  }

  /**
   * Rates from the file's tables: RELAY 0.002 a year, RELAY's loss 30,000 USD. Above 0.001 a year
   * is C, above 0.01 B, above 0.1 A; the cells are Table III of MIL-STD-882E.
   */
  @ParameterizedTest
  @CsvSource({
    "type:RELAY conductor_material:copper, C, 4, Low",
    "type:RELAY incident_energy:1.2, C, 4, Low",
    "type:RELAY incident_energy:1.3, C, 3, Medium",
    "type:RELAY incident_energy:8, C, 3, Medium",
    "type:RELAY incident_energy:8.1, C, 2, Serious",
    "type:RELAY incident_energy:40, C, 2, Serious",
    "type:RELAY incident_energy:40.1, C, 1, High",
    "type:RELAY load_criticality:life_safety redundancy:full, C, 4, Low",
    "type:RELAY load_criticality:life_safety, C, 2, Serious",
    "type:RELAY criticality:3, C, 2, Serious",
    // 0.002 x 0.3 = 0.0006; 0.0714 x 10^(22/20) = 0.90 a year, of which 0.59 within a year
    "type:RELAY age_years:0, D, 4, Low",
    "type:MOTOR age_years:11.54, B, 4, Medium",
    "type:MOTOR condition:critical, A, 4, Medium",
    // 250,000 USD x 10^(20/20) x 10^(3/20) = 3.5 million
    "type:SWITCHGEAR load_criticality:general, C, 3, Medium",
    "type:SWITCHGEAR load_criticality:critical redundancy:none, C, 2, Serious"
  })
  void the_cell_is_that_of_the_rate_and_the_worse_severity(
      String said, String probability, int severity, String risk) {
    assertThat(ALGORITHM.assess(evidence(said), DAY).cell())
        .contains(new MatrixCell(probability, severity, risk));
  }
}
